package org.geokg.entity.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention.Resolution;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.gazetteer.Gazetteer.Meaning;
import org.geokg.entity.gazetteer.Gazetteer;
import org.geokg.entity.gazetteer.GazetteerEntry;
import org.geokg.entity.gazetteer.PersonName;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.TaggedSentence;
import org.geokg.text.Token;

/** Finds the gazetteer's names in a sentence, longest first, and chooses between their meanings. */
final class GazetteerMatcher {
    private static final int SHORTEST_SHOUTED_NAME = 4;
    /** What must speak for a meaning that counts only in context. */
    private static final int ENOUGH = 2;

    private final Gazetteer gazetteer;
    private final ArticleNames article;

    GazetteerMatcher(Gazetteer gazetteer, ArticleNames article) {
        this.gazetteer = gazetteer;
        this.article = article;
    }

    /** Chooses what a name means at a place of a sentence. */
    private interface Choice {
        Optional<Meaning> of(int begin, int end, List<Meaning> meanings);
    }

    /** Names that have but one meaning, whatever the context. */
    List<Mention> certain(TaggedSentence sentence) {
        return find(sentence, (begin, end, meanings) -> usual(sentence, begin, end, meanings)
                .filter(m -> meanings.size() == 1 || m.entry().kind().equals("capital"))
                .filter(m -> !m.entry().ambiguous() || m.entry().entity().isA(EntityType.STATE) || m.entry().kind().equals("capital")));
    }

    /**
     * All names.
     *
     * @param certain the sentence's names that have but one meaning
     */
    List<Mention> find(TaggedSentence sentence, Context context, List<Mention> certain) {
        return find(sentence, (begin, end, meanings) -> {
            List<Meaning> possible = isPointOfCompass(sentence, begin, end) ? spokenOf(meanings, context) : meanings;
            Optional<Meaning> usual = usual(sentence, begin, end, possible);
            return inContext(possible, usual, context, certain).or(() -> usual);
        });
    }

    /** "The South" is South Korea where that or Seoul is named; that somebody comes from there does not tell. */
    private static List<Meaning> spokenOf(List<Meaning> meanings, Context context) {
        return meanings.stream().filter(m -> context.isAbout(Optional.of(m.entry().entity().id()))).toList();
    }

    private List<Mention> find(TaggedSentence sentence, Choice choice) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); ) {
            Optional<Mention> mention = at(sentence, i, choice);
            mention.ifPresent(found::add);
            i = mention.map(Mention::end).orElse(i + 1);
        }
        return found;
    }

    private Optional<Mention> at(TaggedSentence sentence, int begin, Choice choice) {
        if (!canBegin(sentence.token(begin))) {
            return Optional.empty();
        }
        Optional<Mention> shared = sharingItsNoun(sentence, begin, choice);
        if (shared.isPresent()) {
            return shared;
        }
        int longest = Math.max(1, gazetteer.longestName(sentence.token(begin).word()));
        for (int end = Math.min(sentence.size(), begin + longest); end > begin; end--) {
            if (!canEnd(sentence.token(end - 1))) {
                continue;
            }
            String name = TitleFinder.spelled(sentence, begin, end);
            Optional<Entity> defined = article.definedAs(name);
            if (defined.isPresent()) {
                return Optional.of(mention(begin, end, defined.get(), NameForm.NAME, Resolution.DEFINED));
            }
            List<Meaning> meanings = isPointOfCompass(sentence, begin, end) && !standsForState(sentence, begin)
                    ? List.of() : meanings(name, end - begin);
            boolean namesake = meanings.stream().anyMatch(m -> m.entry().entity().isA(EntityType.PERSON))
                    && Namesake.follows(sentence, end, gazetteer.words());
            Optional<Meaning> meaning = meanings.isEmpty() || namesake ? Optional.empty() : choice.of(begin, end, meanings);
            if (meaning.isPresent()) {
                Meaning m = meaning.get();
                return Optional.of(mention(begin, end, m.entry().entity(), m.form(), Resolution.GAZETTEER));
            }
        }
        return Optional.empty();
    }

    /** "Greek and Turkish Cypriots", "North and South Korea": a word that names a state only with the noun of the next. */
    private Optional<Mention> sharingItsNoun(TaggedSentence sentence, int begin, Choice choice) {
        int second = begin + 2;
        boolean pair = second + 1 < sentence.size() && sentence.token(begin + 1).lemma().equals("and")
                && sentence.token(second).isCapitalized() && sentence.token(second + 1).isCapitalized();
        return !pair ? Optional.empty() : at(sentence, second, choice)
                .filter(other -> other.end() > second + 1 && other.entity().isA(EntityType.STATE))
                .flatMap(other -> meanings(sentence.token(begin).word() + " " + TitleFinder.spelled(sentence, second + 1, other.end()), 2)
                        .stream()
                        .filter(m -> m.entry().entity().isA(EntityType.STATE) && m.form() == other.form())
                        .filter(m -> !m.entry().entity().equals(other.entity()))
                        .findFirst())
                .map(m -> mention(begin, begin + 1, m.entry().entity(), m.form(), Resolution.GAZETTEER));
    }

    private boolean isPointOfCompass(TaggedSentence sentence, int begin, int end) {
        return end == begin + 1 && gazetteer.words().has(WordClass.COMPASS_POINT, sentence.token(begin).word().toLowerCase(Locale.ROOT));
    }

    /** "The North" is a state where there is such a one, but "the North Pole" is none. */
    private static boolean standsForState(TaggedSentence sentence, int word) {
        boolean the = word > 0 && sentence.token(word - 1).lemma().equals("the");
        boolean alone = word + 1 == sentence.size()
                || !sentence.token(word + 1).tag().startsWith("NN") && !sentence.token(word + 1).tag().equals("HYPH");
        return the && alone;
    }

    private static boolean canBegin(Token token) {
        return Character.isUpperCase(token.word().codePointAt(0)) || Character.isDigit(token.word().codePointAt(0))
                || PersonName.isParticle(token.word());
    }

    /** Names are compared without full stops and dashes; one that follows a name is not part of it, unlike the sign in "OPEC+". */
    private static boolean canEnd(Token token) {
        return token.word().equals("+") || token.word().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private List<Meaning> meanings(String name, int tokens) {
        List<Meaning> meanings = gazetteer.meanings(name);
        boolean shouted = name.length() >= SHORTEST_SHOUTED_NAME && name.equals(name.toUpperCase(Locale.ROOT)) && tokens <= 3;
        return meanings.isEmpty() && shouted ? gazetteer.meanings(capitalized(name)) : meanings;
    }

    private static String capitalized(String name) {
        StringBuilder words = new StringBuilder();
        for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
            words.append(words.isEmpty() ? "" : " ").append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return words.toString();
    }

    private Optional<Meaning> usual(TaggedSentence sentence, int begin, int end, List<Meaning> meanings) {
        boolean single = end - begin == (sentence.token(begin).lemma().equals("the") ? 2 : 1);
        return meanings.stream()
                .filter(m -> !m.needsContext())
                .filter(m -> !(m.entry().entity().isA(EntityType.ARMED_GROUP) && isPlacesName(sentence, begin, end)))
                .filter(m -> !(m.entry().ambiguous() && m.entry().entity().isA(EntityType.ORGANIZATION)
                && isBehindEpithet(sentence, begin)))
                .filter(m -> !(m.entry().ambiguous() && single && touchesAnotherName(sentence, begin, end)))
                .filter(m -> !(m.entry().ambiguous() && isBody(m.entry())))
                .min(Comparator.comparing((Meaning m) -> m.entry().ambiguous())
                        .thenComparing(m -> m.form() != NameForm.NAME)
                        .thenComparing(m -> !m.entry().entity().isA(EntityType.STATE))
                        .thenComparing(m -> !m.entry().kind().equals("capital"))
                        .thenComparing(m -> m.entry().entity().id()));
    }

    /** "Congress" is Peru's where Peru is named; "Georgia" is the American one among its neighbours alone. */
    private static Optional<Meaning> inContext(
            List<Meaning> meanings, Optional<Meaning> usual, Context context, List<Mention> sentence) {
        int rival = usual.map(m -> context.own(m.entry())).orElse(0);
        Optional<Meaning> best = Optional.empty();
        int most = Math.max(ENOUGH - 1, rival);
        for (Meaning meaning : meanings) {
            if (meaning.needsContext()) {
                int support = usual.isPresent() ? context.own(meaning.entry()) : context.support(meaning.entry(), sentence);
                if (support > most) {
                    best = Optional.of(meaning);
                    most = support;
                } else if (support == most) {
                    best = Optional.empty();
                }
            }
        }
        return best;
    }

    /** "the village of Komala", "Komala district": the place, not the group that is called the same. */
    private boolean isPlacesName(TaggedSentence sentence, int begin, int end) {
        boolean of = sentence.lemma(begin - 1).equals("of") && isTown(sentence.lemma(begin - 2));
        boolean apposed = sentence.word(end).equals(",") && sentence.lemma(end + 1).matches("an?")
                && (isTown(sentence.lemma(end + 2)) || sentence.tag(end + 2).matches("JJ|NN") && isTown(sentence.lemma(end + 3)));
        return of || apposed || gazetteer.words().has(WordClass.VILLAGE_BEHIND, sentence.lemma(end))
                || gazetteer.words().has(WordClass.VILLAGE_BEFORE, sentence.lemma(begin - 1));
    }

    private boolean isTown(String noun) {
        return gazetteer.words().has(WordClass.TOWN_KIND, noun) || gazetteer.words().has(WordClass.REGION_KIND, noun);
    }

    /** "the Maldivian Democratic Party" is another than that of which the bare name is. */
    private static boolean isBehindEpithet(TaggedSentence sentence, int begin) {
        return sentence.tag(begin - 1).matches("JJ|NNPS?") && begin > 0 && sentence.token(begin - 1).isCapitalized()
                && !sentence.word(begin - 1).contains(".");
    }

    /** "the Senate" belongs to the state that the text is about, which its bare name does not tell. */
    private static boolean isBody(GazetteerEntry entry) {
        return entry.entity().isA(EntityType.GOVERNMENT_BODY);
    }

    /** "Michael Jordan", "Chad Smith": a name within a longer one that is unknown. */
    private boolean touchesAnotherName(TaggedSentence sentence, int begin, int end) {
        boolean before = begin > 0 && isPlainName(sentence.token(begin - 1));
        boolean after = end < sentence.size() && isPlainName(sentence.token(end));
        return before || after;
    }

    private boolean isPlainName(Token token) {
        return token.tag().equals("NNP") && token.isCapitalized()
                && gazetteer.meanings(token.word()).isEmpty() && gazetteer.title(token.word()).isEmpty()
                && !NameRuns.isCalendarWord(token.word());
    }

    private static Mention mention(int begin, int end, Entity entity, NameForm form, Resolution how) {
        return new Mention(begin, end, entity, form, how, Optional.empty());
    }
}
