package org.routetrust.audit;

import java.util.ArrayList;
import java.util.List;
import org.routetrust.page.Block;
import org.routetrust.page.Page;
import org.routetrust.report.Report;
import org.routetrust.secret.Masker;

/**
 * Masks credentials wherever they could pass into a report: in what came in, and again in what was read from it, since
 * markup can hide a key that a reader sees.
 */
final class Masking {

    private final Masker masker;

    Masking(Masker masker) {
        this.masker = masker;
    }

    Capture mask(Capture capture) {
        return new Capture(mask(capture.url()), capture.contentType(), mask(capture.content()), capture.capturedAt());
    }

    Question mask(Question question) {
        List<Report.PageRead> unread = question.unread().stream()
                .map(page -> new Report.PageRead(
                        mask(page.url()),
                        page.title(),
                        page.state(),
                        page.remedy(),
                        page.language(),
                        page.sha256(),
                        page.capturedAt()))
                .toList();
        return new Question(
                mask(question.url()), question.kind(), question.use(), question.asOf(), question.byHand(), unread);
    }

    /** All texts of the page in one pass: the word that tells a key may stand in the block before it. */
    Page mask(Page page) {
        Masker.Masked masked = masker.mask(textOf(page));
        return masked.found().isEmpty() ? page : with(page, masked.text());
    }

    private static String textOf(Page page) {
        int length = page.title().length();
        for (Block block : page.blocks()) {
            length += 1 + block.text().length();
        }
        StringBuilder all = new StringBuilder(length).append(page.title());
        for (Block block : page.blocks()) {
            all.append('\n').append(block.text());
        }
        return all.toString();
    }

    private static Page with(Page page, String masked) {
        List<Block> blocks = new ArrayList<>();
        int from = page.title().length() + 1;
        for (Block block : page.blocks()) {
            int to = from + block.text().length();
            blocks.add(new Block(block.index(), block.kind(), block.path(), block.about(), masked.substring(from, to)));
            from = to + 1;
        }
        String title = masked.substring(0, page.title().length());
        return new Page(page.url(), title, page.language(), blocks, page.unreadable());
    }

    String mask(String text) {
        return find(text).text();
    }

    Masker.Masked find(String text) {
        return masker.mask(text);
    }
}
