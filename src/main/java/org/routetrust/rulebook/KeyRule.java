package org.routetrust.rulebook;

import org.routetrust.pattern.Regex;

/**
 * A shape of credentials.
 *
 * @param id such as {@code openai-project}
 * @param issuer who gives such keys out
 * @param revoke address where its owner ends a key, or empty
 * @param pattern finds it; its group {@code key} is what is masked, the whole match where there is none
 * @param example how an example is made: <code>{0-9a-f:32}</code> stands for 32 characters of an alphabet, and the key is
 *     what stands in <code>[[ ]]</code>, or all of it
 */
public record KeyRule(String id, String issuer, String revoke, Regex pattern, String example) {}
