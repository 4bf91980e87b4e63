package org.routetrust.rulebook;

import java.util.ArrayList;
import java.util.List;

/** Reads keys.yaml. */
final class KeyReader {

    private final Words words;

    KeyReader(Words words) {
        this.words = words;
    }

    List<KeyRule> read(YamlMap file) {
        file.allow("keys");
        List<KeyRule> keys = new ArrayList<>();
        for (YamlMap key : file.maps("keys")) {
            key.allow("id", "issuer", "match", "prefix", "alphabet", "length");
            try {
                keys.add(new KeyRule(
                        key.text("id"),
                        key.text("issuer"),
                        Regex.compile(words.expand(key.text("match"))),
                        key.text("prefix", ""),
                        key.text("alphabet"),
                        key.number("length", 32)));
            } catch (IllegalArgumentException e) {
                key.mistake("match", String.valueOf(e.getMessage()));
            }
        }
        return keys;
    }
}
