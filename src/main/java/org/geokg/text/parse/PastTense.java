package org.geokg.text.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.geokg.text.LexicalClass;
import org.geokg.text.Token;

/**
 * Verbs in the past tense that the tagger takes for participles, as a comma or an adverb parts them from their subject:
 * "Norway, too, [imposed] sanctions", "Peru not only [bombed] the port". What follows tells, as a participle would have no
 * object of its own.
 */
final class PastTense {
    private static final Set<String> OBJECTS = Set.of("DT", "PRP$", "NNP", "NNPS", "CD", "$", "PRP");
    private static final Set<String> BARE_OBJECTS = Set.of("NN", "NNS", "JJ");
    private static final Set<String> PHRASE = Set.of("DT", "JJ", "JJS", "JJR", "NN", "NNS", "NNP", "NNPS", "POS", "CD", "PRP$");
    private static final Set<String> SUBORDINATORS = Set.of(
            "that", "after", "before", "since", "because", "while", "although", "though", "if", "as", "when", "until", "where", "whereas");
    private static final Set<String> PERIODS = Set.of(
            "year", "month", "week", "day", "decade", "hour", "minute", "last", "next", "this", "early", "late", "weekend");
    private static final Set<String> TIMES = Set.of("later", "earlier", "ago", "then", "now", "today", "yesterday");
    private static final int FAR = 14;

    private PastTense() {}

    /** The tokens, with such verbs tagged VBD. */
    static List<Token> mend(List<Token> tokens) {
        List<Token> mended = new ArrayList<>(tokens);
        for (int i = 1; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean participle = token.tag().equals("VBN") && isSameForm(token.word()) && !LexicalClass.DESCRIBING.has(token.word());
            if (participle && (isBehindSubject(tokens, i) || isNextOfSeries(mended, i))) {
                mended.set(i, new Token(i, token.begin(), token.end(), token.word(), token.lemma(), "VBD"));
            }
        }
        return List.copyOf(mended);
    }

    private static boolean isSameForm(String word) {
        return word.endsWith("ed") || LexicalClass.SAME_FORM.has(word);
    }

    private static boolean hasObject(List<Token> tokens, int verb, boolean bare) {
        Token next = tokens.get(verb + 1);
        boolean period = next.isCalendarWord() || PERIODS.contains(next.lemma())
                || verb + 2 < tokens.size() && PERIODS.contains(tokens.get(verb + 2).lemma());
        return !period && (OBJECTS.contains(next.tag()) || bare && BARE_OBJECTS.contains(next.tag()));
    }

    /** "Norway, too, imposed"; "after Norway not only imposed". */
    private static boolean isBehindSubject(List<Token> tokens, int verb) {
        int before = beforeAdverbs(tokens, verb);
        if (before < 0 || !hasObject(tokens, verb, true)) {
            return false;
        }
        boolean comma = tokens.get(before).tag().equals(",");
        int last = comma ? beforeInsertion(tokens, before) : before == verb - 1 ? -1 : before;
        return last >= 0 && tokens.get(last).tag().startsWith("NN") && opensClause(tokens, last);
    }

    private static int beforeAdverbs(List<Token> tokens, int verb) {
        int i = verb - 1;
        while (i >= 0 && (tokens.get(i).tag().equals("RB") || Set.of("both", "all").contains(tokens.get(i).word()))) {
            i--;
        }
        return i;
    }

    /** The word before the comma that opens what the given comma ends; -1 where there is none near. */
    private static int beforeInsertion(List<Token> tokens, int comma) {
        for (int i = comma - 1; i > 0 && i > comma - FAR; i--) {
            if (tokens.get(i).tag().equals(",")) {
                return i - 1;
            }
        }
        return -1;
    }

    /** Whether the phrase that ends at a token opens a sentence or a clause. */
    private static boolean opensClause(List<Token> tokens, int last) {
        int i = last;
        while (i >= 0 && (PHRASE.contains(tokens.get(i).tag()) || TIMES.contains(tokens.get(i).lemma()))) {
            i--;
        }
        return i < 0 || SUBORDINATORS.contains(tokens.get(i).lemma()) || Set.of(",", "``", "CC", ":").contains(tokens.get(i).tag());
    }

    /** "cut its rates, [bombed] Nepal and held elections": behind a verb in the past tense that has an object or phrase. */
    private static boolean isNextOfSeries(List<Token> tokens, int verb) {
        int before = beforeAdverbs(tokens, verb);
        boolean listed = before > 1 && (tokens.get(before).tag().equals(",") || tokens.get(before).tag().equals("CC"));
        if (!listed || !hasObject(tokens, verb, false)) {
            return false;
        }
        for (int i = before - 1; i > 0 && i > before - FAR; i--) {
            String tag = tokens.get(i).tag();
            if (tag.startsWith("VB") || tag.equals("MD")) {
                return tag.equals("VBD") && i < before - 1 && !Set.of("be", "have", "do", "get").contains(tokens.get(i).lemma());
            }
        }
        return false;
    }
}
