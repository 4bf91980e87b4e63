package org.routetrust.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.List;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.routetrust.fetch.NotFetched.Reason;

/**
 * Connects to checked addresses, and over TLS makes sure that the name's owner answers.
 *
 * <p>Names with an underscore cannot be had over TLS: the JDK's check of certificates takes them for no names.
 */
final class Connector {

    private static final int ADDRESSES_TRIED = 4;

    private final Dialer dialer;
    private final SSLSocketFactory tls;
    private final FetchLimits limits;

    Connector(Dialer dialer, SSLSocketFactory tls, FetchLimits limits) {
        this.dialer = dialer;
        this.tls = tls;
        this.limits = limits;
    }

    /** Opens a connection for an address to the first of its checked addresses that takes one. */
    Wire open(PublicUrl url, List<InetAddress> checked, Deadline deadline) throws IOException {
        FetchFailedException last = new FetchFailedException(Reason.UNREACHABLE, "");
        for (InetAddress address : checked.subList(0, Math.min(checked.size(), ADDRESSES_TRIED))) {
            int millis = deadline.millis(limits.connect());
            try {
                return speak(url, address, dialer.dial(new InetSocketAddress(address, url.port()), millis), deadline);
            } catch (SocketTimeoutException e) {
                last = new FetchFailedException(Reason.TIMED_OUT, "connecting");
            } catch (ConnectException e) {
                last = new FetchFailedException(Reason.CONNECTION_REFUSED, "");
            } catch (SocketException e) {
                last = new FetchFailedException(Reason.UNREACHABLE, "");
            }
        }
        throw last;
    }

    private Wire speak(PublicUrl url, InetAddress address, Socket raw, Deadline deadline) throws IOException {
        Deadline.Watch watch = deadline.closing(raw);
        try {
            raw.setSoTimeout(deadline.millis(limits.connect()));
            Socket top = url.secure() ? encrypted(url, address, raw) : raw;
            raw.setSoTimeout(deadline.millis(limits.silence()));
            return new Wire(raw, top, address, watch);
        } catch (IOException | RuntimeException e) {
            watch.close();
            raw.close();
            throw FetchFailures.in(e, deadline);
        }
    }

    /** Asks for the name (SNI) and checks that the certificate is for it; addresses are checked as addresses. */
    private SSLSocket encrypted(PublicUrl url, InetAddress address, Socket raw) throws IOException {
        String peer = url.readHost() instanceof Host.Name name ? name.ascii() : address.getHostAddress();
        SSLSocket socket = (SSLSocket) tls.createSocket(raw, peer, url.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }
}
