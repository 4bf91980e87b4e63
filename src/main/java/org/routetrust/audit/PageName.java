package org.routetrust.audit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.routetrust.page.Block;
import org.routetrust.page.Page;

/** A few words that tell a page from others in a list. */
final class PageName {

    private static final Set<Block.Kind> READ = Set.of(
            Block.Kind.HEADING, Block.Kind.TEXT, Block.Kind.ITEM, Block.Kind.ROW, Block.Kind.ANSWER, Block.Kind.CODE);
    private static final int LONGEST = 150;
    private static final int WORDS_OF_A_LABEL = 2;

    private PageName() {}

    /**
     * The title the document gives itself, else its first heading, else the name of its file, else its first words;
     * empty for a page without any of these.
     *
     * @param file the name of the file it was read from, or empty
     */
    static String of(Page page, String file) {
        List<Block> read = page.blocks().stream()
                .filter(block -> READ.contains(block.kind()))
                .toList();
        String title = isTitled(page) ? page.title() : heading(read).orElse(page.title());
        if (!title.isBlank()) {
            return brief(title);
        }
        return brief(file.isBlank() && !read.isEmpty() ? read.getFirst().text() : file);
    }

    private static boolean isTitled(Page page) {
        return page.blocks().stream().anyMatch(block -> block.kind() == Block.Kind.TITLE);
    }

    /** Texts saved from pages often begin with the name of a logo or a menu, on which the real heading follows. */
    private static Optional<String> heading(List<Block> read) {
        if (read.isEmpty() || read.getFirst().kind() != Block.Kind.HEADING) {
            return Optional.empty();
        }
        boolean follows = read.size() > 1 && read.get(1).kind() == Block.Kind.HEADING;
        return Optional.of(read.get(follows && isLabel(read.getFirst()) ? 1 : 0).text());
    }

    private static boolean isLabel(Block first) {
        return first.text().strip().split("\\s+").length <= WORDS_OF_A_LABEL;
    }

    private static String brief(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, space > LONGEST / 2 ? space : LONGEST) + "…";
    }
}
