package org.geokg.claim.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.gazetteer.Gazetteer;
import org.geokg.entity.gazetteer.GazetteerEntry;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.entity.reference.Discourse;
import org.geokg.text.TaggedSentence;

/**
 * Reads where places lie from the words around their names: "Aleppo, Syria", "the Yemeni capital, Sanaa", "the Russian
 * city of Kazan", "Transnistria, a breakaway region in Moldova". Tags suffice; no parse is needed.
 */
public final class LocationReader {
    private final SentenceNames names;
    private final TaggedSentence sentence;
    private final Gazetteer gazetteer;
    private final WordBook words;
    private final PlaceWords around;

    private LocationReader(SentenceNames names, Gazetteer gazetteer) {
        this.names = names;
        this.sentence = names.sentence();
        this.gazetteer = gazetteer;
        this.words = gazetteer.words();
        this.around = new PlaceWords(sentence, gazetteer);
    }

    /** @param discourse tells whose "its capital" and "the country's north" are */
    public static List<Location> read(SentenceNames names, Discourse discourse) {
        Gazetteer gazetteer = discourse.gazetteer();
        LocationReader reader = new LocationReader(names, gazetteer);
        ChainedPlaces chained = new ChainedPlaces(names, gazetteer);
        List<Location> found = new ArrayList<>();
        for (Mention m : names.mentions()) {
            if (m.form() == NameForm.NAME && m.entity().isA(EntityType.PLACE)) {
                chained.commaState(m).or(() -> chained.stateBehind(m))
                        .or(() -> reader.nounBefore(m))
                        .or(() -> reader.possessive(m))
                        .or(() -> reader.nounBehind(m))
                        .ifPresent(found::add);
                reader.inside(m).or(() -> reader.inName(m)).ifPresent(found::add);
            }
        }
        for (Location nested : Stream.concat(
                NestedPlaces.read(names, gazetteer).stream(), ReferredPlaces.read(names, discourse).stream()).toList()) {
            if (found.stream().noneMatch(l -> l.place().equals(nested.place()) && l.in().equals(nested.in()))) {
                found.add(nested);
            }
        }
        return found.stream().distinct().toList();
    }

    /**
     * "the Yemeni capital, Sanaa", "the southern Philippine city Cagayan de Oro", "the Russian city of Kazan"; but in "the
     * Karrada district of Baghdad" the name is the noun's own.
     */
    private Optional<Location> nounBefore(Mention place) {
        int first = firstOfList(place);
        int i = sentence.lemma(first - 1).equals("the") && sentence.lemma(first - 2).equals("of") ? first - 2 : first - 1;
        boolean apart = sentence.word(i).matches("[,:]") || sentence.lemma(i).equals("of");
        if (apart) {
            i--;
        }
        String noun = first < place.begin() || !around.isKind(sentence.word(i)) && sentence.tag(i).equals("NNS")
                ? sentence.lemma(i) : sentence.word(i);
        boolean plural = !noun.equals(sentence.word(i));
        if (i < 1 || !around.isKind(noun) || first < place.begin() && !plural) {
            return Optional.empty();
        }
        for (int j = i - 1; j >= Math.max(0, i - 6); j--) {
            Optional<Mention> owner = names.at(j).filter(m -> !sentence.word(m.end()).equals("-"));
            if (owner.isPresent()) {
                boolean ownName = apart && j == i - 1 && owner.get().form() == NameForm.NAME && !owner.get().entity().isA(EntityType.STATE);
                return owner.filter(PlaceWords::isContainer).filter(o -> !ownName && !o.entity().equals(place.entity()))
                        .map(o -> location(place, o, 0.92, "place.noun-before"));
            }
            boolean possessive = sentence.tag(j).equals("POS");
            if (!possessive && !around.isBetween(j) && !around.isAttribute(j) && !around.isKind(sentence.lemma(j))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Where the list begins that a place is in: "two Georgian regions, Abkhazia and South Ossetia". */
    private int firstOfList(Mention place) {
        int first = place.begin();
        for (int i = first - 1; i > 0 && (sentence.lemma(i).equals("and") || sentence.word(i).equals(",")); i = first - 1) {
            Optional<Mention> before = names.at(i - 1).filter(m -> m.form() == NameForm.NAME && m.entity().isA(EntityType.PLACE));
            if (before.isEmpty()) {
                break;
            }
            first = before.get().begin();
        }
        return first;
    }

    /** "Syria's Idlib province", "the Russian Kursk region"; without the noun it may be no more than a claim to it. */
    private Optional<Location> possessive(Mention place) {
        int before = behindAttributes(place.begin() - 1);
        int owner = before >= 0 && sentence.tag(before).equals("POS") ? before - 1 : before;
        boolean noun = around.isKind(sentence.word(place.end())) || around.isKind(sentence.lemma(place.end() - 1));
        if (owner < 0 || !noun || around.isWater(place)) {
            return Optional.empty();
        }
        return names.at(owner)
                .filter(m -> m.form() == NameForm.ADJECTIVE || owner < before)
                .filter(PlaceWords::isContainer)
                .filter(m -> !m.entity().equals(place.entity()))
                .map(m -> location(place, m, 0.9, "place.possessive"));
    }

    /** "Somalia's semi-autonomous Puntland region". */
    private int behindAttributes(int from) {
        int i = from;
        while (i > from - 3 && i > 0 && names.at(i).isEmpty() && (around.isAttribute(i) || around.isBetween(i))) {
            i--;
        }
        return sentence.tag(i).equals("POS") ? i : from;
    }

    /** "the city of Al Bab in Syria", "Idlib province in Syria"; a bare "Geneva in May" needs no reading. */
    private Optional<Location> inside(Mention place) {
        boolean nounBehind = around.isKind(sentence.word(place.end())) && !around.isWater(place);
        boolean nounBefore = place.end() - place.begin() > 1 && around.isKind(sentence.word(place.end() - 1).toLowerCase(Locale.ROOT))
                || around.isKind(sentence.word(place.begin() - 1))
                || sentence.lemma(place.begin() - 1).equals("of") && around.isKind(sentence.word(place.begin() - 2));
        int preposition = nounBehind ? place.end() + 1 : place.end();
        boolean kindLast = place.end() - place.begin() > 1 && around.isKind(sentence.word(place.end() - 1).toLowerCase(Locale.ROOT));
        boolean in = sentence.lemma(preposition).equals("in") || (nounBehind || kindLast) && sentence.lemma(preposition).equals("of");
        if (!nounBehind && !nounBefore || !in) {
            return Optional.empty();
        }
        int i = preposition + 1;
        while (around.isBetween(sentence.lemma(i)) && !sentence.lemma(i).equals("of") || sentence.lemma(i).equals("the")) {
            i++;
        }
        return i < sentence.size()
                ? names.at(i).map(this::ownedPart)
                        .filter(m -> m.form() == NameForm.NAME && PlaceWords.isContainer(m) && !m.entity().equals(place.entity()))
                        .map(m -> nounBehind && sentence.lemma(preposition).equals("of") && isPart(m, place)
                                ? location(m, place, 0.85, "place.part-of") : location(place, m, 0.88, "place.inside"))
                : Optional.empty();
    }

    /** "the Tripoli suburb of Ain Zara" lies in Tripoli, though "the Karrada district of Baghdad" lies in Baghdad. */
    private boolean isPart(Mention small, Mention large) {
        boolean unknown = gazetteer.find(small.entity().id()).isEmpty() && gazetteer.find(large.entity().id()).isPresent();
        return !small.entity().isA(EntityType.STATE) && (unknown || gazetteer.isWithin(small.entity(), large.entity()));
    }

    /** "the Kurdistan Region of Iraq": the name itself tells where it lies. */
    private Optional<Location> inName(Mention place) {
        for (int i = place.begin() + 1; i < place.end() - 1; i++) {
            if (sentence.lemma(i).equals("of")) {
                String behind = names.words(i + 1, place.end());
                return gazetteer.find(place.entity().id()).flatMap(GazetteerEntry::country).flatMap(gazetteer::entity)
                        .filter(in -> in.label().equals(behind))
                        .map(in -> new Location(place.entity(), names.words(place.begin(), place.end()), in, behind, 0.88,
                                "place.in-name-v1"));
            }
        }
        return Optional.empty();
    }

    /** "Jeddah, a Saudi port city", "Transnistria, a breakaway region in eastern Moldova", "Minsk, the capital of Belarus". */
    private Optional<Location> nounBehind(Mention place) {
        int i = place.end();
        if (i + 2 >= sentence.size() || !sentence.word(i).equals(",") && !sentence.word(i).matches("is|was")) {
            return Optional.empty();
        }
        Optional<Mention> owner = Optional.empty();
        boolean noun = false;
        for (int j = i + 1; j < Math.min(sentence.size(), i + 10); j++) {
            Optional<Mention> here = names.at(j).filter(m -> !around.isWater(m) && !sentence.word(m.end()).equals("-"));
            if (here.isPresent()) {
                owner = here;
                if (noun) {
                    break;
                }
            } else if (around.isKind(sentence.lemma(j))) {
                noun = true;
                if (owner.isPresent()) {
                    break;
                }
            } else if (names.at(j).isEmpty() && !around.isBetween(j) && !around.isAttribute(j)
                    && !Set.of("a", "an", "the", "in", "'s", "on", "within").contains(sentence.lemma(j))) {
                return Optional.empty();
            }
        }
        return noun
                ? owner.map(this::narrower).map(this::ownedPart).filter(PlaceWords::isContainer)
                        .filter(o -> !o.entity().equals(place.entity()))
                        .map(o -> location(place, o, 0.9, "place.noun-behind"))
                : Optional.empty();
    }

    /** "the Syrian province of Deir ez-Zor": that province. */
    private Mention narrower(Mention adjective) {
        int of = adjective.end() + 1;
        boolean kind = adjective.form() == NameForm.ADJECTIVE && words.has(WordClass.PART_KIND, sentence.word(adjective.end()));
        Optional<Mention> part = kind && sentence.lemma(of).equals("of") && of + 1 < sentence.size() ? names.at(of + 1) : Optional.empty();
        return part.filter(p -> p.form() == NameForm.NAME && p.entity().isA(EntityType.PLACE)).orElse(adjective);
    }

    /** "the capital of Nigeria's Borno state" lies in that state of Nigeria. */
    private Mention ownedPart(Mention whole) {
        int begin = whole.end() + 1;
        int i = begin;
        while (i < begin + 3 && names.at(Math.min(i, sentence.size() - 1)).isEmpty() && around.isAttribute(i)) {
            i++;
        }
        Optional<Mention> part = sentence.tag(whole.end()).equals("POS") && i < sentence.size() ? names.at(i) : Optional.empty();
        return part.filter(p -> p.form() == NameForm.NAME && p.entity().isA(EntityType.PLACE)).orElse(whole);
    }

    private Location location(Mention place, Mention in, double confidence, String rule) {
        return new Location(
                place.entity(), names.words(place.begin(), place.end()), in.entity(), names.words(in.begin(), in.end()), confidence,
                rule + "-v2");
    }
}
