package org.geokg.claim.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.geokg.article.Article;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.reference.Discourse;
import org.geokg.text.TaggedSentence;

/**
 * Tells sentences that retell a film, a novel or a game: "In the film, Chad invades Mali". What a review says in the past tense and
 * with its year stays a fact: "tells of the days after Iraq invaded Kuwait in 1990".
 */
final class FictionContext {
    private static final Set<String> WITHIN = Set.of("in", "throughout", "within", "during");
    private static final Set<String> OPENING = Set.of(",", "``", "''", "\"", "-LRB-", ":", "that", "while", "as", "because", "and",
            "but", "of", "'");
    private static final Pattern INNER = Pattern.compile("DT|JJ[RS]?|NN.*|CD|POS|PRP\\$|VBN|VBG|HYPH|``|''|,");
    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
    private static final Pattern PRESENT = Pattern.compile("VB[ZP]");
    private static final int NP_LENGTH = 8;
    private static final int LAST_CENTURY = 1999;

    private final Discourse discourse;
    private final String text;
    private final WordBook words;
    private final int year;

    /** What each sentence is, told once: every rule asks at each of its triggers. */
    private final List<Sense> senses;

    /**
     * @param opens  tells of a plot
     * @param goesOn goes on with that of a sentence before
     * @param past   names a year that has begun
     * @param played tells of an exercise
     */
    private record Sense(boolean opens, boolean goesOn, boolean past, boolean played) {}

    FictionContext(Discourse discourse, Article article) {
        this.discourse = discourse;
        this.text = article.text();
        this.words = discourse.gazetteer().words();
        this.year = article.published().map(LocalDate::getYear).orElse(LAST_CENTURY);
        this.senses = senses();
    }

    private List<Sense> senses() {
        List<Sense> found = new ArrayList<>();
        boolean behind = false; // a sentence that tells of a plot, in the same paragraph
        for (int i = 0; i < discourse.size(); i++) {
            TaggedSentence told = sentence(i);
            behind = i > 0 && (behind || found.getLast().opens()) && sharesParagraph(i - 1, i);
            found.add(new Sense(opensPlot(told), behind && goesOn(told), hasPastYear(told), plays(told)));
        }
        return List.copyOf(found);
    }

    /** Whether what a word tells belongs to a plot. */
    boolean holds(int sentence, int trigger) {
        Sense sense = senses.get(sentence);
        boolean present = PRESENT.matcher(sentence(sentence).tag(trigger)).matches();
        return sense.opens() ? present || !sense.past() : sense.goesOn();
    }

    private TaggedSentence sentence(int index) {
        return discourse.sentence(index).sentence();
    }

    private boolean sharesParagraph(int before, int behind) {
        int end = sentence(before).sentence().end();
        int begin = sentence(behind).sentence().begin();
        return end <= begin && text.substring(end, begin).indexOf('\n') < 0;
    }

    /** A plot goes on in the present tense, and without a day; who says something speaks of the work itself. */
    private boolean goesOn(TaggedSentence told) {
        int verb = finiteVerb(told, 0);
        boolean present = verb >= 0 && PRESENT.matcher(told.tag(verb)).matches() && !words.has(WordClass.SAYING, told.lemma(verb));
        return present && told.tokens().stream().noneMatch(t -> t.isCalendarWord() || words.has(WordClass.STORY, t.lemma()))
                && !hasPastYear(told);
    }

    private boolean hasPastYear(TaggedSentence told) {
        return told.tokens().stream().anyMatch(t -> YEAR.matcher(t.word()).matches() && Integer.parseInt(t.word()) <= year);
    }

    private boolean opensPlot(TaggedSentence told) {
        boolean trueStory = told.tokens().stream().anyMatch(t -> words.has(WordClass.TRUE_STORY, t.lemma()));
        if (trueStory) {
            return false;
        }
        boolean set = told.lemma(0).equals("set") && told.lemma(1).equals("in");
        for (int t = 0; t < told.size(); t++) {
            boolean story = isStory(told, t);
            boolean maybe = story || words.has(WordClass.STORY_KIND, told.lemma(t)) && !told.lemma(t + 1).equals("of");
            if (story && set || maybe && (isScene(told, t, story) || isInWhich(told, t) || isTold(told, t, story))) {
                return true;
            }
        }
        return false;
    }

    /** "the film", "the television series". */
    private boolean isStory(TaggedSentence told, int token) {
        return told.tag(token).matches("NN.*|JJ") && (words.has(WordClass.STORY, told.lemma(token))
                || words.has(WordClass.STORY_KIND, told.lemma(token)) && words.has(WordClass.STORY_MARK, told.lemma(token - 1)));
    }

    /** "In her latest novel, …": the present tense tells what happens there, in a work that is surely one the past tense too. */
    private boolean isScene(TaggedSentence told, int token, boolean story) {
        int before = beforePhrase(told, token);
        while (told.lemma(before).equals("of") || told.word(before).equals(",") && told.word(before - 1).matches("''|”|\"")) {
            before = beforePhrase(told, before - 1); // "In "Homeland", a drama series, …"
        }
        int verb = finiteVerb(told, token);
        boolean fronted = WITHIN.contains(told.lemma(before)) && finiteVerb(told, 0) > token
                && told.word(token + 1).matches(",|''|\"|``|\\w+");
        boolean past = story && verb >= 0 && told.tag(verb).equals("VBD") && !words.has(WordClass.SAYING, told.lemma(verb))
                && !words.has(WordClass.PROCLAIMING, told.lemma(verb));
        return fronted && verb >= 0
                && (PRESENT.matcher(told.tag(verb)).matches() && !words.has(WordClass.SAYING, told.lemma(verb)) || past);
    }

    /** "a game in which Chad invades Mali". */
    private boolean isInWhich(TaggedSentence told, int token) {
        for (int i = token + 1; i < Math.min(told.size() - 1, token + NP_LENGTH) && !isFinite(told, i); i++) {
            if (told.lemma(i).equals("in") && told.lemma(i + 1).equals("which")) {
                return true;
            }
        }
        return false;
    }

    /** "The thriller follows a soldier after …", "the series imagines". */
    private boolean isTold(TaggedSentence told, int token, boolean story) {
        int before = beforePhrase(told, token);
        int verb = finiteVerb(told, token);
        if (verb < 0 || before >= 0 && !OPENING.contains(told.word(before).toLowerCase(Locale.ROOT))) {
            return false;
        }
        String lemma = told.lemma(verb);
        boolean present = PRESENT.matcher(told.tag(verb)).matches();
        boolean perfect = lemma.equals("have") && told.tag(verb + 1).matches("VB[ND]|RB");
        boolean tensed = present || words.has(WordClass.TELLING_IN_PAST, lemma);
        boolean telling = words.has(WordClass.TELLING, lemma) && story && tensed && !perfect;
        return telling || words.has(WordClass.IMAGINING, lemma);
    }

    /** The word before a noun phrase; -1 where it opens the sentence. */
    private static int beforePhrase(TaggedSentence told, int token) {
        int i = token - 1;
        while (i >= 0 && token - i <= NP_LENGTH && INNER.matcher(told.tag(i)).matches() && !told.word(i).equals(",")) {
            i--;
        }
        return i;
    }

    /** The first verb in a tense behind a word, but for that of a clause beside it: "the film, which won a prize, tells". */
    private static int finiteVerb(TaggedSentence told, int from) {
        for (int i = Math.max(0, from); i < told.size(); i++) {
            if (isFinite(told, i) && !told.tag(i - 1).matches("W.*") && !told.tag(i - 2).equals("WDT")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isFinite(TaggedSentence told, int token) {
        return told.tag(token).matches("VB[ZPD]|MD");
    }

    /** What is played through in an exercise, "The war game began with Chad shelling Mali"; forces that come for it are real. */
    boolean isPlayed(int sentence) {
        return senses.get(sentence).played();
    }

    private boolean plays(TaggedSentence told) {
        for (int t = 0; t < told.size(); t++) {
            if (words.has(WordClass.DRILL, told.lemma(t)) && told.tag(t).startsWith("NN")
                    && (isScene(told, t, words.has(WordClass.FICTION, told.lemma(t))) || isInWhich(told, t) || isTold(told, t, true))) {
                return true;
            }
        }
        return false;
    }
}
