package org.routetrust.web.api;

import java.util.List;

/**
 * The API as its page shows it.
 *
 * @param about what it is
 * @param groups the endpoints by subject
 * @param shapes the objects that are sent and answered
 * @param problems the sorts of refusals
 */
record ApiPage(String about, List<Group> groups, List<Shape> shapes, List<ProblemKind> problems) {

    /** Endpoints of one subject. */
    public record Group(String name, String about, List<Endpoint> endpoints) {}

    /**
     * A method on a path.
     *
     * @param body what is sent, or {@link Type#NONE}
     */
    public record Endpoint(
            String id,
            String method,
            String path,
            String summary,
            String about,
            List<Member> parameters,
            Type body,
            List<Outcome> outcomes) {}

    /** An answer of an endpoint. */
    public record Outcome(String status, String about, Type type) {}

    /** An object. */
    public record Shape(String name, String about, List<Member> members) {}

    /** A member of an object, or a parameter. */
    public record Member(String name, Type type, boolean needed, String about, String example) {}

    /**
     * What a value is.
     *
     * @param text for people, such as {@code list of Audit}
     * @param shape the object it is made of, or empty
     */
    public record Type(String text, String shape) {
        static final Type NONE = new Type("", "");
    }
}
