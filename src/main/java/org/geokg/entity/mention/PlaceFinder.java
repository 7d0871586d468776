package org.geokg.entity.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention.Resolution;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.gazetteer.Gazetteer;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.mention.NameRuns.Run;
import org.geokg.text.TaggedSentence;

/** Finds places that the gazetteer does not know by the word for their kind: "the town of Al Bab", "Shayrat Airfield". */
final class PlaceFinder {
    private static final Set<String> WHERE = Set.of("in", "near", "outside", "at", "from");

    private final Gazetteer gazetteer;
    private final WordBook words;
    private final TaggedSentence sentence;
    private final List<Mention> known;

    PlaceFinder(Gazetteer gazetteer, TaggedSentence sentence, List<Mention> known) {
        this.gazetteer = gazetteer;
        this.words = gazetteer.words();
        this.sentence = sentence;
        this.known = known;
    }

    List<Mention> find() {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); ) {
            Run run = NameRuns.personAt(sentence, i, this::isFree);
            if (run.length() > 0) {
                place(run).ifPresent(found::add);
            }
            i = Math.max(run.end(), i + 1);
        }
        return found;
    }

    /** "Shayrat Airfield"; "Air Force Base" alone is the name of none. */
    private boolean hasEnding(Run run) {
        return run.length() > 1 && words.has(WordClass.PLACE_ENDING, sentence.word(run.end() - 1))
                && !words.has(WordClass.NO_PLACE, sentence.lemma(run.begin()));
    }

    private Optional<Mention> place(Run run) {
        boolean named = gazetteer.title(sentence.word(run.begin())).isEmpty()
                && IntStream.range(run.begin(), run.end()).noneMatch(this::isPlural)
                && !IntStream.range(run.begin(), run.end()).allMatch(this::isCommon)
                && (afterKind(run) || beforeKind(run) || hasEnding(run)
                || beforeState(run) || new PlaceSigns(gazetteer, sentence, known).tellOf(run));
        if (!named) {
            return Optional.empty();
        }
        Entity entity = FoundEntities.of(TitleFinder.spelled(sentence, run.begin(), run.end()), EntityType.PLACE);
        return Optional.of(new Mention(run.begin(), run.end(), entity, NameForm.NAME, Resolution.FOUND, Optional.empty()));
    }

    /** "the northern city of Al Bab", "the Philippine city Cagayan de Oro", "the regional capital, Barkhan". */
    private boolean afterKind(Run run) {
        int i = run.begin() - 1;
        boolean of = sentence.lemma(i).equals("of");
        boolean capital = sentence.lemma(i).equals("capital") || sentence.word(i).equals(",") && sentence.lemma(i - 1).equals("capital");
        int noun = of ? i - 1 : i;
        boolean kind = noun > 0 && words.has(WordClass.KIND_BEFORE_PLACE, sentence.word(noun));
        return capital || kind && (of || sentence.tag(noun - 1).matches("JJ.*|NNP?|POS|DT|VBN|HYPH"));
    }

    /** "Idlib province". */
    private boolean beforeKind(Run run) {
        boolean names = IntStream.range(run.begin(), run.end())
                .allMatch(i -> sentence.tag(i).startsWith("NNP") || !sentence.token(i).isCapitalized());
        return names && words.has(WordClass.KIND_BEHIND_PLACE, sentence.word(run.end()));
    }

    /** "in Jerash, Jordan,", "in Grimmen, northern Germany,". */
    private boolean beforeState(Run run) {
        if (!WHERE.contains(sentence.lemma(run.begin() - 1)) || !sentence.word(run.end()).equals(",") || run.length() > 3) {
            return false;
        }
        int at = words.has(WordClass.DIRECTION, sentence.lemma(run.end() + 1)) ? run.end() + 2 : run.end() + 1;
        return known.stream().filter(m -> m.begin() == at)
                .anyMatch(m -> m.form() == NameForm.NAME && m.entity().isA(EntityType.STATE)
                        && sentence.pausesAt(m.end()) && !sentence.lemma(m.end() + 1).equals("and"));
    }

    /** "Autonomous Oblast", "Free State": what sort of place one is that is named behind "of". */
    private boolean isCommon(int i) {
        String word = sentence.word(i).toLowerCase(Locale.ROOT);
        return words.has(WordClass.PLACE_KIND, word) || words.has(WordClass.BESIDE_PLACE, word) || words.has(WordClass.NO_PLACE, word);
    }

    private boolean isPlural(int i) {
        return sentence.tag(i).equals("NNS");
    }

    private boolean isFree(int i) {
        return known.stream().noneMatch(m -> m.covers(i));
    }
}
