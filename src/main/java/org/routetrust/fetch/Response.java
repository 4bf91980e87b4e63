package org.routetrust.fetch;

/** One answer, its body unpacked but not yet text. */
@SuppressWarnings("ArrayRecordComponent") // never compared, and gone once it is text
record Response(PublicUrl url, ResponseHead head, byte[] body, String address) {

    Hop hop() {
        return new Hop(url, address, head.status());
    }
}
