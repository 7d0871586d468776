package org.geokg.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What stands around the marks of a sentence, told from tags: which words are no part of the clause, and where it goes on. */
public final class Marks {
    private static final int LONGEST_SPEECH = 10;
    public static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    public static final Set<String> OPEN_RELATIVE = Set.of("WDT", "WP", "WP$", "WRB");
    private static final Set<String> OPEN_PHRASE = Set.of(
            "DT", "PRP$", "CD", "NN", "NNS", "NNP", "NNPS", "JJ", "JJS", "JJR", "RB", "VBG", "VBN", "IN", "TO", "PDT");
    public static final Set<String> CONJUNCTIONS = Set.of(
            "after", "as", "when", "while", "although", "though", "since", "before", "because", "if", "until", "once", "where", "whereas");
    private static final Set<String> NAMING = Set.of(
            "give", "call", "name", "dub", "know", "award", "make", "elect", "appoint", "tell", "consider", "deem", "offer",
            "grant", "teach");
    public static final Set<String> EXAMPLES = Set.of("include", "such", "like");
    private static final Set<String> BEFORE_VERB = Set.of("RB", "RBR");
    private static final Set<String> TIME_PREPOSITIONS = Set.of("on", "in", "late", "early", "last");
    private static final Set<String> OBJECT = Set.of("DT", "NN", "NNS", "NNP", "NNPS", "JJ", "CD", "PRP$", "PRP", "TO");

    private final List<Token> tokens;

    public Marks(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The verb that goes on behind a comma, with no more than adverbs and a day before it; -1 where none does. */
    public int verbBehind(int comma) {
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

    /** A participle with an object of its own is a past tense: taggers miss it behind long insertions. */
    private boolean isLikeFinite(int verb) {
        return isTag(verb, "VBN") && verb + 1 < tokens.size() && OBJECT.contains(tokens.get(verb + 1).tag())
                && !NAMING.contains(tokens.get(verb).lemma());
    }

    /** Whether words before a comma still want a verb: no finite one stands between them and where their clause begins. */
    public boolean isWaiting(int open) {
        for (int i = open - 1; i >= 0; i--) {
            String tag = tokens.get(i).tag();
            if (FINITE.contains(tag)) {
                return false;
            }
            if (isComma(i) || OPEN_RELATIVE.contains(tag) || CONJUNCTIONS.contains(tokens.get(i).lemma())
                    || tokens.get(i).lemma().equals("that")) {
                return true;
            }
        }
        return true;
    }

    public boolean isSubjectEnd(int token) {
        return tokens.get(token).tag().startsWith("NN") || isTag(token, "-RRB-");
    }

    public boolean isInsertion(int first, int last) {
        String tag = tokens.get(first).tag();
        if (OPEN_RELATIVE.contains(tag)) {
            return hasFinite(first, last);
        }
        if (isSpeech(first, last)) {
            return true;
        }
        if (tag.equals("VBD") && first < last && List.of("IN", "RB", "TO").contains(tokens.get(first + 1).tag())) {
            return !hasOwnVerb(first + 1, last); // "Ghana, criticized sharply by Togo, asked"
        }
        return OPEN_PHRASE.contains(tag) && !opensExamples(first) && !isListTail(first, last) && !hasOwnVerb(first, last);
    }

    /** "countries, like Chad and Mali, left", but not "Chad, like Mali before it, left". */
    private boolean opensExamples(int first) {
        boolean ofOne = isTag(first, "IN") && tokens.get(first).lemma().equals("like") && first > 1
                && tokens.get(first - 2).tag().matches("NNP?");
        return EXAMPLES.contains(tokens.get(first).lemma()) && !ofOne;
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
    public boolean isSpeech(int first, int last) {
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

    /** "reports TASS", "says the ministry". */
    public boolean isInvertedSpeech(int first, int last) {
        boolean says = Speech.isSaying(tokens.get(first).lemma()) && tokens.get(first).tag().matches("VBZ|VBD|NNS")
                && last > first && last - first < LONGEST_SPEECH;
        for (int i = first + 1; says && i <= last; i++) {
            says = tokens.get(i).tag().matches("NN.*|DT|POS|JJ");
        }
        return says && tokens.get(last).isCapitalized();
    }

    /** Whether there is a finite verb that no relative pronoun or conjunction explains. */
    public boolean hasOwnVerb(int first, int last) {
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

    public boolean isComma(int token) {
        return isTag(token, ",");
    }

    public boolean isTag(int token, String tag) {
        return tokens.get(token).tag().equals(tag);
    }

    private boolean isDay(int token) {
        return CalendarWords.isDay(tokens.get(token).word().toLowerCase(Locale.ROOT));
    }
}
