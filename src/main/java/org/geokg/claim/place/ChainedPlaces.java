package org.geokg.claim.place;

import java.util.Optional;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.gazetteer.Gazetteer;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.text.TaggedSentence;

/** Reads a place with the region or state that follows it as in an address: "Aleppo, Syria". */
final class ChainedPlaces {
    private final SentenceNames names;
    private final TaggedSentence sentence;
    private final Gazetteer gazetteer;
    private final WordBook words;
    private final PlaceWords around;

    ChainedPlaces(SentenceNames names, Gazetteer gazetteer) {
        this.names = names;
        this.sentence = names.sentence();
        this.gazetteer = gazetteer;
        this.words = gazetteer.words();
        this.around = new PlaceWords(sentence, gazetteer);
    }

    /** "Aleppo, Syria," and "Colorado Springs, Colorado" at the end; not the list "Aleppo, Syria and Iraq". */
    Optional<Location> commaState(Mention place) {
        int at = place.end() + 1;
        if (place.entity().isA(EntityType.STATE) || !sentence.word(place.end()).equals(",") || at >= sentence.size()) {
            return Optional.empty();
        }
        int name = words.has(WordClass.DIRECTION, sentence.lemma(at)) ? at + 1 : at;
        return names.at(Math.min(name, sentence.size() - 1))
                .filter(next -> next.form() == NameForm.NAME && canFollow(place, next)).flatMap(next -> {
            boolean closes = sentence.pausesAt(next.end());
            boolean list = sentence.word(next.end()).equals(",") && (named(next.end() + 1) || sentence.lemma(next.end() + 1).equals("and"));
            boolean preceded = sentence.word(place.begin() - 1).equals(",") && !isChain(place);
            boolean chain = around.isRegion(next) && sentence.word(next.end()).equals(",");
            return closes && (!list || chain) && !preceded ? Optional.of(location(place, next, 0.88, "place.comma")) : Optional.empty();
        });
    }

    /** "in Addis Ababa Ethiopia": the comma is left out between a town and the state that it is known to lie in. */
    Optional<Location> stateBehind(Mention place) {
        return place.end() < sentence.size()
                ? names.at(place.end()).filter(m -> m.form() == NameForm.NAME && m.entity().isA(EntityType.STATE)
                        && !sentence.tag(m.end()).matches("NN.*|POS"))
                        .filter(m -> sentence.tag(place.begin() - 1).equals("IN") && gazetteer.isWithin(place.entity(), m.entity()))
                        .map(m -> location(place, m, 0.85, "place.behind"))
                : Optional.empty();
    }

    /** In "Khan Sheikhoun, Idlib province, Syria" the region itself comes after a comma. */
    private boolean isChain(Mention region) {
        return around.isRegion(region) && region.begin() > 1 && names.at(region.begin() - 2)
                .filter(m -> m.entity().isA(EntityType.PLACE) && !around.isRegion(m)).isPresent();
    }

    /** A state, or the region that a town lies in. */
    private boolean canFollow(Mention place, Mention next) {
        boolean region = around.isRegion(next) && !around.isRegion(place);
        return next.entity().isA(EntityType.STATE) || region;
    }

    private Location location(Mention place, Mention in, double confidence, String rule) {
        return new Location(
                place.entity(), names.words(place.begin(), place.end()), in.entity(), names.words(in.begin(), in.end()), confidence,
                rule + "-v2");
    }

    private boolean named(int i) {
        return i < sentence.size() && names.at(i).isPresent();
    }
}
