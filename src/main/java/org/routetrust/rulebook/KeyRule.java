package org.routetrust.rulebook;

import org.routetrust.pattern.Regex;

/**
 * A shape of credentials.
 *
 * @param id such as {@code openai-project}
 * @param issuer who gives such keys out
 * @param pattern finds it; its group {@code key} is what is masked, the whole match where there is none
 * @param prefix literal start of an example
 * @param alphabet characters of an example's body
 * @param length number of those characters
 */
public record KeyRule(String id, String issuer, Regex pattern, String prefix, String alphabet, int length) {}
