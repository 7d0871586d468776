package org.geokg.entity.reference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.ParsedSentence;
import org.geokg.text.argument.Arguments;

/** "The army", "the troops", "the ministry": of whomever the article spoke of with that very word before. */
final class DescribedBodies {
    private static final double CERTAINTY = 0.86;

    private final ParsedSentence sentence;
    private final Arguments arguments;
    private final Discourse discourse;
    private final NounPhrases phrases;
    private final WordBook words;

    DescribedBodies(ParsedSentence sentence, Arguments arguments, Discourse discourse, NounPhrases phrases) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.discourse = discourse;
        this.phrases = phrases;
        this.words = discourse.gazetteer().words();
    }

    List<Referent> read(int head, Search search) {
        String noun = sentence.lemma(head);
        boolean acts = (words.has(WordClass.STATE_AGENT, noun) || words.has(WordClass.FIGHTER, noun)) && !words.has(WordClass.STATE, noun)
                && !words.has(WordClass.TITLE, noun) && !words.has(WordClass.PERSON, noun);
        if (!acts || !phrases.isDefinite(head) || !isPlain(head)) {
            return List.of();
        }
        Position at = new Position(sentence.sentence().index(), phrases.first(head));
        return discourse.antecedents().bodies().owner(at, noun).or(() -> ofMainState(head, noun))
                .filter(search.wanted())
                .map(e -> new Referent(e, head, phrases.text(head), CERTAINTY)).stream().toList();
    }

    /** "The security forces": every state has some. */
    private Optional<Entity> ofMainState(int head, String noun) {
        boolean official = noun.equals("force") && phrases.modifiers(head).stream().anyMatch(m -> words.has(WordClass.OFFICIAL_FORCE, m));
        return official ? discourse.antecedents().dominant(e -> e.isA(EntityType.STATE)) : Optional.empty();
    }

    private boolean isPlain(int head) {
        return phrases.modifiers(head).stream().allMatch(m -> words.has(WordClass.PLAIN_BODY, m))
                && sentence.children(head, "nmod").stream().noneMatch(c -> Set.of("of", "in", "from").contains(arguments.prepositions(c)))
                && sentence.children(head, "nmod:poss", "nummod").isEmpty();
    }
}
