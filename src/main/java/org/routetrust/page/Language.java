package org.routetrust.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Guesses the language of a page by its letters, and among those of the Latin script by their commonest words. */
final class Language {

    private static final int SAMPLE = 20_000;
    private static final int FEW = 20;
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

    /** For a word, the languages it is common in. */
    private static final Map<String, List<String>> BY_WORD = byWord();

    private Language() {}

    private static Map<String, List<String>> byWord() {
        Map<String, List<String>> byWord = new HashMap<>();
        WORDS.forEach((code, words) -> words.forEach(
                word -> byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(code)));
        return byWord;
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
        Map<Script, Integer> counts = new EnumMap<>(Script.class);
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            counts.merge(Script.of(c), 1, Integer::sum);
            at += Character.charCount(c);
        }
        int latin = counts.getOrDefault(Script.LATIN, 0);
        int kana = counts.getOrDefault(Script.KANA, 0);
        int eastern = counts.getOrDefault(Script.HAN, 0) + kana;
        if (eastern >= 4 && eastern * 10 >= latin) {
            return kana * 10 >= eastern ? "ja" : "zh";
        }
        for (Script script : List.of(Script.HANGUL, Script.CYRILLIC, Script.ARABIC)) {
            int letters = counts.getOrDefault(script, 0);
            if (letters >= 4 && letters * 2 >= latin) {
                return script.language;
            }
        }
        return latin >= FEW ? "latin" : "";
    }

    private enum Script {
        OTHER(""),
        LATIN("latin"),
        HAN("zh"),
        KANA("ja"),
        HANGUL("ko"),
        CYRILLIC("ru"),
        ARABIC("ar");

        private final String language;

        Script(String language) {
            this.language = language;
        }

        private static Script of(int c) {
            if (c < 0x80) {
                return Character.isLetter(c) ? LATIN : OTHER;
            }
            return switch (Character.UnicodeScript.of(c)) {
                case HAN -> HAN;
                case HIRAGANA, KATAKANA -> KANA;
                case HANGUL -> HANGUL;
                case CYRILLIC -> CYRILLIC;
                case ARABIC -> ARABIC;
                case LATIN -> LATIN;
                default -> OTHER;
            };
        }
    }

    private static String byWords(String text) {
        Map<String, Integer> hits = new HashMap<>();
        StringBuilder word = new StringBuilder();
        String lower = text.toLowerCase(Locale.ROOT) + ' ';
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetter(c)) {
                word.append(c);
            } else if (!word.isEmpty()) {
                count(word.toString(), hits);
                word.setLength(0);
            }
        }
        String best = "";
        for (String code : ORDER) {
            best = hits.getOrDefault(code, 0) > hits.getOrDefault(best, 1) ? code : best;
        }
        return best;
    }

    private static void count(String word, Map<String, Integer> hits) {
        BY_WORD.getOrDefault(word, List.of()).forEach(code -> hits.merge(code, 1, Integer::sum));
    }
}
