package org.geokg.entity.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.text.TaggedSentence;
import org.geokg.text.Token;

/** Words that point back to somebody named before, told from tags: "the island nation", "the bloc", an opening "it". */
final class BackReferences {
    /**
     * @param noun   lemma of the noun or pronoun
     * @param number how many are meant
     */
    record Phrase(int begin, int end, int number, String noun, List<String> modifiers) {}

    private static final Set<String> POINTING = Set.of("the", "this", "that");
    /** Pronouns of persons, and whose they are not. */
    private static final Map<String, String> GENDER = Map.of("his", "f", "her", "m");

    private static final int MOST_MODIFIERS = 4;
    private static final List<String> NUMBERS = List.of("three", "four", "five");

    private final Antecedents antecedents;
    private final WordBook words;
    private final DescribedActors described;
    private final DescribedGroups groups;

    BackReferences(Antecedents antecedents) {
        this.antecedents = antecedents;
        this.words = antecedents.words();
        this.described = new DescribedActors(antecedents);
        this.groups = new DescribedGroups(antecedents);
    }

    List<Entity> read(int sentence, Phrase phrase) {
        Position at = new Position(sentence, phrase.begin());
        if (phrase.number() > 1) {
            return groups.numbered(at, phrase.number(), phrase.noun(), phrase.modifiers(), e -> true, e -> true);
        }
        if (GENDER.containsKey(phrase.noun())) {
            return ownCountry(at, phrase.noun()).stream().toList();
        }
        return phrase.noun().equals("it")
                ? antecedents.continued(sentence, BackReferences::isThing, "it").stream().toList()
                : described.find(at, phrase.noun(), phrase.modifiers(), e -> true).stream().toList();
    }

    private static boolean isThing(Entity e) {
        return e.isA(EntityType.STATE) || e.isA(EntityType.ORGANIZATION) && !e.isA(EntityType.GOVERNMENT_BODY);
    }

    List<Phrase> phrases(SentenceNames names) {
        TaggedSentence sentence = names.sentence();
        List<Phrase> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (POINTING.contains(sentence.token(i).lemma()) && names.at(i).isEmpty()) {
                definite(names, i).ifPresent(found::add);
            }
            own(names, i).ifPresent(found::add);
            both(names, i).ifPresent(found::add);
            numbered(names, i).ifPresent(found::add);
            together(names, i).ifPresent(found::add);
        }
        if (opensWithIt(sentence)) {
            found.addFirst(new Phrase(0, 1, 1, "it", List.of()));
        }
        return found;
    }

    /** "It then withdrew", but not "It was unclear". */
    private static boolean opensWithIt(TaggedSentence sentence) {
        return sentence.size() > 2 && sentence.token(0).lemma().equals("it") && !sentence.token(1).lemma().equals("be");
    }

    private Optional<Phrase> definite(SentenceNames names, int article) {
        TaggedSentence sentence = names.sentence();
        List<String> modifiers = new ArrayList<>();
        for (int i = article + 1; i < Math.min(sentence.size(), article + MOST_MODIFIERS + 2); i++) {
            Optional<Mention> region = names.at(i).filter(BackReferences::isOfRegion);
            if (region.isPresent()) {
                modifiers.add(names.words(region.get().begin(), region.get().end()).toLowerCase(Locale.ROOT));
                i = region.get().end() - 1; // "the Horn of Africa nation"
                continue;
            }
            int seat = behindSeat(names, i);
            if (seat > i) {
                modifiers.add(names.words(i, seat - 2).toLowerCase(Locale.ROOT) + Descriptors.SITED);
                i = seat - 1; // "the Vienna-based group"
                continue;
            }
            Token token = sentence.token(i);
            boolean word = token.tag().startsWith("JJ") || token.tag().startsWith("NN") || token.tag().equals("HYPH");
            if (!word || names.at(i).isPresent()) {
                return Optional.empty();
            }
            if (isHead(token) && !isNounAt(sentence, i + 1)) {
                boolean closed = i + 1 < sentence.size() && tellsWhich(sentence.token(i + 1)) && !isMainVerb(sentence, i + 1);
                return closed ? Optional.empty() : Optional.of(new Phrase(article, i + 1, 1, token.lemma(), List.copyOf(modifiers)));
            }
            modifiers.add(token.word().toLowerCase(Locale.ROOT));
        }
        return Optional.empty();
    }

    /** The token behind "Vienna-based" where that begins at a token; else the token itself. */
    private int behindSeat(SentenceNames names, int begin) {
        TaggedSentence sentence = names.sentence();
        int hyphen = names.at(begin).map(Mention::end).orElse(begin);
        boolean seat = hyphen > begin && hyphen + 1 < sentence.size() && sentence.token(hyphen).isHyphen()
                && words.has(WordClass.SITED, sentence.word(hyphen + 1));
        return seat ? hyphen + 2 : begin;
    }

    /** "his country" */
    private Optional<Phrase> own(SentenceNames names, int begin) {
        TaggedSentence sentence = names.sentence();
        String pronoun = sentence.word(begin).toLowerCase(Locale.ROOT);
        boolean own = GENDER.containsKey(pronoun) && sentence.tag(begin).equals("PRP$")
                && words.has(WordClass.COUNTRY, sentence.lemma(begin + 1)) && names.at(begin + 1).isEmpty();
        return own ? Optional.of(new Phrase(begin, begin + 2, 1, pronoun, List.of())) : Optional.empty();
    }

    /** The state of the only person named in the sentence or the one before who can be meant. */
    private Optional<Entity> ownCountry(Position at, String pronoun) {
        Predicate<Entity> fits = e -> e.isA(EntityType.PERSON) && !antecedents.gender(e).equals(GENDER.get(pronoun));
        return antecedents.only(at, fits).flatMap(antecedents::stateOf);
    }

    /** "The two neighbours", "both countries", "the two Horn of Africa states". */
    private Optional<Phrase> both(SentenceNames names, int begin) {
        TaggedSentence sentence = names.sentence();
        boolean both = sentence.lemma(begin).equals("both");
        boolean two = both || sentence.lemma(begin).equals("the") && sentence.lemma(begin + 1).equals("two");
        return two ? plural(names, begin, both ? begin + 1 : begin + 2, 2) : Optional.empty();
    }

    /** "The three landlocked countries". */
    private Optional<Phrase> numbered(SentenceNames names, int begin) {
        TaggedSentence sentence = names.sentence();
        int number = NUMBERS.indexOf(sentence.lemma(begin + 1)) + 3;
        boolean pointing = Set.of("the", "these", "all").contains(sentence.lemma(begin));
        return number > 2 && pointing ? plural(names, begin, begin + 2, number) : Optional.empty();
    }

    /** "The pair", "the trio": no noun tells who they are; "the pair of jets" are others. */
    private Optional<Phrase> together(SentenceNames names, int begin) {
        TaggedSentence sentence = names.sentence();
        int number = NounPhrases.numberOf(sentence.lemma(begin + 1));
        boolean alone = sentence.lemma(begin).equals("the") && number > 1 && names.at(begin + 1).isEmpty()
                && sentence.tag(begin + 1).equals("NN") && !isNounAt(sentence, begin + 2) && !sentence.lemma(begin + 2).equals("of");
        return alone ? Optional.of(new Phrase(begin, begin + 2, number, sentence.lemma(begin + 1), List.of())) : Optional.empty();
    }

    private Optional<Phrase> plural(SentenceNames names, int begin, int from, int number) {
        TaggedSentence sentence = names.sentence();
        List<String> modifiers = new ArrayList<>();
        int noun = from;
        while (noun < sentence.size() && !sentence.tag(noun).equals("NNS")) {
            Optional<Mention> region = names.at(noun).filter(BackReferences::isOfRegion);
            boolean word = sentence.tag(noun).matches("JJ|NN|HYPH") && names.at(noun).isEmpty();
            if (region.isEmpty() && !word) {
                return Optional.empty();
            }
            int end = region.map(Mention::end).orElse(noun + 1);
            modifiers.add(names.words(noun, end).toLowerCase(Locale.ROOT));
            noun = end;
        }
        return words.has(WordClass.PAIR, sentence.lemma(noun)) && names.at(noun).isEmpty()
                ? Optional.of(new Phrase(begin, noun + 1, number, sentence.lemma(noun), List.copyOf(modifiers)))
                : Optional.empty();
    }

    /** "The Southeast Asian archipelago", "the Gulf country": a part of the world tells of no actor. */
    private static boolean isOfRegion(Mention m) {
        return m.entity().isMerePlace();
    }

    private boolean isHead(Token token) {
        String lemma = token.lemma();
        return token.tag().equals("NN") && (words.has(WordClass.STATE, lemma) || words.has(WordClass.ORGANIZATION, lemma)
                || words.has(WordClass.ARMED_GROUP, lemma) || words.has(WordClass.BARE_AGENT, lemma));
    }

    private static boolean isNounAt(TaggedSentence sentence, int token) {
        return token < sentence.size() && sentence.token(token).tag().startsWith("NN");
    }

    /** Taggers take "mediated" for a participle where it is the only verb: "The Gulf country mediated between them". */
    private static boolean isMainVerb(TaggedSentence sentence, int token) {
        return sentence.tag(token).equals("VBN")
                && sentence.tokens().stream().noneMatch(t -> Set.of("VBD", "VBZ", "VBP", "MD").contains(t.tag()));
    }

    /** What follows tells who is meant: "the country that …", "the state of …". */
    private static boolean tellsWhich(Token next) {
        return Set.of("of", "that", "who", "which", "where").contains(next.lemma()) || next.tag().equals("VBN");
    }
}
