package org.routetrust.rulebook;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What policies may name.
 *
 * @param checks ids of all checks, those that could not be read too
 * @param fields fields by check, with the words each may hold; a check that could not be read is absent
 * @param signs ids of warnings and of signs that the service itself raises
 */
record Known(Set<String> checks, Map<String, Map<String, Set<String>>> fields, Set<String> signs) {

    static Known of(Set<String> checks, Collection<CheckRule> read, Set<String> warnings) {
        Map<String, Map<String, Set<String>>> fields = new HashMap<>();
        read.forEach(check -> fields.put(check.id(), check.fields()));
        Set<String> signs = new TreeSet<>(warnings);
        signs.addAll(DerivedSign.ids());
        return new Known(checks, fields, signs);
    }
}
