package org.routetrust.page;

import java.util.ArrayList;
import java.util.List;
import org.routetrust.page.Block.Kind;

/**
 * Tells answers what they answer. A question is a block of its own that ends with a question mark, or that the markup
 * calls one; the text right after it answers it. Between two questions that are no headings, all text belongs to the
 * first.
 */
final class Questions {

    private static final int LONGEST = 200;
    private static final int SHORTEST_PARAGRAPH = 60;
    private static final int MOST_PARAGRAPHS = 12;

    private final List<Draft> drafts;

    private Questions(List<Draft> drafts) {
        this.drafts = new ArrayList<>(drafts);
    }

    static List<Draft> answer(List<Draft> drafts) {
        Questions questions = new Questions(drafts);
        for (int i = 0; i < drafts.size(); i++) {
            if (isQuestion(drafts.get(i))) {
                questions.answerAfter(i);
            }
        }
        return questions.drafts;
    }

    private static boolean isQuestion(Draft draft) {
        boolean place = draft.is(Kind.HEADING) || draft.is(Kind.TEXT) || draft.is(Kind.ITEM) || draft.is(Kind.ANSWER);
        return place && draft.text().length() <= LONGEST && (draft.question() || isQuestion(draft.text()));
    }

    /** Whether a text is a question and nothing else. */
    static boolean isQuestion(String text) {
        int end = text.length();
        while (end > 0 && "*_\"”’)#` ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0 || end > LONGEST || "?？؟".indexOf(text.charAt(end - 1)) < 0) {
            return false;
        }
        return Sentences.of(text.substring(0, end)).size() == 1;
    }

    private void answerAfter(int question) {
        String asked = drafts.get(question).text();
        int end = endOfAnswer(question);
        for (int i = question + 1; i < end; i++) {
            Draft draft = drafts.get(i);
            if (draft.about().isEmpty()) {
                drafts.set(i, (draft.is(Kind.TEXT) ? draft.kind(Kind.ANSWER) : draft).about(asked));
            }
        }
    }

    /** Where the answer ends: at the next question, or else where the paragraphs after it do. */
    private int endOfAnswer(int question) {
        int end = question + 1;
        while (end < drafts.size() && continuesAnswer(drafts.get(end))) {
            end++;
        }
        if (end < drafts.size() && end - question <= MOST_PARAGRAPHS && isQuestion(drafts.get(end))) {
            return end;
        }
        int sure = Math.min(end, question + 2);
        int most = Math.min(end, question + 1 + MOST_PARAGRAPHS);
        while (drafts.get(question).is(Kind.HEADING) && sure < most && isSaid(drafts.get(sure))) {
            sure++;
        }
        return sure;
    }

    /** Not the stray labels and links that come after the last answer. */
    private static boolean isSaid(Draft draft) {
        return draft.is(Kind.ITEM)
                || draft.text().length() >= SHORTEST_PARAGRAPH
                || Characters.endsSentence(draft.text())
                || Characters.endsWithColon(draft.text());
    }

    private static boolean continuesAnswer(Draft draft) {
        return !isQuestion(draft)
                && switch (draft.kind()) {
                    case TEXT, ITEM, ANSWER, HIDDEN, STRUCTURED, CODE -> true;
                    case TITLE, HEADING, ROW, NAVIGATION, FOOTER, FIELD -> false;
                };
    }
}
