package org.geokg.claim.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.gazetteer.Gazetteer;
import org.geokg.entity.gazetteer.GazetteerEntry;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.text.TaggedSentence;

/**
 * Reads a place with the larger one named behind it: "Bakhmut in eastern Ukraine", "al-Bab, in Aleppo province", "Rann, a
 * town in Borno state", "Jerash, north of Amman, Jordan", "Ramstein Air Base in Germany". What the gazetteer knows to lie
 * elsewhere is left alone; what it does not know needs a word for a part of a country, or a kind of place.
 */
final class NestedPlaces {
    private static final double KNOWN = 0.87;
    private static final double BY_WORDS = 0.82;
    private static final int APPOSED = 8;
    private static final Set<String> SKIPPED = Set.of("the", "far", "'s", "mainly", "mostly");

    private final SentenceNames names;
    private final TaggedSentence sentence;
    private final Gazetteer gazetteer;
    private final WordBook words;
    private final PlaceWords around;

    private NestedPlaces(SentenceNames names, Gazetteer gazetteer) {
        this.names = names;
        this.sentence = names.sentence();
        this.gazetteer = gazetteer;
        this.words = gazetteer.words();
        this.around = new PlaceWords(sentence, gazetteer);
    }

    static List<Location> read(SentenceNames names, Gazetteer gazetteer) {
        NestedPlaces reader = new NestedPlaces(names, gazetteer);
        List<Location> found = new ArrayList<>();
        for (Mention m : names.mentions()) {
            if (m.form() == NameForm.NAME && isPlace(m)) {
                reader.inside(m).or(() -> reader.beside(m)).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isPlace(Mention m) {
        return m.entity().isA(EntityType.PLACE) && !m.entity().isA(EntityType.STATE);
    }

    /** How the words between two names tie them. */
    private enum Tie { COMMA, COMMA_IN, IN, OF }

    /** The larger place and whether the words before it tell that a part of it is meant. */
    private record Container(Mention name, boolean part) {}

    private Optional<Location> inside(Mention place) {
        boolean kind = words.has(WordClass.PART_KIND, sentence.word(place.end()))
                || words.has(WordClass.SITE_KIND, sentence.word(place.end()));
        int i = kind ? place.end() + 1 : place.end();
        boolean comma = sentence.word(i).equals(",");
        int j = comma ? i + 1 : i;
        boolean in = sentence.lemma(j).equals("in");
        boolean of = !comma && sentence.lemma(j).equals("of") && (kind || isSite(place));
        if (comma && !in && isKindBehind(j)) {
            return apposed(place, j);
        }
        if (!comma && !in && !of) {
            return Optional.empty();
        }
        Tie tie = of ? Tie.OF : comma ? in ? Tie.COMMA_IN : Tie.COMMA : Tie.IN;
        return container(in || of ? j + 1 : j).filter(c -> holds(place, c, tie)).map(c -> location(place, c.name()));
    }

    /** "Rann, a town in Borno state". */
    private Optional<Location> apposed(Mention place, int begin) {
        for (int i = begin; i < begin + APPOSED; i++) {
            if (words.has(WordClass.SITE_KIND, sentence.word(i)) && sentence.lemma(i + 1).matches("in|on")) {
                return container(i + 2).filter(c -> gazetteer.isWithin(place.entity(), c.name().entity()) || canHold(place, c.name()))
                        .map(c -> location(place, c.name()));
            }
            if (!sentence.tag(i).matches("DT|JJ.*|NNP?|CD|RB|HYPH|VBN")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isKindBehind(int i) {
        return sentence.word(i).equals("a") || sentence.word(i).equals("an");
    }

    /** The name behind "in the southern Russian region of", "in eastern", "in Nigeria's". */
    private Optional<Container> container(int begin) {
        boolean part = false;
        int i = begin;
        for (; isBeforeContainer(i, part); i++) {
            part |= words.has(WordClass.DIRECTION, sentence.lemma(i)) || words.has(WordClass.PART, sentence.lemma(i));
        }
        Optional<Mention> first = i < sentence.size() ? names.at(i) : Optional.empty();
        if (first.isEmpty()) {
            boolean ofKind = words.has(WordClass.PART_KIND, sentence.word(i)) && sentence.lemma(i + 1).equals("of");
            return ofKind ? at(i + 2).map(m -> new Container(m, true)) : Optional.empty();
        }
        Mention m = first.get();
        int next = m.end();
        if (m.form() == NameForm.ADJECTIVE) {
            boolean ofKind = words.has(WordClass.PART_KIND, sentence.word(next)) && sentence.lemma(next + 1).equals("of");
            return at(ofKind ? next + 2 : next).filter(r -> ofKind || words.has(WordClass.PART_KIND, sentence.word(r.end())) || isRegion(r))
                    .map(r -> new Container(r, true));
        }
        if (sentence.tag(next).equals("POS") && around.isPartNoun(next + 1) && names.at(next + 1).isEmpty()) {
            return Optional.of(m).filter(PlaceWords::isContainer).map(c -> new Container(c, true));
        }
        if (sentence.tag(next).equals("POS")) {
            return at(words.has(WordClass.DIRECTION, sentence.lemma(next + 1)) ? next + 2 : next + 1)
                    .filter(r -> words.has(WordClass.PART_KIND, sentence.word(r.end())) || isRegion(r))
                    .map(r -> new Container(r, true));
        }
        boolean whole = m.form() == NameForm.NAME && PlaceWords.isContainer(m);
        return whole ? Optional.of(new Container(m, part || isRegionName(m))) : Optional.empty();
    }

    /** "the far", "south-eastern", "the southeast of". */
    private boolean isBeforeContainer(int i, boolean part) {
        String lemma = sentence.lemma(i);
        boolean partOf = words.has(WordClass.PART, lemma) && sentence.lemma(i + 1).equals("of");
        boolean attribute = sentence.tag(i).matches("JJ|VBN") && words.has(WordClass.BESIDE_PLACE, sentence.word(i));
        return attribute || words.has(WordClass.DIRECTION, lemma) || SKIPPED.contains(lemma)
                || words.has(WordClass.BESIDE_WHOLE, lemma) || lemma.equals("-") || partOf
                || part && lemma.equals("of");
    }

    private Optional<Mention> at(int i) {
        int name = sentence.lemma(i).equals("the") ? i + 1 : i;
        return name < sentence.size() ? names.at(name).filter(m -> m.form() == NameForm.NAME && PlaceWords.isContainer(m))
                : Optional.empty();
    }

    private boolean holds(Mention place, Container container, Tie tie) {
        Mention in = container.name();
        if (gazetteer.isWithin(place.entity(), in.entity())) {
            return tie != Tie.COMMA || !isListed(in.end());
        }
        return switch (tie) {
            case COMMA -> false;
            case COMMA_IN -> (container.part() || place.entity().isProvisional()) && canHold(place, in);
            case IN -> (container.part() || place.entity().isProvisional() || isSite(place)) && canHold(place, in);
            case OF -> canHold(place, in);
        };
    }

    /** "Aleppo, Syria and Iraq" is a list. */
    private boolean isListed(int end) {
        boolean joint = sentence.word(end).equals(",") || sentence.lemma(end).equals("and");
        int next = sentence.word(end).equals(",") && sentence.lemma(end + 1).equals("and") ? end + 2 : end + 1;
        return joint && at(next).filter(m -> m.entity().isA(EntityType.STATE)).isPresent();
    }

    /** Whether nothing known speaks against it. */
    private boolean canHold(Mention place, Mention in) {
        boolean state = in.entity().isA(EntityType.STATE);
        Optional<String> known = around(place.entity().id());
        boolean shared = known.isEmpty() && gazetteer.find(place.entity().id()).isPresent(); // Kurdistan lies in no one state
        boolean open = known.isEmpty() && !shared
                || known.isPresent() && !state && isRegionName(in)
                        && around(in.entity().id()).map(known.get()::equals).orElse(true);
        return PlaceWords.isContainer(in) && !place.entity().equals(in.entity()) && open
                && !gazetteer.isWithin(in.entity(), place.entity()) && !isSea(in);
    }

    private boolean isRegionName(Mention in) {
        return isRegion(in) || words.has(WordClass.PART_KIND, sentence.word(in.end()))
                || words.has(WordClass.PART_KIND, sentence.word(in.end() - 1).toLowerCase(Locale.ROOT));
    }

    /** "Jerash, north of Amman, Jordan," and "Shirqat, 80 kilometers south of Mosul". */
    private Optional<Location> beside(Mention place) {
        if (!sentence.word(place.end()).equals(",")) {
            return Optional.empty();
        }
        int i = place.end() + 1;
        while (sentence.tag(i).matches("CD|RB|IN|NNS?|JJR?|HYPH") && !isPoint(i) && i < place.end() + 6) {
            i++;
        }
        boolean points = isPoint(i) && (sentence.lemma(i + 1).equals("of") || sentence.lemma(i).equals("outside"));
        Optional<Mention> near = points ? at(sentence.lemma(i + 1).equals("of") ? i + 2 : i + 1) : Optional.empty();
        return near.filter(m -> isPlace(m) && sentence.word(m.end()).equals(",")).flatMap(m -> at(m.end() + 1))
                .filter(m -> m.entity().isA(EntityType.STATE) || isRegion(m))
                .filter(m -> sentence.pausesAt(m.end()) && canHold(place, m))
                .map(m -> location(place, m));
    }

    /** "north of", "outside". */
    private boolean isPoint(int i) {
        String lemma = sentence.lemma(i);
        return words.has(WordClass.COMPASS_POINT, lemma) || words.has(WordClass.DIRECTION, lemma) || lemma.equals("outside");
    }

    private Optional<String> around(String id) {
        return gazetteer.find(id).flatMap(GazetteerEntry::country);
    }

    private boolean isRegion(Mention m) {
        return kind(m).filter(k -> k.equals("region") || k.equals("island") || k.equals("territory")).isPresent();
    }

    private boolean isSea(Mention m) {
        return kind(m).filter(Set.of("sea", "strait", "border", "world-region")::contains).isPresent();
    }

    private Optional<String> kind(Mention m) {
        return gazetteer.find(m.entity().id()).map(GazetteerEntry::kind);
    }

    private boolean isSite(Mention m) {
        return words.has(WordClass.SITE_KIND, sentence.word(m.end() - 1).toLowerCase(Locale.ROOT)) && m.end() - m.begin() > 1;
    }

    private Location location(Mention place, Mention in) {
        double confidence = gazetteer.isWithin(place.entity(), in.entity()) ? KNOWN : BY_WORDS;
        return new Location(place.entity(), text(place), in.entity(), text(in), confidence, "place.nested-v1");
    }

    private String text(Mention m) {
        return names.words(m.begin(), m.end());
    }
}
