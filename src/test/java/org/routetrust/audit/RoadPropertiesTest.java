package org.routetrust.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.routetrust.fetch.NotFetched;
import org.routetrust.page.Block;
import org.routetrust.report.Report;
import org.routetrust.rulebook.KeyRule;
import org.routetrust.rulebook.KindRule;
import org.routetrust.rulebook.Level;
import org.routetrust.rulebook.Use;
import org.routetrust.secret.Keys;

/** What holds for the whole road, over pages made of known sentences in any order and form. */
class RoadPropertiesTest {

    private static final List<String> OTHERS = List.of(
            "Unlimited free images for everyone.",
            "Some free credits are given to new users.",
            "Our gateway passes requests on to several providers.",
            "免费用户每天可以生成 5 张图片。",
            "Read our blog for prompts and templates.",
            "We may change these terms at any time.",
            "| Plan | Price |\n|---|---|\n| Pro | $9 / month |",
            "Copy this prompt: a fox in the snow, studio light.");

    @Property(tries = 40)
    void never_rules_better_when_evidence_is_taken_away(
            @ForAll("evidence") List<String> sentences, @ForAll("kinds") String kind, @ForAll Random random) {
        List<String> fewer = new ArrayList<>(sentences);
        fewer.remove(random.nextInt(fewer.size()));

        Report all = Offer.judge(Offer.question(kind), Offer.page(sentences));
        Report less = Offer.judge(Offer.question(kind), Offer.page(fewer));

        for (Use use : Use.values()) {
            assertThat(level(less, use)).as("%s of %s", use, kind).isLessThanOrEqualTo(level(all, use));
        }
    }

    @Property(tries = 30)
    void never_rules_better_when_a_page_with_evidence_is_taken_away(
            @ForAll("evidence") List<String> first,
            @ForAll("evidence") List<String> second,
            @ForAll("kinds") String kind) {
        Report both = Offer.judge(Offer.question(kind), Offer.page(first), Offer.page(second));
        Report one = Offer.judge(Offer.question(kind), Offer.page(first));

        for (Use use : Use.values()) {
            assertThat(level(one, use)).as("%s of %s", use, kind).isLessThanOrEqualTo(level(both, use));
        }
    }

    @Property(tries = 60)
    void never_rules_an_empty_page_usable(@ForAll("empty") String content, @ForAll("kinds") String kind) {
        Capture page = new Capture(Offer.URL, "text/html", content, Instant.parse("2026-05-10T00:00:00Z"));

        Report report = Offer.judge(Offer.question(kind), page);

        assertThat(report.verdicts().values())
                .extracting(Report.Verdict::verdict)
                .hasSize(Use.values().length)
                .doesNotContain("usable");
    }

    @Property(tries = 60)
    void never_says_missing_of_what_could_not_be_read(
            @ForAll("unread") String why, @ForAll("kinds") String kind, @ForAll boolean alsoNeedsScripts) {
        Report.PageRead unread = new Report.PageRead(Offer.URL, "", why, "Save the page and drop it.", "", "", null);
        Question question = new Question(Offer.URL, kind, Use.PRODUCTION, Offer.DAY, List.of(), List.of(unread));
        Capture shell = new Capture(
                Offer.URL,
                "text/html",
                "<title>Pinewood</title><div id='root'></div><script src='/app.js'></script>",
                Instant.parse("2026-05-10T00:00:00Z"));

        Report report = alsoNeedsScripts ? Offer.judge(question, shell) : Offer.judge(question);

        assertThat(report.checks().values()).extracting(Report.Check::state).containsOnly("not-asked");
        assertThat(report.verdicts().values())
                .extracting(Report.Verdict::decidedBy)
                .containsOnly("stop.could-not-read");
        assertThat(report.pages()).extracting(Report.PageRead::remedy).doesNotContainNull();
    }

    @Property(tries = 40)
    void quotes_only_what_stands_in_a_block(@ForAll("mixed") List<String> sentences, @ForAll boolean asHtml) {
        Capture capture = Offer.ROAD.mask(asHtml ? html(sentences) : Offer.page(sentences));
        List<Block> blocks = Offer.ROAD.read(capture).blocks();

        Report report = Offer.ROAD.judge(Offer.question(null), List.of(capture));

        assertThat(quotes(report)).allSatisfy(quoted -> {
            assertThat(quoted.block()).isNotNull();
            assertThat(quoted.start()).isNotNull();
            assertThat(quoted.end()).isNotNull();
            String text = blocks.get(value(quoted.block())).text();
            assertThat(text.substring(value(quoted.start()), value(quoted.end())))
                    .isEqualTo(quoted.quote());
        });
    }

    @Property(tries = 20)
    void repeats_itself(@ForAll("mixed") List<String> sentences) {
        assertThat(Offer.judge(Offer.page(sentences))).isEqualTo(Offer.judge(Offer.page(sentences)));
    }

    @Property(tries = 40)
    void never_shows_a_credential(@ForAll("keys") String key, @ForAll("places") String place) {
        Capture page = new Capture(
                Offer.URL + "?api_key=" + key,
                "text/html",
                place.replace("%K", key),
                Instant.parse("2026-05-10T00:00:00Z"));

        Report report = Offer.judge(page);

        assertThat(report.toString()).doesNotContain(key).doesNotContain(key.substring(8, key.length() - 4));
    }

    @Provide
    Arbitrary<List<String>> evidence() {
        return Arbitraries.of(Offer.EVIDENCE)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(13);
    }

    @Provide
    Arbitrary<String> empty() {
        return Arbitraries.of(
                        " ",
                        "<p></p>",
                        "<!-- nothing -->",
                        "<nav><a href='/pricing'>Pricing</a></nav>",
                        "<p>Welcome!</p>",
                        "<footer>Home</footer>")
                .list()
                .ofMaxSize(4)
                .map(parts -> String.join("\n", parts));
    }

    @Provide
    Arbitrary<String> unread() {
        return Arbitraries.of(NotFetched.Reason.values())
                .map(reason -> reason.messageKey().substring("fetch.".length()));
    }

    @Provide
    Arbitrary<List<String>> mixed() {
        return Arbitraries.of(
                        Stream.concat(Offer.EVIDENCE.stream(), OTHERS.stream()).toList())
                .list()
                .ofMaxSize(14);
    }

    @Provide
    Arbitrary<String> kinds() {
        return Arbitraries.of(
                Offer.ROAD.rulebook().kinds().stream().map(KindRule::id).toList());
    }

    /** Those that need a word in front are left out. */
    @Provide
    Arbitrary<String> keys() {
        List<KeyRule> rules = Offer.ROAD.rulebook().keys().stream()
                .filter(rule -> !rule.example().contains("[["))
                .toList();
        return Arbitraries.of(rules).flatMap(rule -> Arbitraries.longs().map(seed -> Keys.body(rule, seed)));
    }

    @Provide
    Arbitrary<String> places() {
        return Arbitraries.of(
                "<p>Use %K for free.</p>",
                "<title>%K</title><p>A free key for everyone.</p>",
                "<h1>%K</h1><p>Copy the key above.</p>",
                "<table><tr><th>free key</th></tr><tr><td>%K</td></tr></table>",
                "<pre><code>export OPENAI_API_KEY=%K</code></pre>",
                "<p>密钥%K每日更新</p>",
                "<a href='https://relay.example/?key=%K'>%K</a>",
                "<input value='%K'><p>Use the key below.</p>",
                "<p hidden>%K</p><p>Free.</p>",
                "<p>5 free credits a day with %K. Operated by %K Ltd.</p>");
    }

    private static Capture html(List<String> sentences) {
        StringBuilder html = new StringBuilder("<html><body><h1>Pinewood Studio</h1>");
        sentences.forEach(sentence -> html.append("<p>").append(sentence).append("</p>"));
        return new Capture(
                Offer.URL,
                "text/html",
                html.append("</body></html>").toString(),
                Instant.parse("2026-05-10T00:00:00Z"));
    }

    private static List<Report.Quoted> quotes(Report report) {
        return Stream.of(
                        report.kind().because().stream(),
                        report.warnings().stream().flatMap(warning -> warning.quotes().stream()),
                        report.checks().values().stream().flatMap(check -> check.evidence().stream()),
                        report.verdicts().values().stream()
                                .flatMap(verdict -> verdict.reasons().stream())
                                .flatMap(reason -> reason.quotes().stream()))
                .flatMap(quotes -> quotes)
                .toList();
    }

    private static int value(@Nullable Integer number) {
        return number == null ? -1 : number;
    }

    private static Level level(Report report, Use use) {
        return Level.of(Offer.verdict(report, use)).orElseThrow();
    }
}
