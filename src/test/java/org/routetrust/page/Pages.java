package org.routetrust.page;

import java.util.List;
import org.routetrust.page.Block.Kind;

/** Reads small pages for tests. */
final class Pages {

    private static final PageReader READER = new PageReader();
    private static final String ADDRESS = "https://images.example/free";

    private Pages() {}

    static Page html(String body) {
        return READER.read(ADDRESS, "text/html; charset=utf-8", "<html><body>" + body + "</body></html>");
    }

    static Page document(String html) {
        return READER.read(ADDRESS, "text/html", html);
    }

    static Page text(String... lines) {
        return READER.read(ADDRESS, "text/plain", String.join("\n", lines));
    }

    static Page markdown(String... lines) {
        return READER.read(ADDRESS, "text/markdown", String.join("\n", lines));
    }

    /** The blocks, each as its kind and its text. */
    static List<String> lines(Page page) {
        return page.blocks().stream()
                .map(block -> block.kind() + " " + block.text())
                .toList();
    }

    static Block block(Page page, String text) {
        return page.blocks().stream()
                .filter(block -> block.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no block \"" + text + "\" in " + lines(page)));
    }

    static List<String> texts(Page page, Kind kind) {
        return page.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(Block::text)
                .toList();
    }
}
