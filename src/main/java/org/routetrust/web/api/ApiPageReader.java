package org.routetrust.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.routetrust.web.api.ApiPage.Endpoint;
import org.routetrust.web.api.ApiPage.Group;
import org.routetrust.web.api.ApiPage.Member;
import org.routetrust.web.api.ApiPage.Outcome;
import org.routetrust.web.api.ApiPage.Shape;

/** Reads the API document into what its page shows. */
final class ApiPageReader {

    private final Node root;

    ApiPageReader(Node root) {
        this.root = root;
    }

    ApiPage read() {
        return new ApiPage(
                root.child("info").text("description"),
                root.nodes("tags").stream().map(this::group).toList(),
                root.child("components").child("schemas").children().entrySet().stream()
                        .map(schema -> shape(schema.getKey(), schema.getValue()))
                        .toList(),
                List.of(ProblemKind.values()));
    }

    private Group group(Node tag) {
        String name = tag.text("name");
        List<Endpoint> endpoints = new ArrayList<>();
        root.child("paths")
                .children()
                .forEach((path, methods) -> methods.children().forEach((method, operation) -> {
                    if (operation.texts("tags").contains(name)) {
                        endpoints.add(endpoint(path, method, operation));
                    }
                }));
        return new Group(name, tag.text("description"), endpoints);
    }

    private static Endpoint endpoint(String path, String method, Node operation) {
        List<Member> parameters = operation.nodes("parameters").stream()
                .map(parameter -> member(
                        parameter.text("name"),
                        parameter.child("schema"),
                        parameter.isTrue("required"),
                        parameter.text("description")))
                .toList();
        List<Outcome> outcomes = operation.child("responses").children().entrySet().stream()
                .map(response -> outcome(response.getKey(), response.getValue()))
                .toList();
        return new Endpoint(
                operation.text("operationId"),
                method.toUpperCase(Locale.ROOT),
                path,
                operation.text("summary"),
                operation.text("description"),
                parameters,
                content(operation.child("requestBody")),
                outcomes);
    }

    private static Outcome outcome(String status, Node response) {
        return new Outcome(status.equals("default") ? "else" : status, response.text("description"), content(response));
    }

    private static ApiPage.Type content(Node sent) {
        return sent.child("content").children().values().stream()
                .findFirst()
                .map(media -> type(media.child("schema")))
                .orElse(ApiPage.Type.NONE);
    }

    private static Shape shape(String name, Node schema) {
        List<String> needed = schema.texts("required");
        List<Member> members = schema.child("properties").children().entrySet().stream()
                .map(property -> member(
                        property.getKey(),
                        property.getValue(),
                        needed.contains(property.getKey()),
                        property.getValue().text("description")))
                .toList();
        return new Shape(name, schema.text("description"), members);
    }

    private static Member member(String name, Node schema, boolean needed, String about) {
        return new Member(name, type(schema), needed, about, schema.text("example"));
    }

    private static ApiPage.Type type(Node schema) {
        String reference = schema.text("$ref");
        if (!reference.isEmpty()) {
            String name = reference.substring(reference.lastIndexOf('/') + 1);
            return new ApiPage.Type(name, name);
        }
        List<Node> all = schema.nodes("allOf");
        if (!all.isEmpty()) {
            return orNull(type(all.getFirst()), schema);
        }
        return orNull(plain(schema), schema);
    }

    private static ApiPage.Type plain(Node schema) {
        Map<String, Node> inner = schema.children();
        if (inner.containsKey("items")) {
            ApiPage.Type item = type(schema.child("items"));
            return new ApiPage.Type("list of " + item.text(), item.shape());
        }
        if (inner.containsKey("additionalProperties")) {
            ApiPage.Type item = type(schema.child("additionalProperties"));
            return new ApiPage.Type("map of " + item.text(), item.shape());
        }
        List<String> words = schema.texts("enum");
        String format = schema.text("format");
        String text = words.isEmpty() ? (format.isEmpty() ? schema.text("type") : format) : String.join(" | ", words);
        return new ApiPage.Type(text, "");
    }

    private static ApiPage.Type orNull(ApiPage.Type type, Node schema) {
        return schema.isTrue("nullable") ? new ApiPage.Type(type.text() + " or null", type.shape()) : type;
    }
}
