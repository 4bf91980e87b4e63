package org.routetrust.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of a JSON document, whose members may be absent. */
record Node(Map<?, ?> members) {

    /** Text of a member; empty where it is absent. */
    String text(String name) {
        Object value = members.get(name);
        return value == null ? "" : String.valueOf(value);
    }

    boolean isTrue(String name) {
        return Boolean.TRUE.equals(members.get(name));
    }

    /** The object of that name; an empty one where it is absent. */
    Node child(String name) {
        return node(members.get(name));
    }

    /** The members that are objects, in the document's order. */
    Map<String, Node> children() {
        Map<String, Node> children = new LinkedHashMap<>();
        members.forEach((name, value) -> {
            if (value instanceof Map) {
                children.put(String.valueOf(name), node(value));
            }
        });
        return children;
    }

    /** The objects of a list. */
    List<Node> nodes(String name) {
        return members.get(name) instanceof List<?> list
                ? list.stream().filter(Map.class::isInstance).map(Node::node).toList()
                : List.of();
    }

    /** The words of a list. */
    List<String> texts(String name) {
        return members.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static Node node(@Nullable Object value) {
        return new Node(value instanceof Map<?, ?> map ? map : Map.of());
    }
}
