package org.geokg.claim.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.SentenceNames;
import org.geokg.text.TaggedSentence;

/**
 * Reads where places lie from the words around their names: "Aleppo, Syria", "the Yemeni capital, Sanaa", "the Russian
 * city of Kazan", "Transnistria, a breakaway region in Moldova". Tags suffice; no parse is needed.
 */
final class LocationReader {
    private static final Set<String> PLACE_NOUNS = Set.of(
            "capital", "city", "town", "port", "village", "region", "province", "district", "island", "territory", "enclave",
            "area", "governorate", "suburb", "peninsula", "state", "exclave", "resort", "borough", "municipality", "republic");
    private static final Set<String> BETWEEN = Set.of(
            "southern", "northern", "eastern", "western", "central", "southeastern", "northeastern", "southwestern", "northwestern",
            "north", "south", "east", "west", "port", "capital", "border", "coastal", "second", "largest", "breakaway", "separatist",
            "disputed", "main", "biggest", "second-largest", "industrial", "resort", "historic", "northernmost", "two", "rebel",
            "-", "held", "oil", "rich", "self", "governing", "autonomous", "occupied", "ancient", "strategic", "key", "remote",
            "besieged", "commercial", "former", "of", "restive");

    private LocationReader() {}

    static List<Location> read(SentenceNames names) {
        List<Location> found = new ArrayList<>();
        List<Mention> mentions = names.mentions();
        for (int i = 0; i < mentions.size(); i++) {
            Mention m = mentions.get(i);
            if (!isPlace(m)) {
                continue;
            }
            int at = i;
            commaState(names, mentions, i)
                    .or(() -> nounBefore(names, m))
                    .or(() -> nounBehind(names, mentions, at))
                    .ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private static boolean isPlace(Mention m) {
        return m.form() == NameForm.NAME && m.entity().isA(EntityType.PLACE);
    }

    private static boolean isContainer(Mention m) {
        return m.entity().isA(EntityType.STATE) || m.entity().isA(EntityType.PLACE);
    }

    /** "Aleppo, Syria," and "Beijing, China" at the end; not the list "Aleppo, Syria and Iraq". */
    private static Optional<Location> commaState(SentenceNames names, List<Mention> mentions, int i) {
        TaggedSentence sentence = names.sentence();
        Mention place = mentions.get(i);
        if (i + 1 >= mentions.size() || place.entity().isA(EntityType.STATE)) {
            return Optional.empty();
        }
        Mention next = mentions.get(i + 1);
        boolean comma = next.begin() == place.end() + 1 && sentence.token(place.end()).word().equals(",");
        boolean closes = next.end() >= sentence.size() || Set.of(",", ".", ")", ";", "-RRB-", "--", "—").contains(sentence.token(next.end()).word());
        boolean list = next.end() + 1 < sentence.size() && sentence.token(next.end()).word().equals(",")
                && (names.at(next.end() + 1).isPresent() || sentence.token(next.end() + 1).lemma().equals("and"));
        boolean preceded = place.begin() > 0 && sentence.token(place.begin() - 1).word().equals(",");
        return comma && closes && !list && !preceded && next.form() == NameForm.NAME && next.entity().isA(EntityType.STATE)
                ? Optional.of(location(names, place, next, 0.88, "place.comma"))
                : Optional.empty();
    }

    /** "the Yemeni capital, Sanaa", "the southern Philippine city Cagayan de Oro", "the Russian city of Kazan". */
    private static Optional<Location> nounBefore(SentenceNames names, Mention place) {
        TaggedSentence sentence = names.sentence();
        int i = place.begin() - 1;
        if (i >= 0 && (sentence.token(i).word().equals(",") || sentence.token(i).lemma().equals("of"))) {
            i--;
        }
        if (i < 1 || !PLACE_NOUNS.contains(sentence.token(i).lemma()) || sentence.token(i).isCapitalized()) {
            return Optional.empty();
        }
        for (int j = i - 1; j >= Math.max(0, i - 6); j--) {
            Optional<Mention> owner = names.at(j);
            if (owner.isPresent()) {
                return owner.filter(LocationReader::isContainer).filter(o -> !o.entity().equals(place.entity()))
                        .map(o -> location(names, place, o, 0.92, "place.noun-before"));
            }
            boolean possessive = sentence.token(j).tag().equals("POS");
            if (!possessive && !BETWEEN.contains(sentence.token(j).lemma()) && !PLACE_NOUNS.contains(sentence.token(j).lemma())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Jeddah, a Saudi port city", "Transnistria, a breakaway region in eastern Moldova", "Minsk, the capital of Belarus". */
    private static Optional<Location> nounBehind(SentenceNames names, List<Mention> mentions, int index) {
        TaggedSentence sentence = names.sentence();
        Mention place = mentions.get(index);
        int i = place.end();
        if (i + 2 >= sentence.size() || !sentence.token(i).word().equals(",")) {
            return Optional.empty();
        }
        Optional<Mention> owner = Optional.empty();
        boolean noun = false;
        for (int j = i + 1; j < Math.min(sentence.size(), i + 10); j++) {
            String lemma = sentence.token(j).lemma();
            Optional<Mention> here = names.at(j);
            if (here.isPresent()) {
                owner = here;
                if (noun) {
                    break;
                }
            } else if (PLACE_NOUNS.contains(lemma)) {
                noun = true;
                if (owner.isPresent()) {
                    break;
                }
            } else if (!BETWEEN.contains(lemma) && !Set.of("a", "an", "the", "in", "'s", "on", "within").contains(lemma)) {
                return Optional.empty();
            }
        }
        boolean found = noun && owner.isPresent();
        return found
                ? owner.filter(LocationReader::isContainer).filter(o -> !o.entity().equals(place.entity()))
                        .map(o -> location(names, place, o, 0.9, "place.noun-behind"))
                : Optional.empty();
    }

    private static Location location(SentenceNames names, Mention place, Mention in, double confidence, String rule) {
        return new Location(
                place.entity(), names.words(place.begin(), place.end()), in.entity(), names.words(in.begin(), in.end()), confidence,
                rule + "-v1");
    }
}
