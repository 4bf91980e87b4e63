package org.routetrust.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Guesses the language of a page by its letters, and among those of the Latin script by their commonest words. */
final class Language {

    private static final int SAMPLE = 20_000;
    private static final int FEW = 20;
    private static final int ASCII = 128;
    private static final Map<String, Set<String>> WORDS = Map.of(
            "en", Set.of("the", "and", "of", "to", "is", "in", "you", "for", "with", "your", "are", "this"),
            "de", Set.of("der", "die", "und", "das", "ist", "nicht", "mit", "für", "sie", "ein", "werden", "den"),
            "fr", Set.of("le", "les", "des", "et", "est", "vous", "pour", "une", "dans", "sur", "avec", "du"),
            "es", Set.of("el", "los", "las", "y", "es", "para", "una", "con", "por", "del", "su", "como"),
            "pt", Set.of("o", "os", "e", "é", "para", "uma", "com", "não", "você", "do", "da", "em"),
            "it", Set.of("il", "di", "e", "è", "per", "una", "con", "non", "che", "gli", "della", "sono"),
            "id",
                    Set.of(
                            "yang", "dan", "untuk", "dengan", "anda", "ini", "tidak", "dari", "adalah", "atau", "di",
                            "dapat"),
            "vi", Set.of("và", "của", "là", "bạn", "cho", "không", "với", "các", "được", "một", "có", "trong"),
            "tr", Set.of("ve", "bir", "için", "bu", "ile", "değil", "olarak", "daha", "veya", "da", "de", "çok"));
    private static final List<String> ORDER = List.of("en", "de", "fr", "es", "pt", "it", "id", "vi", "tr");

    private static final int[] NONE = {};
    /** For a word, the places in the order of the languages it is common in. */
    private static final Map<String, int[]> BY_WORD = byWord();

    private static final int LONGEST_WORD =
            BY_WORD.keySet().stream().mapToInt(String::length).max().orElse(0);

    /** For a first letter of ASCII, the lengths of the words that begin with it, a bit a length. */
    private static final int[] LENGTHS = lengths();

    private Language() {}

    private static int[] lengths() {
        int[] lengths = new int[ASCII];
        for (String word : BY_WORD.keySet()) {
            if (word.charAt(0) < ASCII) {
                lengths[word.charAt(0)] |= 1 << word.length();
            }
        }
        return lengths;
    }

    private static Map<String, int[]> byWord() {
        Map<String, int[]> byWord = new HashMap<>();
        WORDS.forEach((code, words) ->
                words.forEach(word -> byWord.merge(word, new int[] {ORDER.indexOf(code)}, Language::joined)));
        return byWord;
    }

    private static int[] joined(int[] some, int[] others) {
        return IntStream.concat(Arrays.stream(some), Arrays.stream(others)).toArray();
    }

    /** The ISO 639-1 code, empty when the text is too short or in another language than those known. */
    static String of(List<Block> blocks) {
        StringBuilder sample = new StringBuilder();
        for (Block block : blocks) {
            if (sample.length() < SAMPLE && isProse(block)) {
                sample.append(Characters.cut(block.text(), SAMPLE)).append('\n');
            }
        }
        return of(sample.toString());
    }

    static String of(String text) {
        String script = byScript(text);
        return script.equals("latin") ? byWords(text) : script;
    }

    private static boolean isProse(Block block) {
        return switch (block.kind()) {
            case HEADING, TEXT, ITEM, ROW, ANSWER -> true;
            case TITLE, CODE, NAVIGATION, FOOTER, STRUCTURED, HIDDEN, FIELD -> false;
        };
    }

    private static String byScript(String text) {
        int latin = 0;
        int han = 0;
        int kana = 0;
        int hangul = 0;
        int cyrillic = 0;
        int arabic = 0;
        int at = 0;
        while (at < text.length()) {
            char first = text.charAt(at);
            if (first < ASCII) {
                latin += Character.isLetter(first) ? 1 : 0;
                at++;
                continue;
            }
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            switch (Character.UnicodeScript.of(c)) {
                case LATIN -> latin++;
                case HAN -> han++;
                case HIRAGANA, KATAKANA -> kana++;
                case HANGUL -> hangul++;
                case CYRILLIC -> cyrillic++;
                case ARABIC -> arabic++;
                default -> {}
            }
        }
        int eastern = han + kana;
        if (eastern >= 4 && eastern * 10 >= latin) {
            return kana * 10 >= eastern ? "ja" : "zh";
        }
        if (prevails(hangul, latin)) {
            return "ko";
        }
        if (prevails(cyrillic, latin)) {
            return "ru";
        }
        if (prevails(arabic, latin)) {
            return "ar";
        }
        return latin >= FEW ? "latin" : "";
    }

    private static boolean prevails(int letters, int latin) {
        return letters >= 4 && letters * 2 >= latin;
    }

    private static String byWords(String text) {
        int[] hits = new int[ORDER.size()];
        String lower = text.toLowerCase(Locale.ROOT);
        int from = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || !Character.isLetter(lower.charAt(i))) {
                if (i > from && couldCount(lower.charAt(from), i - from)) {
                    count(lower.substring(from, i), hits);
                }
                from = i + 1;
            }
        }
        return commonest(hits);
    }

    private static boolean couldCount(char first, int length) {
        return length <= LONGEST_WORD && (first >= ASCII || (LENGTHS[first] >> length & 1) == 1);
    }

    private static void count(String word, int[] hits) {
        for (int language : BY_WORD.getOrDefault(word, NONE)) {
            hits[language]++;
        }
    }

    /** The language with the most hits, the first of several; one hit is none. */
    private static String commonest(int[] hits) {
        String best = "";
        int most = 1;
        for (int language = 0; language < hits.length; language++) {
            if (hits[language] > most) {
                best = ORDER.get(language);
                most = hits[language];
            }
        }
        return best;
    }
}
