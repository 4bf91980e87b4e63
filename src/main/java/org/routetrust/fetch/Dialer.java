package org.routetrust.fetch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;

/** Opens a plain connection to an address that was checked. Tests put a recording one in its place. */
@FunctionalInterface
interface Dialer {

    Socket dial(InetSocketAddress target, int timeoutMillis) throws IOException;

    /** Connects directly, whatever proxy the machine is set to. */
    static Socket direct(InetSocketAddress target, int timeoutMillis) throws IOException {
        Socket socket = new Socket(Proxy.NO_PROXY);
        try {
            socket.connect(target, timeoutMillis);
            return socket;
        } catch (IOException | RuntimeException e) {
            socket.close();
            throw e;
        }
    }
}
