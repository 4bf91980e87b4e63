package org.routetrust.web.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.routetrust.rulebook.CheckRule;
import org.routetrust.rulebook.Words;
import org.routetrust.web.view.Form;

/** Reads the value of an answer, field by field. */
final class ValueReading {

    private static final int LONGEST = 300;

    private final Amounts amounts;

    ValueReading(Words words) {
        this.amounts = new Amounts(words);
    }

    /** The fields that say something; those that cannot be read are named among the problems. */
    Map<String, Object> read(CheckRule check, Form form, Map<String, String> problems) {
        Map<String, Object> value = new LinkedHashMap<>();
        for (ValueField field : ValueField.of(check)) {
            switch (read(field, form)) {
                case Read.Nothing nothing -> {}
                case Read.Wrong wrong -> problems.put(field.key(), wrong.message());
                case Read.Value read -> value.put(field.name(), read.value());
            }
        }
        return value;
    }

    private sealed interface Read {
        record Nothing() implements Read {}

        record Wrong(String message) implements Read {}

        record Value(Object value) implements Read {}
    }

    private Read read(ValueField field, Form form) {
        String typed = form.value(field.key());
        if (form.all(field.key()).isEmpty()) {
            return new Read.Nothing();
        }
        if (typed.length() > LONGEST) {
            return new Read.Wrong("Shorten this to 300 characters.");
        }
        return switch (field.shape()) {
            case AMOUNTS -> amounts(typed);
            case PRICE ->
                amounts.price(typed)
                        .<Read>map(Read.Value::new)
                        .orElseGet(() -> new Read.Wrong("Write it like: 3 credits, or 0.04 usd."));
            case NAMES -> new Read.Value(names(typed));
            case BOXES -> chosen(field, form.all(field.key()));
            case YES_NO -> new Read.Value(typed.equals("true"));
            case CHOICE -> chosen(field, List.of(typed)) instanceof Read.Wrong wrong ? wrong : new Read.Value(typed);
            case TEXT -> new Read.Value(typed);
        };
    }

    private Read amounts(String typed) {
        List<Object> items = new ArrayList<>();
        for (String part : typed.split("[;\\n]")) {
            Optional<Map<String, Object>> item = amounts.item(part);
            if (item.isEmpty()) {
                return new Read.Wrong("Write each limit like: 5 credits per day; 50 credits once.");
            }
            items.add(item.get());
        }
        return new Read.Value(items);
    }

    private static List<String> names(String typed) {
        return Arrays.stream(typed.split("[,;\\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static Read chosen(ValueField field, List<String> words) {
        return field.words().containsAll(words)
                ? new Read.Value(List.copyOf(words))
                : new Read.Wrong("Choose from the words given.");
    }
}
