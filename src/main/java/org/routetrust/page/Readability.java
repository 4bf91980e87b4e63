package org.routetrust.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.routetrust.page.Block.Kind;

/** Decides whether a page can be read at all. In doubt it can: only short pages are suspected. */
final class Readability {

    private static final int SHORT = 800;
    private static final int MOST_OF_A_CHALLENGE = 400;
    private static final int LONGEST_HEADING = 80;
    private static final int HARDLY_ANY = 200;
    private static final int LITTLE_BESIDE_A_FORM = 300;

    private static final String APP_ROOTS =
            "#root, #app, #__next, #__nuxt, #___gatsby, app-root, [data-reactroot], [ng-version]";

    private final List<Block> blocks;
    private final String title;
    private final int letters;

    private Readability(String title, List<Block> blocks) {
        this.blocks = blocks;
        this.title = title.toLowerCase(Locale.ROOT);
        this.letters = letters(blocks);
    }

    /** How many letters can be seen; what comes after enough of them is not counted. */
    private static int letters(List<Block> blocks) {
        int letters = 0;
        for (int i = 0; i < blocks.size() && letters <= SHORT; i++) {
            letters += isSeen(blocks.get(i)) ? Characters.letters(blocks.get(i).text()) : 0;
        }
        return letters;
    }

    static @Nullable Unreadable ofText(String title, List<Block> blocks) {
        Readability page = new Readability(title, blocks);
        if (page.letters > SHORT) {
            return null;
        }
        if (page.letters == 0) {
            return Unreadable.EMPTY;
        }
        if (page.letters < HARDLY_ANY && page.says(Notices.WANT_SCRIPTS)) {
            return Unreadable.EMPTY_WITHOUT_SCRIPTS;
        }
        return page.notThePage();
    }

    static @Nullable Unreadable ofHtml(Document document, String title, List<Block> blocks) {
        Readability page = new Readability(title, blocks);
        if (page.letters > SHORT) {
            return null;
        }
        Unreadable other = page.notThePage();
        if (other != null) {
            return other;
        }
        if (page.lacksItsScripts(document)) {
            return Unreadable.EMPTY_WITHOUT_SCRIPTS;
        }
        if (page.letters == 0) {
            return Unreadable.EMPTY;
        }
        boolean form = document.selectFirst("input[type=password]") != null;
        return form && page.letters < LITTLE_BESIDE_A_FORM && !page.offers() ? Unreadable.LOGIN_WALL : null;
    }

    private boolean lacksItsScripts(Document document) {
        if (letters >= HARDLY_ANY || document.selectFirst("script") == null) {
            return false;
        }
        if (letters == 0 || says(Notices.WANT_SCRIPTS)) {
            return true;
        }
        boolean emptyRoot = document.select(APP_ROOTS).stream().anyMatch(root -> !root.hasText());
        return emptyRoot || document.select("noscript").stream().anyMatch(Readability::asksForScripts);
    }

    private static boolean asksForScripts(Element noscript) {
        return Notices.contains(noscript.text().toLowerCase(Locale.ROOT), Notices.WANT_SCRIPTS);
    }

    private @Nullable Unreadable notThePage() {
        if (Notices.contains(title, Notices.BLOCKED) || startSays(Notices.BLOCKED)) {
            return Unreadable.BLOCKED;
        }
        return Notices.saysMissing(title) || headingSaysMissing() ? Unreadable.NOT_FOUND : null;
    }

    private boolean headingSaysMissing() {
        return Stream.concat(
                        content().limit(1).filter(block -> block.text().length() < LONGEST_HEADING),
                        content().filter(block -> block.kind() == Kind.HEADING).limit(2))
                .anyMatch(block -> Notices.saysMissing(block.text().toLowerCase(Locale.ROOT)));
    }

    private boolean startSays(List<String> phrases) {
        return letters < MOST_OF_A_CHALLENGE && content().limit(3).anyMatch(block -> says(block, phrases));
    }

    private boolean says(List<String> phrases) {
        return content().anyMatch(block -> says(block, phrases));
    }

    /** Whether a figure stands in the text: an amount, a price, a quota. */
    private boolean offers() {
        return content().anyMatch(block -> Characters.hasDigits(block.text()));
    }

    private Stream<Block> content() {
        return blocks.stream().filter(Readability::isSeen).filter(block -> block.kind() != Kind.NAVIGATION);
    }

    private static boolean isSeen(Block block) {
        return switch (block.kind()) {
            case HEADING, TEXT, ITEM, ROW, ANSWER, CODE, NAVIGATION, FOOTER -> true;
            case TITLE, STRUCTURED, HIDDEN, FIELD -> false;
        };
    }

    private static boolean says(Block block, List<String> phrases) {
        return Notices.contains(block.text().toLowerCase(Locale.ROOT), phrases);
    }
}
