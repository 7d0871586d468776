package org.geokg.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.geokg.text.ParsedSentence;

/** "Its neighbour": the only other state that is spoken of shortly before, if it can lie beside. */
final class Neighbours {
    private static final double NEIGHBOUR = 0.8;
    private static final double FAR = 0.75;
    private static final int SENTENCES_BACK = 2;
    private static final Set<String> NOUNS = Set.of("neighbour", "neighbor");

    private final ParsedSentence sentence;
    private final Discourse discourse;
    private final Antecedents antecedents;
    private final NounPhrases phrases;
    private final Ownership ownership;
    private final int index;

    Neighbours(ParsedSentence sentence, Discourse discourse, NounPhrases phrases, Ownership ownership) {
        this.sentence = sentence;
        this.discourse = discourse;
        this.antecedents = discourse.antecedents();
        this.phrases = phrases;
        this.ownership = ownership;
        this.index = sentence.sentence().index();
    }

    /** The neighbour of the one state whose the noun is; empty for other nouns, and where several can be meant. */
    List<Referent> read(int head, Search search) {
        if (!NOUNS.contains(sentence.lemma(head)) || phrases.isPlural(head) || sentence.children(head, "nmod:poss").isEmpty()) {
            return List.of();
        }
        List<Entity> owners = ownership.possessors(head, search.forAnybody()).stream().map(Referent::entity)
                .map(e -> discourse.owner(e).or(() -> discourse.actor(e)).orElse(e)).distinct().toList();
        if (owners.size() != 1 || !owners.getFirst().isA(EntityType.STATE)) {
            return List.of();
        }
        Entity owner = owners.getFirst();
        List<Entity> others = IntStream.rangeClosed(Math.max(0, index - SENTENCES_BACK), index).boxed()
                .flatMap(s -> antecedents.fitting(s, s == index ? phrases.first(head) : Integer.MAX_VALUE, DescribedGroups::isParty).stream())
                .filter(e -> !e.equals(owner)).distinct().toList();
        Optional<Entity> main = antecedents.dominant(e -> e.isA(EntityType.STATE) && antecedents.mayBeNeighbours(owner, e)).filter(e -> !e.equals(owner));
        if (others.size() > 1 && main.filter(others::contains).isPresent()) {
            return List.of(new Referent(main.get(), head, phrases.text(head), FAR)); // of several, the one that the article is about
        }
        boolean told = others.size() == 1 && others.getFirst().isA(EntityType.STATE) && antecedents.mayBeNeighbours(owner, others.getFirst());
        return told ? List.of(new Referent(others.getFirst(), head, phrases.text(head), NEIGHBOUR)) : List.of();
    }
}
