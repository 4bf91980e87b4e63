package org.routetrust.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.routetrust.audit.Remedies;
import org.routetrust.report.Report;

/**
 * The pages of a report by the names their reader knows, those that were read and those that were not.
 *
 * @param pages of the report
 * @param files names of the files that were read, for the first of the pages; the others go by their addresses
 * @param sheet where the lines go
 */
record PageLines(List<Report.PageRead> pages, List<String> files, Sheet sheet) {

    private static final String INDENT = "  ";

    /** Why each page that could not be read could not, and what to do. */
    void unread() {
        int[] unread = places(page -> !isRead(page) && !isLeftOut(page));
        for (int i : unread) {
            Report.PageRead page = pages.get(i);
            sheet.text("", INDENT, name(i) + " " + Words.of("page.unread") + " (" + page.state() + "):");
            sheet.text(INDENT, Remedies.meaning(page));
            if (page.remedy() != null) {
                sheet.text(INDENT, page.remedy());
            }
        }
        if (unread.length > 0) {
            sheet.line("Then give the page you saved: route-trust audit FILE --url URL");
            sheet.blank();
        }
    }

    /** Which pages were read, which were left out, and which are in a language the rules know poorly. */
    void read() {
        int[] read = places(PageLines::isRead);
        for (int i : read) {
            String language = pages.get(i).language();
            if (!language.isEmpty() && !language.equals("en")) {
                String name = Locale.of(language).getDisplayLanguage(Locale.ENGLISH);
                sheet.text("", INDENT, Words.of("report.language", name));
            }
        }
        names("Read: ", read);
        names("Left out by the analyst: ", places(PageLines::isLeftOut));
    }

    private void names(String label, int... places) {
        if (places.length > 0) {
            String names =
                    String.join(", ", IntStream.of(places).mapToObj(this::name).toList());
            sheet.text(label, INDENT, names);
        }
    }

    boolean haveSeveralAddresses() {
        return pages.stream().map(Report.PageRead::url).distinct().count() > 1;
    }

    private static boolean isRead(Report.PageRead page) {
        return page.state().equals(Report.PageRead.READ);
    }

    private static boolean isLeftOut(Report.PageRead page) {
        return page.state().equals(Report.PageRead.LEFT_OUT);
    }

    private int[] places(Predicate<Report.PageRead> wanted) {
        return IntStream.range(0, pages.size())
                .filter(i -> wanted.test(pages.get(i)))
                .toArray();
    }

    private String name(int page) {
        String url = pages.get(page).url();
        return page < files.size() ? files.get(page) : url.isBlank() ? "The page" : url;
    }
}
