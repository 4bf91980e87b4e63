package org.routetrust.web.api;

import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.beans.BeanProperty;
import io.micronaut.core.type.Argument;
import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Compares JSON with the type it is read as: names every member that type does not have, and every value of another
 * type. What stands in a text or a map is not looked at; null is no value of another type.
 */
final class Shape {

    private final List<Problem.Wrong> wrong = new ArrayList<>();

    private Shape() {}

    /** Everything that does not fit, in the order of the JSON. */
    static List<Problem.Wrong> wrong(JsonNode object, Argument<?> type) {
        Shape shape = new Shape();
        shape.members("", object, type);
        return shape.wrong;
    }

    private void members(String path, JsonNode object, Argument<?> type) {
        Map<String, Argument<?>> known = BeanIntrospection.getIntrospection(type.getType()).getBeanProperties().stream()
                .collect(Collectors.toMap(BeanProperty::getName, BeanProperty::asArgument));
        object.entries().forEach(member -> {
            String field = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
            Argument<?> expected = known.get(member.getKey());
            if (expected == null) {
                wrong.add(new Problem.Wrong(field, "There is no such member. Leave it out, or correct its name."));
            } else if (!member.getValue().isNull()) {
                value(field, member.getValue(), expected);
            }
        });
    }

    private void value(String field, JsonNode value, Argument<?> expected) {
        Class<?> type = expected.getType();
        if (type == String.class) {
            demand(value.isString(), field, "Write a text.");
        } else if (type == Integer.class) {
            demand(value.isNumber() && value.getNumberValue() instanceof Integer, field, "Write a whole number.");
        } else if (type == Boolean.class) {
            demand(value.isBoolean(), field, "Write true or false.");
        } else if (type == List.class) {
            demand(value.isArray(), field, "Write a list.");
            items(field, value, expected.getFirstTypeVariable());
        } else {
            demand(value.isObject(), field, "Write an object.");
            object(field, value, expected);
        }
    }

    private void demand(boolean fits, String field, String remedy) {
        if (!fits) {
            wrong.add(new Problem.Wrong(field, remedy));
        }
    }

    private void items(String field, JsonNode list, Optional<Argument<?>> type) {
        for (int i = 0; list.isArray() && i < list.size(); i++) {
            JsonNode item = list.get(i);
            if (item != null && !item.isNull()) {
                value(field + "[" + i + "]", item, type.orElseThrow());
            }
        }
    }

    private void object(String field, JsonNode value, Argument<?> type) {
        if (value.isObject() && type.getType() != Map.class) {
            members(field, value, type);
        }
    }
}
