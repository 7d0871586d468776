package org.geokg.claim.rule;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.geokg.entity.Discourse;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Gazetteer;
import org.geokg.entity.GazetteerEntry;
import org.geokg.entity.Mention;
import org.geokg.entity.SentenceNames;
import org.geokg.entity.TitleFinder.Found;
import org.geokg.text.TaggedSentence;

/**
 * Tells of which state a bare "Prime Minister Somsak Thepparat" is: of the only one that the article speaks of thereabouts. An
 * office that not every state has, a small initial, or another organization nearby leave it open.
 */
final class ArticleSeat {
    private static final int SENTENCES_BEFORE = 4;
    private static final double CERTAINTY = 0.78;

    private final SentenceNames names;
    private final TaggedSentence sentence;
    private final OfficeWords words;
    private final Discourse discourse;

    ArticleSeat(SentenceNames names, OfficeWords words, Discourse discourse) {
        this.names = names;
        this.sentence = names.sentence();
        this.words = words;
        this.discourse = discourse;
    }

    Optional<Seat> of(Found title, Mention person) {
        boolean capital = sentence.token(title.begin()).isCapitalized() && isOfEveryState(title) && !isPartOfMore(title.begin() - 1);
        boolean government = sentence.lemma(title.end() - 1).startsWith("spokes") && sentence.lemma(title.end() - 2).equals("government");
        boolean bare = isBeside(title, person) && (capital || government);
        return bare ? onlyState(title, person).map(in ->
                new Seat(in, names.words(title.begin(), title.end()), title.end(), false, CERTAINTY, "article")) : Optional.empty();
    }

    /** "Defence Secretary Delfin Testa", "Delfin Testa, the Defence Secretary". */
    private boolean isBeside(Found title, Mention person) {
        boolean behind = sentence.word(person.end()).equals(",") && sentence.lemma(person.end() + 1).equals("the") && person.end() + 2 == title.begin();
        return person.begin() == title.end() || behind;
    }

    /** "Prime Minister", "Vice President", "Defence Secretary"; others have other secretaries, and senates presidents too. */
    private boolean isOfEveryState(Found title) {
        String last = sentence.word(title.end() - 1);
        boolean secretary = last.equals("Secretary") && words.isPortfolio(sentence.token(title.begin()));
        boolean whole = last.endsWith("inister") || title.end() - title.begin() == 1 || words.isBetween(sentence.token(title.end() - 2))
                || words.isDegree(sentence.token(title.end() - 2));
        return secretary && title.title().of().isEmpty() || words.isOfEveryState(last) && whole;
    }

    /** In "Toyota President Ann Testa" the word before tells whose president she is. */
    private boolean isPartOfMore(int before) {
        return before >= 0 && (sentence.token(before).isCapitalized() && sentence.tag(before).startsWith("NN") || sentence.tag(before).equals("POS") || sentence.word(before).equals("-"));
    }

    private Optional<Entity> onlyState(Found title, Mention person) {
        Optional<Entity> opening = opening();
        if (opening.isPresent()) {
            return opening.filter(s -> isFrom(person, s));
        }
        Set<Entity> states = new LinkedHashSet<>();
        int here = sentence.sentence().index();
        boolean ministerial = sentence.word(title.end() - 1).matches("Minister|Secretary");
        for (SentenceNames near : discourse.around(here, SENTENCES_BEFORE)) {
            boolean behind = near.sentence().sentence().index() > here;
            for (Mention m : near.mentions()) {
                if (!behind && !ministerial && isForeign(m)) {
                    return Optional.empty();
                }
                if (!behind) {
                    state(m.entity()).ifPresent(states::add);
                }
            }
        }
        return states.size() == 1 ? Optional.of(states.iterator().next()).filter(s -> isFrom(person, s)) : Optional.empty();
    }

    /** "In Kiribati, President …", "In Ouagadougou, …". */
    private Optional<Entity> opening() {
        boolean in = sentence.lemma(0).equals("in") && sentence.size() > 2;
        return in ? names.at(1).filter(m -> m.begin() == 1 && sentence.word(m.end()).equals(",")).flatMap(m -> state(m.entity())) : Optional.empty();
    }

    /** An organization of its own may have a president too. */
    private static boolean isForeign(Mention m) {
        return m.entity().isA(EntityType.ORGANIZATION) && !m.entity().isA(EntityType.GOVERNMENT_BODY)
                || m.entity().isA(EntityType.ARMED_GROUP);
    }

    private Optional<Entity> state(Entity named) {
        Gazetteer gazetteer = discourse.gazetteer();
        if (named.isA(EntityType.STATE)) {
            return Optional.of(named);
        }
        return gazetteer.find(named.id()).filter(e -> !e.entity().isA(EntityType.PERSON))
                .flatMap(GazetteerEntry::country).or(named::bodyOf).flatMap(gazetteer::entity)
                .filter(e -> e.isA(EntityType.STATE));
    }

    private boolean isFrom(Mention person, Entity state) {
        return discourse.gazetteer().find(person.entity().id()).flatMap(GazetteerEntry::country)
                .map(state.id()::equals).orElse(true);
    }
}
