package org.routetrust.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;

/**
 * One open connection, closed at the deadline at the latest.
 *
 * @param raw the TCP connection
 * @param top what is spoken over: the same, or TLS on it
 * @param address the checked address it goes to
 */
record Wire(Socket raw, Socket top, InetAddress address, Deadline.Watch watch) implements Closeable {

    InputStream in() throws IOException {
        return top.getInputStream();
    }

    OutputStream out() throws IOException {
        return top.getOutputStream();
    }

    /** Closes the TCP connection without a farewell: a TLS farewell may block on a peer that does not read. */
    @Override
    public void close() throws IOException {
        watch.close();
        raw.close();
    }
}
