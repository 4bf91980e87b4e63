package org.routetrust.web.registry;

import java.util.List;
import java.util.Set;
import org.routetrust.rulebook.CheckRule;

/**
 * A field of a check's value, as the form shows it.
 *
 * @param name of the field
 * @param shape how it is typed
 * @param words to choose from; empty where it is written freely
 */
public record ValueField(String name, Shape shape, List<String> words) {

    private static final Set<String> LISTS = Set.of("items", "labels", "triggers", "channels");

    /** How a field is typed. */
    public enum Shape {
        /** Amounts, such as 5 credits per day; 50 credits once. */
        AMOUNTS,
        /** One amount, such as 3 credits. */
        PRICE,
        /** Names, separated by commas. */
        NAMES,
        /** Several of the words. */
        BOXES,
        /** Yes or no. */
        YES_NO,
        /** One of the words. */
        CHOICE,
        /** Free text. */
        TEXT
    }

    /** The name it has in the form. */
    public String key() {
        return "value." + name;
    }

    /** The id it has on the page. */
    public String id() {
        return "value-" + name;
    }

    /** The shape in lower case, for the template. */
    public boolean is(String wanted) {
        return shape.name().equals(wanted);
    }

    static List<ValueField> of(CheckRule check) {
        return check.fields().entrySet().stream()
                .map(field -> new ValueField(
                        field.getKey(), shape(field.getKey(), field.getValue()), List.copyOf(field.getValue())))
                .toList();
    }

    private static Shape shape(String name, Set<String> words) {
        if (name.equals("items")) {
            return Shape.AMOUNTS;
        }
        if (name.equals("cost_per_image")) {
            return Shape.PRICE;
        }
        if (words.isEmpty()) {
            return LISTS.contains(name) ? Shape.NAMES : Shape.TEXT;
        }
        if (words.contains("true")) {
            return Shape.YES_NO;
        }
        return LISTS.contains(name) ? Shape.BOXES : Shape.CHOICE;
    }
}
