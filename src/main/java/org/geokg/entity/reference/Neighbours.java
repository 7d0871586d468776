package org.geokg.entity.reference;

import java.util.List;
import java.util.function.Predicate;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.ParsedSentence;

/** "Its neighbour", "his neighbour": the only state beside that is spoken of shortly before, else of all before. */
final class Neighbours {
    private static final double NEIGHBOUR = 0.8;
    private static final double FAR = 0.75;
    private static final int SENTENCES_BACK = 2;

    private final ParsedSentence sentence;
    private final Discourse discourse;
    private final Antecedents antecedents;
    private final NounPhrases phrases;
    private final WordBook words;
    private final Ownership ownership;
    private final int index;

    Neighbours(ParsedSentence sentence, Discourse discourse, NounPhrases phrases, Ownership ownership) {
        this.sentence = sentence;
        this.discourse = discourse;
        this.antecedents = discourse.antecedents();
        this.phrases = phrases;
        this.words = discourse.gazetteer().words();
        this.ownership = ownership;
        this.index = sentence.sentence().index();
    }

    /** The neighbour of the one state whose the noun is; empty for other nouns, and where several can be meant. */
    List<Referent> read(int head, Search search) {
        if (words.has(WordClass.ADJOINING_STATE, sentence.lemma(head)) && phrases.isDefinite(head)
                && phrases.modifiers(head).size() == 1 && words.has(WordClass.ADJOINING, phrases.modifiers(head).getFirst())) {
            return ofWhoActs(head);
        }
        boolean bare = words.has(WordClass.NEIGHBOUR, sentence.lemma(head)) && !phrases.isPlural(head) && phrases.isDefinite(head)
                && sentence.children(head, "nmod:poss", "nmod").isEmpty();
        if (bare) {
            return ofWhoActs(head); // "Guyana accused the oil-rich neighbour"
        }
        if (!words.has(WordClass.NEIGHBOUR, sentence.lemma(head)) || phrases.isPlural(head)
                || sentence.children(head, "nmod:poss").isEmpty()) {
            return List.of();
        }
        List<Entity> owners = ownership.possessors(head, search.forAnybody()).stream().map(Referent::entity)
                .map(discourse::actsFor).distinct().toList();
        return owners.size() == 1 && owners.getFirst().isA(EntityType.STATE) ? besides(owners.getFirst(), head) : List.of();
    }

    /** "Kenya sent its troops to the neighbouring country": that of the only state named before in the sentence. */
    private List<Referent> ofWhoActs(int head) {
        List<Entity> before = antecedents.fitting(index, phrases.first(head), e -> e.isA(EntityType.STATE));
        return before.size() == 1 ? besides(before.getFirst(), head) : List.of();
    }

    /** "Its western neighbour" need not be the one that is spoken of. */
    private boolean isOnOneSide(int head) {
        return phrases.modifiers(head).stream().anyMatch(m -> words.has(WordClass.DIRECTION, m));
    }

    /** How many of those the whole article names. */
    private long named(Predicate<Entity> beside) {
        return discourse.around(0, discourse.size()).stream().flatMap(n -> n.mentions().stream())
                .map(m -> discourse.actor(m.entity()).orElse(m.entity())).filter(beside).distinct().count();
    }

    private List<Referent> besides(Entity owner, int head) {
        Predicate<Entity> beside = e -> e.isA(EntityType.STATE) && !e.equals(owner)
                && antecedents.descriptors().mayBeNeighbours(owner, e);
        Position at = new Position(index, phrases.first(head));
        if (isOnOneSide(head) && named(beside) != 1) {
            return List.of(); // which of the two lies there nobody tells
        }
        List<Entity> others = antecedents.lately(at, SENTENCES_BACK, beside);
        if (others.size() == 1) {
            return List.of(new Referent(others.getFirst(), head, phrases.text(head), NEIGHBOUR));
        }
        return antecedents.dominant(beside).filter(others::contains) // of several, the one that the article is about
                .map(e -> new Referent(e, head, phrases.text(head), FAR)).stream().toList();
    }
}
