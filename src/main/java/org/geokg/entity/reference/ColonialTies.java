package org.geokg.entity.reference;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.ParsedSentence;

/** "Its former colony", "the former colonial power": states of which one was the other's, as the gazetteer tells. */
final class ColonialTies {
    private static final double CERTAINTY = 0.8;
    private static final String COLONY = "colony";
    private static final int SENTENCES_BACK = 2;

    private final ParsedSentence sentence;
    private final Discourse discourse;
    private final Antecedents antecedents;
    private final NounPhrases phrases;
    private final Ownership ownership;
    private final WordBook words;
    private final int index;

    ColonialTies(ParsedSentence sentence, Discourse discourse, NounPhrases phrases, Ownership ownership) {
        this.sentence = sentence;
        this.discourse = discourse;
        this.antecedents = discourse.antecedents();
        this.phrases = phrases;
        this.ownership = ownership;
        this.words = discourse.gazetteer().words();
        this.index = sentence.sentence().index();
    }

    /** The one state that such a phrase means; nobody where the article does not name it, or several may be meant. */
    List<Referent> read(int head, Search search) {
        boolean possession = phrases.isFormerPossession(head);
        if (phrases.isPlural(head) || !possession && !isPower(head)) {
            return List.of();
        }
        boolean owned = !sentence.children(head, "nmod:poss").isEmpty();
        List<Entity> owners = owned
                ? ownership.possessors(head, search.forAnybody()).stream().map(r -> discourse.actsFor(r.entity())).distinct().toList()
                : List.of();
        if (owned ? owners.size() != 1 : possession || !phrases.isDefinite(head)) {
            return List.of();
        }
        Optional<Entity> found = possession ? possession(owners.getFirst(), head) : power(owners.stream().findFirst(), head);
        return found.map(e -> new Referent(e, head, phrases.text(head), CERTAINTY)).stream().toList();
    }

    /** "the former colonial power", "its old colonial master" */
    private boolean isPower(int head) {
        return words.has(WordClass.COLONIZING, sentence.lemma(head))
                && phrases.modifiers(head).stream().anyMatch(m -> words.has(WordClass.COLONIAL, m));
    }

    private Optional<Entity> possession(Entity owner, int head) {
        Predicate<Entity> was = e -> e.isA(EntityType.STATE)
                && antecedents.descriptors().formerOwner(e, sentence.lemma(head)).filter(owner::equals).isPresent();
        List<Entity> all = antecedents.lately(new Position(index, phrases.first(head)), SENTENCES_BACK, was);
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /** Of whom the article is told to be the colony; that it must name. */
    private Optional<Entity> power(Optional<Entity> owner, int head) {
        Predicate<Entity> colony = e -> e.isA(EntityType.STATE) && antecedents.descriptors().formerOwner(e, COLONY).isPresent();
        return owner.filter(e -> e.isA(EntityType.STATE))
                .or(() -> antecedents.focus(new Position(index, phrases.first(head)), colony))
                .flatMap(e -> antecedents.descriptors().formerOwner(e, COLONY))
                .filter(discourse::names);
    }
}
