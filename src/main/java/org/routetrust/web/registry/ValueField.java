package org.routetrust.web.registry;

import java.util.List;
import org.routetrust.audit.AnswerField;

/**
 * A field of a check's value, as the form shows it.
 *
 * @param name of the field
 * @param shape how it is typed
 * @param words to choose from; empty where it is written freely
 */
public record ValueField(String name, Shape shape, List<String> words) {

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

    static ValueField of(AnswerField field) {
        return new ValueField(field.name(), shape(field), List.copyOf(field.words()));
    }

    private static Shape shape(AnswerField field) {
        boolean free = field.words().isEmpty();
        return switch (field.shape()) {
            case OBJECTS -> Shape.AMOUNTS;
            case OBJECT -> Shape.PRICE;
            case WORDS -> free ? Shape.NAMES : Shape.BOXES;
            case WORD, ANY -> free ? Shape.TEXT : field.words().contains("true") ? Shape.YES_NO : Shape.CHOICE;
        };
    }
}
