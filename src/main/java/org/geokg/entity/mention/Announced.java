package org.geokg.entity.mention;

import java.util.Optional;
import java.util.Set;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.Title;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.mention.NameRuns.Run;
import org.geokg.text.TaggedSentence;

/** Tells a person's name by words before it that announce whom they name, as a counterpart or in a list of office holders. */
final class Announced {
    /** So many words may stand between the noun and the last of several names. */
    private static final int REACH = 14;
    private static final Set<String> JOINTS = Set.of(",", "and", "from", "of", "in", "the", "-", "bin", "al");
    private static final Set<String> FROM = Set.of("from", "of", "in");

    private Announced() {}

    static boolean is(SentenceNames names, Run run, WordBook words) {
        return isCounterpart(names.sentence(), run, words) || isBeforeCounterpart(names, run, words) || isOfListed(names, run)
                || isJoinedByState(names, run, words) || isHeading(names.sentence(), run, words);
    }

    /** "Foreign Minister Ann Testa and Chile's [Bob Testov] met", but not "and Peru's Machu Picchu are in the news". */
    private static boolean isJoinedByState(SentenceNames names, Run run, WordBook words) {
        TaggedSentence sentence = names.sentence();
        Optional<Mention> state = run.length() > 1 && run.begin() > 2 && sentence.tag(run.begin() - 1).equals("POS")
                ? names.at(run.begin() - 2).filter(m -> m.entity().isA(EntityType.STATE)) : Optional.empty();
        int joint = state.map(m -> m.begin() - 1).orElse(-1);
        int i = joint - 1;
        while (i > 0 && sentence.tag(i).equals("NNP") && names.titleAt(i).isEmpty() && names.at(i).isEmpty()) {
            i--;
        }
        int last = i;
        return joint > 2 && last < joint - 1 && sentence.word(joint).matches(",|and") && names.titleAt(last)
                .filter(t -> t.end() == last + 1 && t.title().kind() == Title.Kind.OFFICE)
                .filter(t -> isBetween(sentence, t.begin()) || actsAsPerson(sentence, run.end(), words)).isPresent();
    }

    /** "met", "have agreed", "told reporters". */
    private static boolean actsAsPerson(TaggedSentence sentence, int begin, WordBook words) {
        int verb = begin;
        while (sentence.tag(verb).equals("RB") || sentence.lemma(verb).equals("have")) {
            verb++;
        }
        String lemma = sentence.lemma(verb);
        return sentence.tag(verb).matches("VB[DNPZ]")
                && (words.has(WordClass.SPEAKING, lemma) || words.has(WordClass.MEETING, lemma) || words.has(WordClass.DECLARING, lemma)
                || words.has(WordClass.BRINGING_ABOUT_EVENT, lemma));
    }

    /** "talks between Peruvian Foreign Minister Ann Testa and Chile's". */
    private static boolean isBetween(TaggedSentence sentence, int title) {
        int i = title - 1;
        while (i > 0 && sentence.tag(i).matches("JJ|NNP|DT|POS")) {
            i--;
        }
        return i >= 0 && sentence.lemma(i).equals("between");
    }

    /** "[Ann Testa], who heads the agency". */
    private static boolean isHeading(TaggedSentence sentence, Run run, WordBook words) {
        int verb = sentence.word(run.end()).equals(",") ? run.end() + 2 : run.end() + 1;
        return run.length() > 1 && sentence.lemma(verb - 1).equals("who") && sentence.tag(verb).equals("VBZ")
                && words.has(WordClass.HEADING, sentence.lemma(verb));
    }

    /** "Ann Testa, her Peruvian counterpart". */
    static boolean isBeforeCounterpart(SentenceNames names, Run run, WordBook words) {
        TaggedSentence sentence = names.sentence();
        int owner = run.end() + 1;
        boolean owned = run.length() > 1 && sentence.word(run.end()).equals(",") && sentence.tag(owner).equals("PRP$");
        int noun = owned && owner + 1 < sentence.size() ? names.at(owner + 1).map(Mention::end).orElse(owner + 1) : owner;
        return owned && (words.has(WordClass.COUNTERPART, sentence.lemma(noun)) || sentence.lemma(noun).equals("opposite"));
    }

    /**
     * "her counterpart Ann Testa", "her counterpart, Ann Testa, met", "her opposite number from Peru, Ann Testa", "her counterparts from
     * Peru and Chile, A and B".
     */
    private static boolean isCounterpart(TaggedSentence sentence, Run run, WordBook words) {
        int begin = run.begin();
        boolean apposed = sentence.word(begin - 1).equals(",") && sentence.word(run.end()).matches("[,.;]");
        for (int i = begin - 1; i >= Math.max(0, begin - REACH); i--) {
            if (words.has(WordClass.COUNTERPART, sentence.lemma(i))
                    || sentence.lemma(i).equals("number") && sentence.lemma(i - 1).equals("opposite")) {
                return i == begin - 1 || apposed && i == begin - 2 || sentence.word(i).endsWith("s")
                        || FROM.contains(sentence.lemma(i + 1));
            }
            if (!sentence.token(i).isCapitalized() && !JOINTS.contains(sentence.lemma(i))) {
                return false;
            }
        }
        return false;
    }

    /** "three ministers, Ann Testa of Peru[, Bob Testov] of Chile and [Rafael Testov] of Mali". */
    private static boolean isOfStateInList(SentenceNames names, Run run) {
        TaggedSentence sentence = names.sentence();
        int at = sentence.lemma(run.end() + 1).equals("the") ? run.end() + 2 : run.end() + 1;
        return run.length() > 1 && sentence.word(run.begin() - 1).matches(",|and") && sentence.lemma(run.end()).equals("of")
                && at < sentence.size() && names.at(at).filter(m -> m.entity().isA(EntityType.STATE)).isPresent();
    }

    /** "former presidents Ann Testa and [Bob Testov]", "Foreign Ministers Ann Testa, [Bob Testov] and". */
    private static boolean isJoined(SentenceNames names, Run run) {
        TaggedSentence sentence = names.sentence();
        boolean pair = run.length() > 1 && sentence.word(run.begin() - 1).equals("and") && sentence.tag(run.begin()).equals("NNP");
        int i = run.begin() - 2;
        while (pair && i > 0 && sentence.tag(i).equals("NNP") && names.titleAt(i).isEmpty()) {
            i--;
        }
        int last = i;
        return pair && last < run.begin() - 2 && names.titleAt(last)
                .filter(t -> t.end() == last + 1 && sentence.word(last).endsWith("s") && t.title().kind() == Title.Kind.OFFICE).isPresent();
    }

    /** "Foreign Ministers Ann Testa (Peru), Bob Testov (Chile)". */
    private static boolean isOfListed(SentenceNames names, Run run) {
        TaggedSentence sentence = names.sentence();
        boolean state = sentence.word(run.end()).equals("(") && run.end() + 1 < sentence.size() && names.at(run.end() + 1)
                .filter(m -> m.entity().isA(EntityType.STATE) && sentence.word(m.end()).equals(")")).isPresent();
        return (state || isOfStateInList(names, run) || isJoined(names, run))
                && names.titles().stream().anyMatch(t -> t.end() <= run.begin() && sentence.word(t.end() - 1).endsWith("s"));
    }
}
