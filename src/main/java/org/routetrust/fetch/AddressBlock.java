package org.routetrust.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;

/**
 * A range of addresses, of at most 64 leading bits: enough for every range of the special-purpose registries.
 *
 * @param network the leading 64 bits; an IPv4 address fills the upper half
 * @param mask ones where the network is fixed
 */
record AddressBlock(long network, long mask) {

    /** Reads {@code 10.0.0.0/8} or {@code 2001:db8::/32}. */
    static AddressBlock of(String cidr) {
        int slash = cidr.indexOf('/');
        int bits = Integer.parseInt(cidr.substring(slash + 1));
        long mask = -1L << (Long.SIZE - bits);
        return new AddressBlock(leading(literal(cidr.substring(0, slash))) & mask, mask);
    }

    boolean contains(InetAddress address) {
        return (leading(address) & mask) == network;
    }

    private static long leading(InetAddress address) {
        byte[] bytes = address.getAddress();
        return ByteBuffer.allocate(Long.BYTES)
                .put(bytes, 0, Math.min(bytes.length, Long.BYTES))
                .getLong(0);
    }

    private static InetAddress literal(String text) {
        try {
            return InetAddress.getAllByName(text)[0];
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("not an address: " + text, e);
        }
    }
}
