package org.routetrust.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.routetrust.fetch.RefusedUrl.Reason;

/** The host of an address, read once, so that nothing later reads it another way. */
sealed interface Host {

    /** A name in lower-case ASCII, without trailing dot. */
    record Name(String ascii) implements Host {}

    /** An address written as the host. */
    record Literal(InetAddress address) implements Host {}

    /** Not a host. */
    record Bad(Reason reason) implements Host {}

    /** Reads a host as it stands in an address, brackets included. */
    static Host read(String text) {
        if (text.startsWith("[")) {
            return bracketed(text);
        }
        if (text.length() > 255) {
            return new Bad(Reason.HOST);
        }
        String folded = Idna.fold(text);
        String name = folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
        List<String> labels = List.of(name.split("\\.", -1));
        if (isNumber(labels.getLast())) {
            return decimal(folded).<Host>map(Literal::new).orElse(new Bad(Reason.NUMBER));
        }
        return named(labels);
    }

    private static Host named(List<String> labels) {
        List<String> ascii = new ArrayList<>();
        for (String label : labels) {
            Optional<String> read = label.isEmpty() ? Optional.empty() : Idna.ascii(label);
            if (read.isEmpty() || read.get().length() > 63) {
                return new Bad(Reason.HOST);
            }
            ascii.add(read.get());
        }
        String whole = String.join(".", ascii);
        return whole.length() > 253 ? new Bad(Reason.HOST) : new Name(whole);
    }

    /** A last label that some reader takes for a number: then the whole host has to be an IPv4 address. */
    private static boolean isNumber(String label) {
        boolean digits = !label.isEmpty() && label.codePoints().allMatch(Character::isDigit);
        boolean hex = label.startsWith("0x") && label.chars().skip(2).allMatch(c -> Character.digit(c, 16) >= 0);
        return digits || hex;
    }

    private static Optional<InetAddress> decimal(String host) {
        String[] parts = host.split("\\.", -1);
        byte[] bytes = new byte[4];
        if (parts.length != bytes.length) {
            return Optional.empty();
        }
        for (int i = 0; i < bytes.length; i++) {
            int value = octet(parts[i]);
            if (value < 0) {
                return Optional.empty();
            }
            bytes[i] = (byte) value;
        }
        return Optional.of(address(bytes));
    }

    private static int octet(String part) {
        boolean plain = !part.isEmpty()
                && part.length() <= 3
                && part.chars().allMatch(c -> c >= '0' && c <= '9')
                && (part.length() == 1 || part.charAt(0) != '0');
        int value = plain ? Integer.parseInt(part) : -1;
        return value <= 255 ? value : -1;
    }

    private static InetAddress address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }

    private static boolean isHex(int c) {
        return c < 128 && Character.digit(c, 16) >= 0;
    }

    private static Host bracketed(String text) {
        String inside = text.endsWith("]") ? text.substring(1, text.length() - 1) : "";
        boolean plain = inside.chars().allMatch(c -> c == ':' || c == '.' || isHex(c));
        if (!plain || !inside.contains(":")) {
            return new Bad(Reason.HOST);
        }
        try {
            // brackets and colons keep the JDK from ever asking a name server
            return new Literal(InetAddress.getAllByName(text)[0]);
        } catch (UnknownHostException e) {
            return new Bad(Reason.HOST);
        }
    }
}
