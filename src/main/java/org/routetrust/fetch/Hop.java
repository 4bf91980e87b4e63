package org.routetrust.fetch;

/**
 * One request that was answered on the way to a page.
 *
 * @param url what was asked
 * @param address the checked address the connection went to, as a number
 * @param status the HTTP status of the answer
 */
public record Hop(PublicUrl url, String address, int status) {}
