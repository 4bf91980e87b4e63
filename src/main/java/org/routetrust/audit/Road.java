package org.routetrust.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.routetrust.check.Answer;
import org.routetrust.check.Checklist;
import org.routetrust.cue.Cues;
import org.routetrust.kind.Classification;
import org.routetrust.kind.Classifier;
import org.routetrust.model.ModelFacts;
import org.routetrust.page.Page;
import org.routetrust.page.PageReader;
import org.routetrust.report.Report;
import org.routetrust.rulebook.Rulebook;
import org.routetrust.secret.Masker;
import org.routetrust.verdict.Case;
import org.routetrust.verdict.Freshness;
import org.routetrust.verdict.Judge;
import org.routetrust.verdict.Rulings;

/**
 * The road from captures to a reasoned ruling: read it top to bottom in {@link #judge}. No network, no database, no
 * clock: the same captures, question and rulebook give an equal report. Safe for many threads.
 *
 * <pre>{@code
 * Road road = new Road(RulebookReader.builtIn());
 * Report report = road.judge(question, List.of(road.mask(capture)));
 * }</pre>
 */
public final class Road {

    private final Rulebook rulebook;
    private final Masking masking;
    private final PageReader reader = new PageReader();
    private final Cues cues;
    private final Checklist checklist;
    private final Classifier classifier;
    private final Signs signs;
    private final Ageing ageing;
    private final Freshness freshness;
    private final Judge judge;
    private final ReportWriter writer;

    /** Builds the road for a rulebook. */
    public Road(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.masking = new Masking(new Masker(rulebook.keys()));
        this.cues = new Cues(rulebook);
        this.checklist = new Checklist(rulebook);
        this.classifier = new Classifier(rulebook);
        ModelFacts facts = new ModelFacts(rulebook.owners());
        this.signs = new Signs(facts);
        this.freshness = new Freshness(rulebook);
        this.ageing = new Ageing(freshness, facts);
        this.judge = new Judge(rulebook);
        this.writer = new ReportWriter(rulebook);
    }

    /** The rules this road judges with. */
    public Rulebook rulebook() {
        return rulebook;
    }

    /** The capture with every known shape of credential masked: nothing else may be kept, shown or judged. */
    public Capture mask(Capture capture) {
        return masking.mask(capture);
    }

    /** A text of an analyst with every known shape of credential masked, as long as it was. */
    public String mask(String text) {
        return masking.mask(text);
    }

    /** The same, and what was masked in it. */
    Masker.Masked find(String text) {
        return masking.find(text);
    }

    /** A masked capture as it is judged: blocks of text without credentials, those too that its markup hides. */
    public Page read(Capture masked) {
        return masking.mask(reader.read(masked.url(), masked.contentType(), masked.content()));
    }

    /** Judges masked captures. Pages that cannot be read lead to "could not read", never to "missing". */
    public Report judge(Question asked, List<Capture> masked) {
        Question question = masking.mask(asked);
        Reading reading = Reading.of(masked, this::read);
        Reading.Seen found = reading.findings(cues);
        List<Answer> scraped =
                reading.nothingReadable() ? checklist.unasked() : checklist.answer(found.findings(), found::capturedAt);
        Classification seen = classifier.classify(found.findings());
        String kind = question.kind() == null ? seen.judged() : question.kind();
        List<Answer> ageless = outrank(scraped, question.byHand());
        List<Answer> answers = aged(ageless, kind, question.asOf());
        Set<String> raised = signs.raise(question, reading, answers, seen);
        Rulings rulings = judge.judge(Case.of(kind, answers, raised));
        return writer.write(new Judged(
                question,
                reading,
                found,
                seen,
                kind,
                answers,
                raised,
                rulings,
                ageing.holdsUntil(ageless, kind, question.asOf())));
    }

    private List<Answer> aged(List<Answer> answers, String kind, LocalDate asOf) {
        Instant day = asOf.atStartOfDay(ZoneOffset.UTC).toInstant();
        return answers.stream().map(answer -> freshness.asOf(answer, kind, day)).toList();
    }

    private static List<Answer> outrank(List<Answer> scraped, List<Answer> byHand) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        scraped.forEach(answer -> answers.put(answer.check(), answer));
        byHand.forEach(answer -> answers.replace(answer.check(), answer));
        return new ArrayList<>(answers.values());
    }
}
