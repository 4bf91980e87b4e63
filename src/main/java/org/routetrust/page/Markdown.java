package org.routetrust.page;

/** The marks of Markdown inside a line. */
final class Markdown {

    private static final int LONGEST_LABEL = 60;
    private static final int MENU_LINKS = 3;
    private static final int LONGEST_DECORATION = 4000;

    private Markdown() {}

    static String stripHashes(String heading) {
        int end = heading.length();
        while (end > 0 && (heading.charAt(end - 1) == '#' || heading.charAt(end - 1) == ' ')) {
            end--;
        }
        return heading.substring(0, end).strip();
    }

    static String stripCheckbox(String item) {
        boolean box = item.startsWith("[ ] ") || item.startsWith("[x] ") || item.startsWith("[X] ");
        return box ? item.substring(4).strip() : item;
    }

    /** Notes what the marks say: all bold, or nothing but a link to another place of the same site. */
    static Draft mark(Draft draft) {
        String text = draft.text();
        return draft.styled(isInnerLink(text), isBold(text));
    }

    private static boolean isBold(String text) {
        for (String mark : new String[] {"**", "__"}) {
            int end = text.endsWith(":") || text.endsWith("：") ? text.length() - 1 : text.length();
            if (end > 4 && text.startsWith(mark) && text.indexOf(mark, 2) == end - 2) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInnerLink(String text) {
        int middle = text.indexOf("](");
        if (!text.startsWith("[")
                || middle < 0
                || middle > LONGEST_LABEL
                || text.indexOf(')', middle) != text.length() - 1) {
            return false;
        }
        char target = text.charAt(middle + 2);
        return target == '#' || target == '/' || target == '.';
    }

    /** Images and badges alone, the target of a reference, or a row of links with nothing said between them. */
    static boolean isDecoration(String line) {
        if (line.length() > LONGEST_DECORATION || line.indexOf('[') < 0) {
            return false;
        }
        if (line.startsWith("[") && line.indexOf("]: ") > 0 && line.indexOf(' ', line.indexOf("]: ") + 3) < 0) {
            return true;
        }
        StringBuilder rest = new StringBuilder();
        int links = 0;
        int images = 0;
        int at = 0;
        while (at < line.length()) {
            int end = endOfLink(line, at);
            if (end > at) {
                boolean image = line.startsWith("!", at) || line.startsWith("[!", at);
                images += image ? 1 : 0;
                links += image ? 0 : 1;
                at = end;
            } else {
                rest.append(line.charAt(at++));
            }
        }
        int letters = Characters.letters(stripTags(rest.toString()));
        return links == 0 ? images > 0 && letters == 0 : links + images >= MENU_LINKS && letters <= 2 * links;
    }

    /** The offset after a link or an image that begins at the offset, images inside links included; else the offset. */
    private static int endOfLink(String line, int at) {
        int start = line.startsWith("!", at) ? at + 1 : at;
        if (!line.startsWith("[", start)) {
            return at;
        }
        int inner = line.startsWith("![", start + 1) ? endOfTarget(line, line.indexOf("](", start + 1)) : start + 1;
        int end = inner < 0 ? -1 : endOfTarget(line, line.indexOf("](", inner));
        return end < 0 ? at : end;
    }

    private static int endOfTarget(String line, int middle) {
        int end = middle < 0 ? -1 : line.indexOf(')', middle);
        return end < 0 ? -1 : end + 1;
    }

    /** The line without the HTML tags around it; where tags stand between its words too, those at its end stay. */
    static String stripTags(String line) {
        int begin = 0;
        int end = tagEnd(line, begin);
        while (end > 0) {
            begin = end;
            while (begin < line.length() && line.charAt(begin) == ' ') {
                begin++;
            }
            end = tagEnd(line, begin);
        }
        String text = line.substring(begin).strip();
        int start = text.indexOf('<');
        if (start < 0) {
            return text;
        }
        int at = start;
        while (at < text.length() && tagEnd(text, at) > 0) {
            at = tagEnd(text, at);
        }
        return at == text.length() ? text.substring(0, start).strip() : text;
    }

    /** The offset after the tag that begins at the offset; 0 when none does. */
    private static int tagEnd(String text, int start) {
        if (!text.startsWith("<", start)) {
            return 0;
        }
        int at = text.startsWith("/", start + 1) ? start + 2 : start + 1;
        int name = at;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        boolean named = at > name && at < text.length() && " />".indexOf(text.charAt(at)) >= 0;
        return named ? text.indexOf('>', at) + 1 : 0;
    }
}
