package org.geokg.claim.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.geokg.claim.stance.ContextBook;
import org.geokg.entity.EntityType;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.reference.Discourse;
import org.geokg.text.ParsedSentence;
import org.geokg.text.TaggedSentence;
import org.geokg.text.Token;

/** Tells sentences on sport, in which states beat, attack and invade one another without arms. */
final class SportContext {
    private static final int ENOUGH = 2;
    private static final Pattern SCORE = Pattern.compile("\\d{1,3}[-–]\\d{1,3}");

    private final Discourse discourse;
    private final ContextBook contexts;

    /** The words of sport in each sentence, gathered once: every rule asks at each of its triggers. */
    private final List<Set<String>> words;

    SportContext(Discourse discourse, ContextBook contexts) {
        this.discourse = discourse;
        this.contexts = contexts;
        this.words = IntStream.range(0, discourse.size()).mapToObj(this::wordsOf).toList();
    }

    /** Whether the sentence has a word of sport, and together with its neighbours at least two different ones. */
    boolean holds(int sentence) {
        if (words.get(sentence).isEmpty()) {
            return false;
        }
        return IntStream.rangeClosed(Math.max(0, sentence - 1), Math.min(words.size() - 1, sentence + 1))
                .mapToObj(words::get).flatMap(Set::stream).distinct().count() >= ENOUGH;
    }

    /** "New Zealand meet Ireland": of a state alone the plural tells that its team is meant. */
    boolean isFixture(ParsedSentence sentence, int trigger) {
        boolean plural = discourse.gazetteer().words().has(WordClass.FIXTURE, sentence.lemma(trigger))
                && sentence.tag(trigger).matches("VBP?") && sentence.children(trigger, "aux", "mark").isEmpty();
        return plural && trigger > 0 && sentence.children(trigger, "nsubj").stream().allMatch(s -> s == trigger - 1
                && sentence.children(s, "conj", "appos", "punct", "dep").isEmpty() && !sentence.token(s).word().endsWith("s")
                && discourse.sentence(sentence.sentence().index()).mentions().stream()
                        .anyMatch(m -> m.begin() <= s && s < m.end() && m.entity().isA(EntityType.STATE) && isAlone(sentence, m.begin())));
    }

    /** "Togo, Mali meet" tells of two. */
    private static boolean isAlone(ParsedSentence sentence, int first) {
        return first == 0 || !sentence.tag(first - 1).matches(",|CC|NNPS?|:|IN");
    }

    private Set<String> wordsOf(int sentence) {
        Set<String> words = new LinkedHashSet<>();
        for (Token token : discourse.sentence(sentence).sentence().tokens()) {
            if (contexts.isOfSport(token.lemma())) {
                words.add(token.lemma());
            } else if (isScore(discourse.sentence(sentence).sentence(), token.index())) {
                words.add("score");
            }
        }
        if (words.contains("score") && discourse.sentence(sentence).sentence().tokens().stream()
                .anyMatch(t -> discourse.gazetteer().words().has(WordClass.RESULT, t.lemma()))) {
            words.add("result");
        }
        return words;
    }

    /** "3-1", in one piece or three. */
    private static boolean isScore(TaggedSentence told, int token) {
        boolean dash = token + 2 < told.size() && told.token(token + 1).isHyphen()
                && SCORE.matcher(told.word(token) + "-" + told.word(token + 2)).matches();
        return dash || SCORE.matcher(told.word(token)).matches();
    }
}
