package org.routetrust.cli;

import java.util.List;
import java.util.Locale;
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
        int[] unread = places(false);
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

    /** Which pages were read, and which of them are in a language the rules know poorly. */
    void read() {
        int[] read = places(true);
        for (int i : read) {
            String language = pages.get(i).language();
            if (!language.isEmpty() && !language.equals("en")) {
                String name = Locale.of(language).getDisplayLanguage(Locale.ENGLISH);
                sheet.text("", INDENT, Words.of("report.language", name));
            }
        }
        if (read.length > 0) {
            String names =
                    String.join(", ", IntStream.of(read).mapToObj(this::name).toList());
            sheet.text("Read: ", INDENT, names);
        }
    }

    boolean haveSeveralAddresses() {
        return pages.stream().map(Report.PageRead::url).distinct().count() > 1;
    }

    private int[] places(boolean read) {
        return IntStream.range(0, pages.size())
                .filter(i -> pages.get(i).state().equals("read") == read)
                .toArray();
    }

    private String name(int page) {
        String url = pages.get(page).url();
        return page < files.size() ? files.get(page) : url.isBlank() ? "The page" : url;
    }
}
