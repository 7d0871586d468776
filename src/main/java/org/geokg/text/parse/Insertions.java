package org.geokg.text.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.geokg.text.Marks;
import org.geokg.text.Token;

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
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―");
    private static final Set<String> OPEN_FRONT = Set.of("IN", "WRB", "TO");
    private static final Set<String> WITHIN_NOUN = Set.of("of", "in", "for", "on", "from");
    private static final Set<String> IN_SUBJECT = Set.of(
            "DT", "PRP$", "PRP", "CD", "NN", "NNS", "NNP", "NNPS", "JJ", "JJS", "JJR", "RB", "POS", "CC", "HYPH", "IN");

    private final List<Token> tokens;
    private final Marks marks;
    private final List<Insertion> found = new ArrayList<>();

    private Insertions(List<Token> tokens) {
        this.tokens = tokens;
        this.marks = new Marks(tokens);
    }

    /** Those that do not stand within another, in their order. */
    static List<Insertion> find(List<Token> tokens) {
        Insertions insertions = new Insertions(tokens);
        insertions.brackets();
        insertions.dashes();
        insertions.speechAtEnd();
        insertions.commas();
        insertions.front();
        insertions.accordingTo();
        insertions.found.sort((a, b) -> Integer.compare(a.first(), b.first()));
        return List.copyOf(insertions.found);
    }

    private void brackets() {
        for (int i = 1; i < tokens.size(); i++) {
            if (marks.isTag(i, "-LRB-") && !isTaken(i)) {
                int close = i + 1;
                while (close < tokens.size() && !marks.isTag(close, "-RRB-")) {
                    close++;
                }
                if (close < tokens.size() && close > i + 1 && close - i < LONGEST) {
                    take(i, close, marks.verbBehind(close));
                }
            }
        }
    }

    /** Two dashes, and words on both sides of them. */
    private void dashes() {
        List<Integer> dashes = new ArrayList<>();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (marks.isTag(i, ":") && DASHES.contains(tokens.get(i).word())) {
                dashes.add(i);
            }
        }
        if (dashes.size() == 2 && dashes.get(1) - dashes.get(0) > 1 && dashes.get(1) + 2 < tokens.size()) {
            take(dashes.get(0), dashes.get(1), marks.verbBehind(dashes.get(1)));
        }
    }

    private void commas() {
        for (int close = 3; close + 1 < tokens.size(); close++) {
            if (marks.isComma(close) && !isTaken(close) && marks.verbBehind(close) >= 0) {
                int open = opening(close);
                if (open > 0) {
                    take(open, close, marks.verbBehind(close));
                }
            }
        }
    }

    /** Also the end of "persona non grata". */
    private boolean isNoun(int token) {
        return tokens.get(token).tag().startsWith("NN") || marks.isTag(token, "FW");
    }

    /** "X has left Y, two officials said on Monday." */
    private void speechAtEnd() {
        int end = tokens.size() - 1;
        for (int open = end - 2; open > 2 && end - open < LONGEST; open--) {
            if (marks.isComma(open)) {
                if (marks.isTag(end, ".") && !isTaken(open) && isNoun(open - 1)
                        && (marks.isSpeech(open + 1, end - 1) || marks.isInvertedSpeech(open + 1, end - 1))) {
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
        boolean subordinate = Marks.CONJUNCTIONS.contains(tokens.getFirst().lemma());
        for (int i = 1; i + 2 < tokens.size(); i++) {
            subordinate |= Marks.OPEN_RELATIVE.contains(tokens.get(i).tag());
            if (Marks.FINITE.contains(tokens.get(i).tag()) && !subordinate) {
                return;
            }
            clause |= Marks.FINITE.contains(tokens.get(i).tag());
            if (marks.isComma(i) && clause && !isTaken(i) && isClauseAt(i + 1)) {
                int end = i;
                found.removeIf(f -> f.last() < end);
                found.add(new Insertion(Kind.FRONT, 0, i - 1, -1));
                return;
            }
        }
    }

    /** "According to its envoy, Ann Doe, sanctions on Chad will": the name was read as part of the clause. */
    private void accordingTo() {
        if (!tokens.getFirst().word().equals("According") || found.stream().anyMatch(f -> f.kind() == Kind.FRONT)) {
            return;
        }
        List<Integer> commas = new ArrayList<>();
        boolean list = false;
        for (int i = 2; i < tokens.size() && !Marks.FINITE.contains(tokens.get(i).tag()); i++) {
            if (Marks.OPEN_RELATIVE.contains(tokens.get(i).tag())) {
                return;
            }
            if (marks.isComma(i)) {
                commas.add(i);
            }
            list |= marks.isTag(i, "CC") && commas.size() > 1;
        }
        if (commas.size() == 2 && !list && isName(commas.getFirst() + 1, commas.getLast() - 1)) {
            found.removeIf(f -> f.first() < commas.getLast());
            found.add(new Insertion(Kind.FRONT, 0, commas.getLast() - 1, -1));
        }
    }

    private boolean isName(int first, int last) {
        return last > first && tokens.subList(first, last + 1).stream().allMatch(t -> t.tag().startsWith("NNP"));
    }

    /** Whether a noun phrase and its verb stand there, with no more than an insertion between them. */
    private boolean isClauseAt(int token) {
        boolean noun = false;
        for (int i = token; i < tokens.size(); i++) {
            int at = i;
            Optional<Insertion> aside = found.stream()
                    .filter(f -> f.kind() == Kind.ASIDE && f.first() - 1 == at && f.verb() >= 0).findFirst();
            String tag = tokens.get(i).tag();
            if (noun && (aside.isPresent() || Marks.FINITE.contains(tag))) {
                return true;
            }
            noun |= tag.startsWith("NN") || tag.equals("PRP");
            if (!IN_SUBJECT.contains(tag) || tag.equals("IN") && !(noun && WITHIN_NOUN.contains(tokens.get(i).lemma()))) {
                return false;
            }
        }
        return false;
    }

    /** The comma that opens what the given one closes: the nearest that a fitting phrase follows and a noun precedes. */
    private int opening(int close) {
        for (int open = close - 2; open > 0 && close - open < LONGEST; open--) {
            if (marks.isComma(open) && !isTaken(open)) {
                if (marks.isSubjectEnd(open - 1) && marks.isInsertion(open + 1, close - 1)) {
                    return marks.isTag(marks.verbBehind(close), "VBN") && !marks.isWaiting(open) ? -1 : open;
                }
                if (Marks.EXAMPLES.contains(tokens.get(open + 1).lemma()) || marks.hasOwnVerb(open + 1, close - 1)) {
                    return -1;
                }
            }
        }
        return -1;
    }

    private void take(int open, int close, int verb) {
        found.removeIf(i -> i.first() > open && i.last() < close);
        found.add(new Insertion(Kind.ASIDE, open + 1, close - 1, verb));
    }

    private boolean isTaken(int token) {
        return found.stream().anyMatch(i -> token >= i.first() - 1 && token <= i.last() + 1);
    }

}
