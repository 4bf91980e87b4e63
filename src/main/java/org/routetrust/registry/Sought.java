package org.routetrust.registry;

/** What is searched for, as conditions. Each finds what those before it do not, so that no route is met twice. */
final class Sought {
    private final String text;
    private final String folded;

    /** @param text not blank */
    Sought(String text) {
        this.text = text;
        this.folded = SearchText.fold(text);
    }

    /** The routes that fit in one way and in no better one. */
    Clause clause(Match match) {
        return switch (match) {
            case EXACT -> exact();
            case CALLED_SO -> calledSo().and(exact().not());
            case ELSEWHERE -> elsewhere().and(exact().or(calledSo()).not());
            case ALIKE -> alike().and(exact().or(calledSo()).or(elsewhere()).not());
        };
    }

    private Clause exact() {
        String other = text.endsWith("/") ? text.substring(0, text.length() - 1) : text + "/";
        return Clause.of("(name_key = ? or host = ? or url in (?, ?))", folded, folded, text, other);
    }

    /** The search key has the pieces of names and addresses in an index. */
    private Clause calledSo() {
        return everyWord("search_key").and(everyWord("(name_key || ' ' || lower(url))"));
    }

    private Clause elsewhere() {
        return everyWord("search_key").or(Clause.of("search @@ websearch_to_tsquery('simple', ?)", folded));
    }

    private Clause everyWord(String column) {
        return SearchText.patterns(folded).stream()
                .map(pattern -> Clause.of(column + " like ?", pattern))
                .reduce(Clause::and)
                .orElse(Clause.FALSE);
    }

    /** An address is looked up and not guessed: others that look much like it are not what is meant. */
    private Clause alike() {
        boolean address = folded.contains("/") || folded.contains(".");
        return address ? Clause.FALSE : Clause.of("?::text <% search_key", folded);
    }
}
