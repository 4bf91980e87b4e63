package org.routetrust.web.audits;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.routetrust.audit.Incoming;
import org.routetrust.fetch.FetchPolicy;
import org.routetrust.fetch.PublicUrl;
import org.routetrust.fetch.RefusedUrl;
import org.routetrust.snapshot.Via;
import org.routetrust.web.view.Form;

/** Reads what was put into a box: a link or a text in the field {@code input}, a file, and the address of these. */
@Singleton
public final class Box {

    /** The most of a text or a file that is taken, in bytes. */
    static final int MOST = 10 * 1024 * 1024;

    /** The field that asks for pages of the link's site, if it is not empty. */
    public static final String NEARBY = "nearby";

    /** What is said where no more audits can wait. */
    public static final Map<String, String> FULL =
            Map.of("input", "Too many audits are waiting. Try again in a minute.");

    private final FetchPolicy policy;

    Box(FetchPolicy policy) {
        this.policy = policy;
    }

    /**
     * What came of reading a box.
     *
     * @param pages at least one, unless there are problems
     * @param url the address of the offer, or empty
     * @param problems by field; empty where all is well
     */
    public record Read(List<Incoming> pages, String url, Map<String, String> problems) {

        /** Copies the pages. */
        public Read {
            pages = List.copyOf(pages);
            problems = new LinkedHashMap<>(problems);
        }
    }

    /** Reads a box: one link, one text or one file. What cannot be taken is named by field, and nothing is taken then. */
    public Read read(Form form, Dropped file) {
        Map<String, String> problems = new LinkedHashMap<>();
        List<Incoming> pages = new ArrayList<>();
        String url = address(form.value("url"), problems);
        String input = form.value("input");
        boolean nothing = file instanceof Dropped.Nothing;
        if (!input.isEmpty() && !nothing) {
            problems.put("input", "You chose a file as well. Send this alone, or empty it and choose the file again.");
        } else if (Sniff.isAddress(input)) {
            url = link(form, url, pages, problems);
        } else if (!input.isEmpty()) {
            text(input, url, pages, problems);
        }
        file(file, url, pages, problems);
        if (input.isEmpty() && nothing) {
            problems.put("input", "Paste a link or a text here, or choose a file below.");
        }
        return new Read(pages, url, problems);
    }

    /** Only named here, not asked: so it may lead anywhere. */
    private static String address(String typed, Map<String, String> problems) {
        if (typed.isEmpty()) {
            return "";
        }
        return switch (PublicUrl.parseTyped(typed, FetchPolicy.PRIVATE_ALLOWED)) {
            case PublicUrl url -> url.toString();
            case RefusedUrl refused -> {
                problems.put("url", refused.message());
                yield "";
            }
        };
    }

    private String link(Form form, String url, List<Incoming> pages, Map<String, String> problems) {
        return switch (PublicUrl.parseTyped(form.value("input"), policy)) {
            case PublicUrl link -> {
                if (!url.isEmpty() && !url.equals(link.toString())) {
                    problems.put("url", "The link above is another address. Empty this field to have the link read.");
                }
                pages.add(new Incoming.Address(link, !form.value(NEARBY).isEmpty()));
                yield link.toString();
            }
            case RefusedUrl refused -> {
                problems.put("input", refused.message());
                yield url;
            }
        };
    }

    private static void text(String text, String url, List<Incoming> pages, Map<String, String> problems) {
        if (text.length() > MOST || text.getBytes(StandardCharsets.UTF_8).length > MOST) {
            problems.put("input", "The text is larger than 10 MB. Paste the part that speaks of the offer.");
        } else {
            pages.add(new Incoming.Handed(url, Sniff.contentType(text), text, Via.PASTED));
        }
    }

    private static void file(Dropped file, String url, List<Incoming> pages, Map<String, String> problems) {
        switch (file) {
            case Dropped.Nothing nothing -> {}
            case Dropped.Refused refused -> problems.put("file", refused.message());
            case Dropped.Page page ->
                pages.add(new Incoming.Handed(url, page.contentType(), page.text(), Via.DROPPED, null, page.file()));
        }
    }
}
