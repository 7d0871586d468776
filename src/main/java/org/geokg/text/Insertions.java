package org.geokg.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what interrupts a sentence between marks, told from tags: brackets, pairs of dashes, and what stands between two
 * commas of which the second is followed by the verb that the words before the first have been waiting for.
 */
final class Insertions {
    /** Whether it interrupts a clause, tells at the end who says so, or opens the sentence with a clause of its own. */
    enum Kind { ASIDE, SPEECH, FRONT }

    /**
     * Words between two marks: the opening one, if any, stands right before the first, the closing one right behind the last.
     *
     * @param verb the verb that goes on behind; -1 where none has to
     */
    record Insertion(Kind kind, int first, int last, int verb) {

        boolean holds(int token) {
            return token >= first && token <= last;
        }
    }

    private static final int LONGEST = 40;
    private static final int LONGEST_SPEECH = 10;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―");
    private static final Set<String> OPEN_RELATIVE = Set.of("WDT", "WP", "WP$", "WRB");
    private static final Set<String> OPEN_PHRASE = Set.of(
            "DT", "PRP$", "CD", "NN", "NNS", "NNP", "NNPS", "JJ", "JJS", "JJR", "RB", "VBG", "VBN", "IN", "TO", "PDT");
    private static final Set<String> OPEN_FRONT = Set.of("IN", "WRB", "TO");
    private static final Set<String> CONJUNCTIONS = Set.of(
            "after", "as", "when", "while", "although", "though", "since", "before", "because", "if", "until", "once", "where", "whereas");
    private static final Set<String> WITHIN_NOUN = Set.of("of", "in", "for", "on", "from");
    private static final Set<String> IN_SUBJECT = Set.of(
            "DT", "PRP$", "PRP", "CD", "NN", "NNS", "NNP", "NNPS", "JJ", "JJS", "JJR", "RB", "POS", "CC", "HYPH", "IN");
    private static final Set<String> EXAMPLES = Set.of("include", "such", "like");
    private static final Set<String> BEFORE_VERB = Set.of("RB", "RBR");
    private static final Set<String> TIME_PREPOSITIONS = Set.of("on", "in", "late", "early", "last");
    private static final Set<String> OBJECT = Set.of("DT", "NN", "NNS", "NNP", "NNPS", "JJ", "CD", "PRP$", "PRP", "TO");

    private final List<Token> tokens;
    private final List<Insertion> found = new ArrayList<>();

    private Insertions(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Those that do not stand within another, in their order. */
    static List<Insertion> find(List<Token> tokens) {
        Insertions insertions = new Insertions(tokens);
        insertions.brackets();
        insertions.dashes();
        insertions.commas();
        insertions.speechAtEnd();
        insertions.front();
        insertions.found.sort((a, b) -> Integer.compare(a.first(), b.first()));
        return List.copyOf(insertions.found);
    }

    private void brackets() {
        for (int i = 1; i < tokens.size(); i++) {
            if (isTag(i, "-LRB-") && !isTaken(i)) {
                int close = i + 1;
                while (close < tokens.size() && !isTag(close, "-RRB-")) {
                    close++;
                }
                if (close < tokens.size() && close > i + 1 && close - i < LONGEST) {
                    take(i, close, verbBehind(close));
                }
            }
        }
    }

    /** Two dashes, and words on both sides of them. */
    private void dashes() {
        List<Integer> dashes = new ArrayList<>();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (isTag(i, ":") && DASHES.contains(tokens.get(i).word())) {
                dashes.add(i);
            }
        }
        if (dashes.size() == 2 && dashes.get(1) - dashes.get(0) > 1 && dashes.get(1) + 2 < tokens.size()) {
            take(dashes.get(0), dashes.get(1), verbBehind(dashes.get(1)));
        }
    }

    private void commas() {
        for (int close = 3; close + 1 < tokens.size(); close++) {
            if (isComma(close) && !isTaken(close) && verbBehind(close) >= 0) {
                int open = opening(close);
                if (open > 0) {
                    take(open, close, verbBehind(close));
                }
            }
        }
    }

    /** "X has left Y, two officials said on Monday." */
    private void speechAtEnd() {
        int end = tokens.size() - 1;
        for (int open = end - 2; open > 2 && end - open < LONGEST; open--) {
            if (isComma(open)) {
                if (isTag(end, ".") && !isTaken(open) && tokens.get(open - 1).tag().startsWith("NN") && isSpeech(open + 1, end - 1)) {
                    found.add(new Insertion(Kind.SPEECH, open + 1, end - 1, -1));
                }
                return;
            }
        }
    }

    /** "In a move that surprised diplomats, X has left Y": an opening with a clause inside. */
    private void front() {
        if (!OPEN_FRONT.contains(tokens.getFirst().tag())) {
            return;
        }
        boolean clause = false;
        boolean subordinate = CONJUNCTIONS.contains(tokens.getFirst().lemma());
        for (int i = 1; i + 2 < tokens.size(); i++) {
            subordinate |= OPEN_RELATIVE.contains(tokens.get(i).tag());
            if (FINITE.contains(tokens.get(i).tag()) && !subordinate) {
                return;
            }
            clause |= FINITE.contains(tokens.get(i).tag());
            if (isComma(i) && clause && !isTaken(i) && isClauseAt(i + 1)) {
                int end = i;
                found.removeIf(f -> f.last() < end);
                found.add(new Insertion(Kind.FRONT, 0, i - 1, -1));
                return;
            }
        }
    }

    /** Whether a noun phrase and its verb stand there, with no more than an insertion between them. */
    private boolean isClauseAt(int token) {
        boolean noun = false;
        for (int i = token; i < tokens.size(); i++) {
            int at = i;
            Optional<Insertion> aside = found.stream().filter(f -> f.kind() == Kind.ASIDE && f.first() - 1 == at && f.verb() >= 0).findFirst();
            String tag = tokens.get(i).tag();
            if (noun && (aside.isPresent() || FINITE.contains(tag))) {
                return true;
            }
            noun |= tag.startsWith("NN") || tag.equals("PRP");
            if (!IN_SUBJECT.contains(tag) || tag.equals("IN") && !(noun && WITHIN_NOUN.contains(tokens.get(i).lemma()))) {
                return false;
            }
        }
        return false;
    }

    /** The verb that goes on behind a comma, with no more than adverbs and a day before it; -1 where none does. */
    private int verbBehind(int comma) {
        int i = comma + 1;
        while (i < tokens.size() && BEFORE_VERB.contains(tokens.get(i).tag())) {
            i++;
        }
        if (i + 2 < tokens.size() && TIME_PREPOSITIONS.contains(tokens.get(i).lemma()) && isDay(i + 1)) {
            i += 2;
        }
        if (i >= tokens.size()) {
            return -1;
        }
        return FINITE.contains(tokens.get(i).tag()) || isLikeFinite(i) ? i : -1;
    }

    /** A participle with an object, in a sentence that has no other verb: taggers miss the past tense behind long insertions. */
    private boolean isLikeFinite(int verb) {
        boolean object = isTag(verb, "VBN") && verb + 1 < tokens.size() && OBJECT.contains(tokens.get(verb + 1).tag());
        if (!object) {
            return false;
        }
        for (int i = verb + 1; i < tokens.size(); i++) {
            if (FINITE.contains(tokens.get(i).tag())) {
                return false;
            }
        }
        return true;
    }

    /** The comma that opens what the given one closes: the nearest that a fitting phrase follows and a noun precedes. */
    private int opening(int close) {
        for (int open = close - 2; open > 0 && close - open < LONGEST; open--) {
            if (isComma(open) && !isTaken(open)) {
                if (isSubjectEnd(open - 1) && isInsertion(open + 1, close - 1)) {
                    return open;
                }
                if (EXAMPLES.contains(tokens.get(open + 1).lemma()) || hasOwnVerb(open + 1, close - 1)) {
                    return -1;
                }
            }
        }
        return -1;
    }

    private boolean isSubjectEnd(int token) {
        return tokens.get(token).tag().startsWith("NN") || isTag(token, "-RRB-");
    }

    private boolean isInsertion(int first, int last) {
        String tag = tokens.get(first).tag();
        if (OPEN_RELATIVE.contains(tag)) {
            return hasFinite(first, last);
        }
        if (isSpeech(first, last)) {
            return true;
        }
        boolean adverb = first == last && tag.startsWith("RB");
        if (tag.equals("VBD") && first < last && List.of("IN", "RB", "TO").contains(tokens.get(first + 1).tag())) {
            return !hasOwnVerb(first + 1, last); // "Ghana, criticized sharply by Togo, asked"
        }
        boolean examples = EXAMPLES.contains(tokens.get(first).lemma());
        return OPEN_PHRASE.contains(tag) && !adverb && !examples && !isListTail(first, last) && !hasOwnVerb(first, last);
    }

    /** "B and C" of "A, B and C, all members, met" is no insertion. */
    private boolean isListTail(int first, int last) {
        boolean article = isTag(first, "DT") && first < last && tokens.get(first + 1).isCapitalized();
        if (!tokens.get(first).isCapitalized() && !article) {
            return false;
        }
        for (int i = first; i < last; i++) {
            if (isTag(i, "CC")) {
                return true;
            }
            if (!tokens.get(i).tag().startsWith("NN") && !isTag(i, "DT") && !isTag(i, "JJ")) {
                return false;
            }
        }
        return false;
    }

    /** "officials said", "he added on Monday". */
    private boolean isSpeech(int first, int last) {
        if (last - first > LONGEST_SPEECH) {
            return false;
        }
        for (int i = first; i <= last; i++) {
            if (FINITE.contains(tokens.get(i).tag())) {
                return Speech.isSaying(tokens.get(i).lemma()) && i > first;
            }
        }
        return false;
    }

    /** Whether there is a finite verb that no relative pronoun or conjunction explains. */
    private boolean hasOwnVerb(int first, int last) {
        boolean subordinate = false;
        for (int i = first; i <= last; i++) {
            String tag = tokens.get(i).tag();
            subordinate |= OPEN_RELATIVE.contains(tag) || tag.equals("IN");
            if (FINITE.contains(tag) && !subordinate) {
                return true;
            }
        }
        return false;
    }

    private boolean hasFinite(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (FINITE.contains(tokens.get(i).tag()) || isTag(i, "VBN")) {
                return true;
            }
        }
        return false;
    }

    private void take(int open, int close, int verb) {
        found.removeIf(i -> i.first() > open && i.last() < close);
        found.add(new Insertion(Kind.ASIDE, open + 1, close - 1, verb));
    }

    private boolean isTaken(int token) {
        return found.stream().anyMatch(i -> token >= i.first() - 1 && token <= i.last() + 1);
    }

    private boolean isComma(int token) {
        return isTag(token, ",");
    }

    private boolean isTag(int token, String tag) {
        return tokens.get(token).tag().equals(tag);
    }

    private boolean isDay(int token) {
        return Speech.DAYS.contains(tokens.get(token).word().toLowerCase(Locale.ROOT));
    }
}
