package org.geokg.entity.mention;

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
import org.geokg.entity.mention.NameRuns.Run;
import org.geokg.text.TaggedSentence;

/** Words around an unknown name that make it a place: "Rann, a town in", "Nigeria's Plateau state", "in Jerash, north of Amman". */
final class PlaceSigns {
    private static final Set<String> WHERE = Set.of("in", "near", "outside", "at", "from", "around");

    private static final Set<String> SITE_AT = Set.of("in", "near", "at", "outside");
    private static final Set<String> AT = Set.of("in", "near", "outside", "at", "around");

    private final Gazetteer gazetteer;
    private final WordBook words;
    private final TaggedSentence sentence;
    private final List<Mention> known;

    PlaceSigns(Gazetteer gazetteer, TaggedSentence sentence, List<Mention> known) {
        this.gazetteer = gazetteer;
        this.words = gazetteer.words();
        this.sentence = sentence;
        this.known = known;
    }

    boolean tellOf(Run run) {
        boolean properName = run.length() <= 3 && sentence.tag(run.begin()).startsWith("NNP")
                && !gazetteer.isForename(sentence.word(run.begin())) && !words.has(WordClass.NO_PLACE, sentence.lemma(run.begin()));
        return properName && (describedBehind(run) || distantFrom(run) || struck(run) || whereSiteIs(run) || ownedRegion(run)
                || besideTown(run) || beforeRegion(run) || insideState(run));
    }

    /** "Rann, a town in", "Zintan, a mountain town near". */
    private boolean describedBehind(Run run) {
        if (!sentence.word(run.end()).equals(",") || !sentence.word(run.end() + 1).matches("an?")) {
            return false;
        }
        for (int i = run.end() + 2; i < run.end() + 7; i++) {
            if (words.has(WordClass.TOWN_KIND, sentence.word(i))) {
                return Set.of("in", "near", "on", "of", "outside", "close", "about", "along", "at", "off", "some", "just", "where",
                        "around", "roughly")
                        .contains(sentence.lemma(i + 1))
                        || sentence.tag(i + 1).equals("CD") && words.has(WordClass.LENGTH, sentence.word(i + 2));
            }
            if (!sentence.tag(i).matches("JJ.*|NNP?|HYPH|VBN|RB|CD|POS")) {
                return false;
            }
        }
        return false;
    }

    /** "stormed Koffa, 5 kilometers from", "at Logomani, some 110 km northeast of". */
    private boolean distantFrom(Run run) {
        if (!sentence.word(run.end()).equals(",")) {
            return false;
        }
        int number = run.end() + 1;
        while (number < run.end() + 4 && !sentence.tag(number).equals("CD")) {
            number++;
        }
        return sentence.tag(number).equals("CD") && words.has(WordClass.LENGTH, sentence.word(number + 1))
                && (Set.of("from", "away", "off", "outside", "inside").contains(sentence.lemma(number + 2))
                || words.has(WordClass.COMPASS_POINT, sentence.lemma(number + 2)));
    }

    /** "warplanes bombed Sarmin", "recaptured Lyman and Izium": verbs whose object, when it is a name of no kind, is a town. */
    private boolean struck(Run run) {
        int before = run.begin() - 1;
        if (before > 1 && sentence.lemma(before).equals("and") && sentence.tag(before - 1).startsWith("NNP")) {
            before--;
            while (before > 0 && sentence.tag(before).startsWith("NNP")) {
                before--;
            }
        }
        boolean open = run.length() == 1 || run.length() <= 4 && sentence.tag(run.end() - 1).startsWith("NNP");
        return open && before > 0 && sentence.tag(before).startsWith("VB")
                && (words.has(WordClass.TAKING_TOWNS, sentence.lemma(before)) || sentence.word(before).equals("struck"))
                && !sentence.word(run.end()).equals("'s") && !sentence.tag(run.end()).startsWith("NN")
                && !isAllCapitals(sentence.word(run.begin()));
    }

    /** "the army base in El-Adde", "a camp near Dadaab". */
    private boolean whereSiteIs(Run run) {
        int preposition = run.begin() - 1;
        return preposition > 1 && SITE_AT.contains(sentence.lemma(preposition))
                && words.has(WordClass.SITE, sentence.lemma(preposition - 1))
                && !sentence.word(run.end()).equals("'s") && !sentence.tag(run.end()).startsWith("NN")
                && !isAllCapitals(sentence.word(run.begin()));
    }

    private static boolean isAllCapitals(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** "Nigeria's Plateau state", "Ethiopia's restive Gambella region", "in Zamfara state". */
    private boolean ownedRegion(Run run) {
        if (!words.has(WordClass.REGION_KIND, sentence.word(run.end())) || run.length() > 2) {
            return false;
        }
        int before = sentence.tag(run.begin() - 1).startsWith("JJ") && mention(run.begin() - 1).isEmpty()
                ? run.begin() - 2 : run.begin() - 1;
        boolean owned = sentence.tag(before).equals("POS") && mention(before - 1).filter(PlaceSigns::isState).isPresent()
                || mention(before).filter(m -> m.form() == NameForm.ADJECTIVE && isState(m)).isPresent();
        return owned || sentence.lemma(before).equals("in") && !sentence.word(run.end()).equals("state")
                || sentence.lemma(before).equals("in") && gazetteerStateIsNear(run);
    }

    private boolean gazetteerStateIsNear(Run run) {
        return known.stream().anyMatch(m -> isState(m) && Math.abs(m.begin() - run.begin()) < 12);
    }

    /** "in Jerash, north of Amman". */
    private boolean besideTown(Run run) {
        if (!WHERE.contains(sentence.lemma(run.begin() - 1)) || !sentence.word(run.end()).equals(",")) {
            return false;
        }
        for (int i = run.end() + 1; i < run.end() + 6; i++) {
            if (words.has(WordClass.COMPASS_POINT, sentence.lemma(i)) && sentence.lemma(i + 1).equals("of")) {
                return true;
            }
            if (!sentence.tag(i).matches("CD|RB|IN|NNS?|JJR?|HYPH")) {
                return false;
            }
        }
        return false;
    }

    /** "near Colorado Springs, Colorado,": a region that the gazetteer knows closes the phrase. */
    private boolean beforeRegion(Run run) {
        return WHERE.contains(sentence.lemma(run.begin() - 1)) && sentence.word(run.end()).equals(",")
                && mention(run.end() + 1).filter(m -> m.begin() == run.end() + 1 && m.form() == NameForm.NAME && isRegion(m)
                        && sentence.word(m.end()).matches("[,.;)]|") && !sentence.lemma(m.end() + 1).equals("and")).isPresent();
    }

    /** "in Boulkessi in central Mali", "near Dandume, in Nigeria's Katsina state", "at Ream, in Cambodia,". */
    private boolean insideState(Run run) {
        int in = sentence.word(run.end()).equals(",") ? run.end() + 1 : run.end();
        if (!AT.contains(sentence.lemma(run.begin() - 1)) || !sentence.lemma(in).equals("in")) {
            return false;
        }
        int i = in + 1;
        while (words.has(WordClass.DIRECTION, sentence.lemma(i)) || sentence.lemma(i).equals("the")) {
            i++;
        }
        int name = i;
        return mention(name).filter(m -> m.begin() == name && isState(m)).isPresent();
    }

    private boolean isRegion(Mention m) {
        return gazetteer.find(m.entity().id()).map(GazetteerEntry::kind).filter("region"::equals).isPresent();
    }

    private static boolean isState(Mention m) {
        return m.entity().isA(EntityType.STATE);
    }

    private Optional<Mention> mention(int token) {
        return known.stream().filter(m -> m.covers(token)).findFirst();
    }
}
