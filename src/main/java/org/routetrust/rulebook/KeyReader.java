package org.routetrust.rulebook;

import java.util.ArrayList;
import java.util.List;

/** Reads keys.yaml. */
final class KeyReader {

    private final Fragments fragments;
    private final Ids ids;

    KeyReader(Fragments fragments, Ids ids) {
        this.fragments = fragments;
        this.ids = ids;
    }

    List<KeyRule> read(YamlMap file) {
        file.allow("keys");
        List<KeyRule> keys = new ArrayList<>();
        for (YamlMap key : file.maps("keys")) {
            key.allow("id", "issuer", "revoke", "match", "example");
            try {
                keys.add(new KeyRule(
                        ids.take("key", "", key),
                        key.text("issuer"),
                        key.text("revoke", ""),
                        fragments.compile(key.text("match")),
                        key.text("example")));
            } catch (IllegalArgumentException e) {
                key.mistake("match", String.valueOf(e.getMessage()));
            }
        }
        return keys;
    }
}
