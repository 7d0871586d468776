package org.geokg.claim.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.gazetteer.Gazetteer;
import org.geokg.entity.gazetteer.GazetteerEntry;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.entity.reference.Discourse;
import org.geokg.text.TaggedSentence;

/**
 * Reads where a place lies whose state is not named beside it: "its capital, Khartoum", "Nairobi, the capital", "the
 * country's Tigray region", "Palma, a town in the country's far north". What the gazetteer knows to lie elsewhere is left alone.
 */
final class ReferredPlaces {
    private static final int REACH = 6;
    private static final double CERTAINTY = 0.84;

    private final SentenceNames names;
    private final TaggedSentence sentence;
    private final Discourse discourse;
    private final Gazetteer gazetteer;
    private final PlaceWords around;

    private ReferredPlaces(SentenceNames names, Discourse discourse) {
        this.names = names;
        this.sentence = names.sentence();
        this.discourse = discourse;
        this.gazetteer = discourse.gazetteer();
        this.around = new PlaceWords(sentence, gazetteer);
    }

    static List<Location> read(SentenceNames names, Discourse discourse) {
        ReferredPlaces reader = new ReferredPlaces(names, discourse);
        List<Location> found = new ArrayList<>();
        for (Mention m : names.mentions()) {
            if (m.form() == NameForm.NAME && m.entity().isA(EntityType.PLACE) && !m.entity().isA(EntityType.STATE)) {
                reader.behindKind(m).or(() -> reader.beforeKind(m)).or(() -> reader.beforeRegion(m)).or(() -> reader.within(m))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** "its largest city, Guayaquil", "the capital Juba", "the country's port of Beira". */
    private Optional<Location> behindKind(Mention place) {
        int i = place.begin() - 1;
        if (sentence.word(i).equals(",") && !sentence.pausesAt(place.end())) {
            return Optional.empty(); // "met in the capital, Amman said"
        }
        int noun = sentence.word(i).equals(",") || sentence.lemma(i).equals("of") ? i - 1 : i;
        return noun > 0 && around.isKind(sentence.word(noun)) ? owner(place, noun) : Optional.empty();
    }

    /** "Nairobi, the capital, ", "Aden, its temporary capital". */
    private Optional<Location> beforeKind(Mention place) {
        if (!sentence.word(place.end()).equals(",") || !sentence.tag(place.end() + 1).matches("DT|PRP\\$")) {
            return Optional.empty();
        }
        int i = place.end() + 2;
        while (i < place.end() + REACH && (around.isBetween(i) || around.isAttribute(i) || sentence.tag(i).equals("POS"))
                && !(around.isKind(sentence.word(i)) && sentence.pausesAt(i + 1))) {
            i++;
        }
        return around.isKind(sentence.word(i)) && sentence.pausesAt(i + 1) ? owner(place, i) : Optional.empty();
    }

    /** "the country's Tigray region". */
    private Optional<Location> beforeRegion(Mention place) {
        boolean kind = around.isKind(sentence.word(place.end())) || around.isKind(sentence.word(place.end() - 1).toLowerCase(Locale.ROOT));
        int i = place.begin() - 1;
        while (i > place.begin() - REACH && around.isAttribute(i)) {
            i--;
        }
        int owner = i - 1;
        return kind && sentence.tag(i).equals("POS") ? meantBy(owner).flatMap(s -> location(place, s, owner)) : Optional.empty();
    }

    /** "Kidal, in the country's north", "Palma, a town in its far north". */
    private Optional<Location> within(Mention place) {
        int in = IntStream.range(place.end(), place.end() + REACH).filter(i -> sentence.lemma(i).equals("in")).findFirst().orElse(-1);
        boolean plain = in > 0 && IntStream.range(place.end(), in)
                .allMatch(i -> sentence.word(i).equals(",") || sentence.tag(i).matches("DT|JJ.*") || around.isKind(sentence.word(i)));
        int part = in + 1;
        while (part < in + REACH && !gazetteer.words().has(WordClass.PART, sentence.lemma(part))
                && (sentence.tag(part).matches("DT|JJ.*|POS|PRP\\$|RB") || part == in + 2)) {
            part++;
        }
        return plain && gazetteer.words().has(WordClass.PART, sentence.lemma(part)) ? owner(place, part) : Optional.empty();
    }

    /** Whose the noun at a token is, by the word that opens its phrase. */
    private Optional<Location> owner(Mention place, int noun) {
        for (int i = noun - 1; i > Math.max(-1, noun - REACH) && i != place.end(); i--) {
            int here = i;
            if (names.at(i).isPresent()) {
                return Optional.empty();
            }
            if (sentence.tag(i).equals("POS")) {
                return meantBy(i - 1).flatMap(s -> location(place, s, here - 1));
            }
            if (sentence.lemma(i).matches("its|it|the")) {
                boolean its = sentence.tag(i).equals("PRP$");
                boolean capital = sentence.lemma(noun).equals("capital") && !sentence.lemma(noun + 1).equals("of") && isCapital(place);
                return its || capital ? spokenOf(place, i, its).flatMap(s -> location(place, s, here)) : Optional.empty();
            }
            if (!around.isBetween(i) && !around.isAttribute(i) && !sentence.tag(i).matches("RB.*")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Entity> meantBy(int noun) {
        return noun < 0 || names.at(noun).isPresent() ? Optional.empty()
                : discourse.meantBy(sentence.sentence().index(), noun).filter(e -> e.isA(EntityType.STATE));
    }

    /** The state that a known place lies in, if it has been named before; of an unknown one the only state named before "its". */
    private Optional<Entity> spokenOf(Mention place, int token, boolean its) {
        Optional<Entity> known = country(place);
        if (known.isPresent() || gazetteer.find(place.entity().id()).isPresent()) {
            return known.filter(this::isTold);
        }
        return its ? names.onlyStateBefore(token) : Optional.empty();
    }

    private boolean isTold(Entity state) {
        int here = sentence.sentence().index();
        return IntStream.rangeClosed(0, here)
                .mapToObj(discourse::sentence).flatMap(s -> s.mentions().stream()).anyMatch(m -> m.entity().equals(state));
    }

    private Optional<Location> location(Mention place, Entity state, int word) {
        boolean elsewhere = gazetteer.find(place.entity().id()).isPresent() && !gazetteer.isWithin(place.entity(), state);
        return elsewhere ? Optional.empty() : Optional.of(new Location(
                place.entity(), names.words(place.begin(), place.end()), state, sentence.word(word), CERTAINTY, "place.referred-v1"));
    }

    private boolean isCapital(Mention place) {
        return gazetteer.find(place.entity().id()).filter(e -> e.kind().equals("capital")).isPresent();
    }

    private Optional<Entity> country(Mention place) {
        return gazetteer.find(place.entity().id()).flatMap(GazetteerEntry::country).flatMap(gazetteer::entity)
                .filter(e -> e.isA(EntityType.STATE));
    }
}
