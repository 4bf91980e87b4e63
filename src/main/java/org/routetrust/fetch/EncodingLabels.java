package org.routetrust.fetch;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The names of charsets that browsers know, of those the service reads. Java knows many more (EBCDIC, UTF-32): a page
 * must not read one way to a person and another way here.
 */
final class EncodingLabels {

    private static final String TABLE = """
            UTF-8 utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8
            UTF-16LE utf-16le utf-16 unicode ucs-2 iso-10646-ucs-2 csunicode unicodefeff
            UTF-16BE utf-16be unicodefffe
            windows-1250 windows-1250 cp1250 x-cp1250
            windows-1251 windows-1251 cp1251 x-cp1251
            windows-1252 windows-1252 cp1252 x-cp1252 iso-8859-1 iso8859-1 iso88591 iso_8859-1 latin1 l1 ascii us-ascii
            windows-1253 windows-1253 cp1253 x-cp1253
            windows-1254 windows-1254 cp1254 x-cp1254 iso-8859-9 iso8859-9 iso88599 iso_8859-9 latin5 l5
            windows-1255 windows-1255 cp1255 x-cp1255
            windows-1256 windows-1256 cp1256 x-cp1256
            windows-1257 windows-1257 cp1257 x-cp1257
            windows-1258 windows-1258 cp1258 x-cp1258
            ISO-8859-2 iso-8859-2 iso8859-2 iso88592 iso_8859-2 latin2 l2
            ISO-8859-3 iso-8859-3 iso8859-3 iso88593 iso_8859-3 latin3 l3
            ISO-8859-4 iso-8859-4 iso8859-4 iso88594 iso_8859-4 latin4 l4
            ISO-8859-5 iso-8859-5 iso8859-5 iso88595 iso_8859-5 cyrillic
            ISO-8859-6 iso-8859-6 iso8859-6 iso88596 iso_8859-6 arabic
            ISO-8859-7 iso-8859-7 iso8859-7 iso88597 iso_8859-7 greek
            ISO-8859-8 iso-8859-8 iso8859-8 iso88598 iso_8859-8 iso-8859-8-i hebrew visual logical
            ISO-8859-10 iso-8859-10 iso8859-10 iso885910 latin6 l6
            ISO-8859-13 iso-8859-13 iso8859-13 iso885913
            ISO-8859-14 iso-8859-14 iso8859-14 iso885914
            ISO-8859-15 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9
            ISO-8859-16 iso-8859-16
            x-windows-874 windows-874 iso-8859-11 iso8859-11 iso885911 tis-620 dos-874
            GB18030 gb18030 gbk gb2312 x-gbk chinese gb_2312 gb_2312-80 csgb2312 iso-ir-58
            Big5-HKSCS big5 big5-hkscs cn-big5 csbig5 x-x-big5
            windows-31j shift_jis shift-jis sjis x-sjis ms_kanji ms932 windows-31j csshiftjis
            EUC-JP euc-jp x-euc-jp cseucpkdfmtjapanese
            x-windows-949 euc-kr korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949 cseuckr iso-ir-149
            """;

    private static final Map<String, String> NAMES = names();

    private EncodingLabels() {}

    /** The charset a browser takes for a label; empty for labels it does not know. */
    static Optional<Charset> charset(String label) {
        return Optional.ofNullable(NAMES.get(label.strip().toLowerCase(Locale.ROOT)))
                .filter(Charset::isSupported)
                .map(Charset::forName);
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String line : TABLE.split("\n")) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                names.put(words[i], words[0]);
            }
        }
        return Map.copyOf(names);
    }
}
