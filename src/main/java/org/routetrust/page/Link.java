package org.routetrust.page;

/**
 * A link on a page.
 *
 * @param address absolute, as the page has it
 * @param text what a reader sees of it, or empty
 */
public record Link(String address, String text) {}
