package org.routetrust.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;

/**
 * Reads the facts a site states about itself in JSON-LD: who it is, how to reach it, what it charges, what it answers.
 * JSON that breaks off gives what was read before the break.
 */
final class JsonLd {

    private static final int MOST_FACTS = 200;
    private static final int LONGEST_FACT = 4000;
    private static final JsonFactory JSON = new JsonFactory();
    private static final Set<String> FACTS = Set.of(
            "name",
            "legalName",
            "email",
            "telephone",
            "description",
            "license",
            "contactType",
            "priceValidUntil",
            "isAccessibleForFree");
    private static final Set<String> PRICES = Set.of("price", "lowPrice", "highPrice");
    private static final Set<String> WITHOUT_FACTS = Set.of(
            "", "ListItem", "BreadcrumbList", "ImageObject", "VideoObject", "Review", "Rating", "Answer", "Country");

    private final List<Draft> facts = new ArrayList<>();
    private final Deque<Thing> open = new ArrayDeque<>();

    private JsonLd() {}

    static List<Draft> read(String json) {
        JsonLd reader = new JsonLd();
        try (JsonParser parser = JSON.createParser(json)) {
            JsonToken token = parser.nextToken();
            while (token != null && reader.facts.size() < MOST_FACTS) {
                reader.take(token, parser);
                token = parser.nextToken();
            }
        } catch (IOException broken) {
            return reader.facts;
        }
        return reader.facts;
    }

    private void take(JsonToken token, JsonParser parser) throws IOException {
        if (token == JsonToken.START_OBJECT) {
            open.push(new Thing());
        } else if (token == JsonToken.END_OBJECT) {
            close(open.pop());
        } else if (token.isScalarValue() && !open.isEmpty()) {
            String name = parser.currentName();
            if (name == null) {
                name = parser.getParsingContext().getParent().getCurrentName();
            }
            open.element().fields.putIfAbsent(name == null ? "" : name, parser.getText());
        }
    }

    private void close(Thing thing) {
        String type = thing.field("@type");
        if (type.equals("Answer") && !open.isEmpty()) {
            open.element().fields.putIfAbsent("answer", thing.field("text"));
        } else if (type.equals("Question")) {
            add(type, clean(thing.field("name")), thing.field("answer"));
        } else if (!WITHOUT_FACTS.contains(type)) {
            thing.fields.forEach((name, value) -> state(thing, name, value));
        }
    }

    private void state(Thing thing, String name, String value) {
        if (FACTS.contains(name)) {
            add(thing.field("@type"), name, value);
        } else if (PRICES.contains(name)) {
            add(thing.field("@type"), name, value + ' ' + thing.field("priceCurrency"));
        }
    }

    private void add(String type, String about, String value) {
        String text = clean(value);
        if (Characters.hasLetters(text)) {
            facts.add(Draft.structured(List.of("json-ld", Characters.cut(clean(type), 60)), about, text));
        }
    }

    private static String clean(String value) {
        String text = Characters.cut(value, LONGEST_FACT);
        return Characters.clean(
                text.indexOf('<') < 0 ? text : Jsoup.parseBodyFragment(text).text());
    }

    private static final class Thing {
        private final Map<String, String> fields = new LinkedHashMap<>();

        private String field(String name) {
            return fields.getOrDefault(name, "");
        }
    }
}
