package org.routetrust.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A sort of route and how it is ruled.
 *
 * @param id such as {@code provider-trial}
 * @param title a few words for people
 * @param what what it is
 * @param whatNot what it is mistaken for
 * @param order of two kinds with equal signs the lower comes first
 * @param threshold the weight of signs from which a page is of this kind
 * @param secondary the weight from which the kind is noted beside another
 * @param settledBy warnings that make a page of this kind whatever else it is
 * @param policies what lowers the ruling, stop rules first
 * @param conditions under which a ruling that is not stop holds, by use
 */
public record KindRule(
        String id,
        String title,
        String what,
        String whatNot,
        int order,
        int threshold,
        int secondary,
        Set<String> settledBy,
        List<Policy> policies,
        Map<Use, List<String>> conditions) {}
