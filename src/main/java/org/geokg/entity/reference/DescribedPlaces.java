package org.geokg.entity.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention.Resolution;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.gazetteer.GazetteerEntry;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.ParsedSentence;

/** "The islands", "the enclave", "the breakaway region", "the city": the one place of that kind that was named shortly before. */
final class DescribedPlaces {
    private static final double CERTAINTY = 0.85;
    private static final int SENTENCES_BACK = 3;



    private final ParsedSentence sentence;
    private final Discourse discourse;
    private final NounPhrases phrases;
    private final WordBook words;
    private final int index;

    DescribedPlaces(ParsedSentence sentence, Discourse discourse, NounPhrases phrases) {
        this.sentence = sentence;
        this.discourse = discourse;
        this.phrases = phrases;
        this.words = discourse.gazetteer().words();
        this.index = sentence.sentence().index();
    }

    /** The place that a definite phrase describes; empty where it may be another or several have been named. */
    List<Referent> read(int head) {
        String noun = sentence.lemma(head);
        boolean kind = words.has(WordClass.ISLAND, noun) || words.has(WordClass.TERRITORY, noun) || words.has(WordClass.TOWN, noun);
        boolean plural = phrases.isPlural(head) && !words.has(WordClass.ISLAND, noun);
        if (!kind || plural || !phrases.isDefinite(head) || !isPlain(head, noun)) {
            return List.of();
        }
        int begin = phrases.first(head);
        Optional<Entity> place = words.has(WordClass.ISLAND, noun)
                ? island(begin, noun, phrases.isPlural(head)) : nearest(begin, m -> isCalled(m, noun));
        return place.map(e -> new Referent(e, head, phrases.text(head), CERTAINTY)).stream().toList();
    }

    /** Whether nothing but its being contested, or its coast, tells the place from others. */
    private boolean isPlain(int head, String noun) {
        List<String> modifiers = phrases.modifiers(head);
        boolean contested = modifiers.stream().anyMatch(m -> words.has(WordClass.CONTESTED, m));
        boolean named = !discourse.sentence(index).within(phrases.first(head), head).isEmpty();
        return !named && (contested || !words.has(WordClass.VAGUE_PLACE, noun))
                && modifiers.stream().noneMatch(Set.of("other", "same", "whole", "another")::contains);
    }

    /** One that has its kind in its name before one that happens to be an island, as Britain is; that is not "the islands". */
    private Optional<Entity> island(int before, String noun, boolean plural) {
        Optional<Entity> byName = nearest(before, m -> isIsland(m.entity()));
        return byName.isPresent() || plural && !noun.equals("archipelago")
                ? byName.or(() -> nearest(before, m -> isDescribed(m.entity(), "archipelago")))
                : nearest(before, m -> isDescribed(m.entity(), noun));
    }

    private boolean isIsland(Entity entity) {
        Optional<GazetteerEntry> entry = discourse.gazetteer().find(entity.id());
        return isLand(entity) && (entry.map(GazetteerEntry::kind).filter("island"::equals).isPresent() || isNamed(entry, "island"));
    }

    private boolean isDescribed(Entity entity, String noun) {
        return isLand(entity) && discourse.antecedents().descriptors().isDescribedAs(entity, noun);
    }

    private static boolean isLand(Entity entity) {
        return entity.isA(EntityType.PLACE) || entity.isA(EntityType.STATE);
    }

    private Optional<Entity> nearest(int before, Predicate<Mention> isMeant) {
        for (int s = index; s >= Math.max(0, index - SENTENCES_BACK); s--) {
            int end = s == index ? before : Integer.MAX_VALUE;
            List<Entity> found = discourse.sentence(s).mentions().stream()
                    .filter(m -> m.end() <= end && m.form() == NameForm.NAME && isMeant.test(m))
                    .map(Mention::entity).distinct().toList();
            if (!found.isEmpty()) {
                return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isCalled(Mention mention, String noun) {
        Entity entity = mention.entity();
        if (!isLand(entity)) {
            return false;
        }
        Optional<GazetteerEntry> entry = discourse.gazetteer().find(entity.id());
        String kind = entry.map(GazetteerEntry::kind).orElse("");
        boolean state = entity.isA(EntityType.STATE) && !entity.isA(EntityType.PLACE);
        if (words.has(WordClass.TOWN, noun)) {
            return kind.equals("city") || kind.equals("capital") && noun.equals("city") || mention.how() == Resolution.FOUND && !state;
        }
        if (noun.equals("peninsula") || noun.equals("strip")) {
            return isNamed(entry, noun);
        }
        boolean contested = state && discourse.antecedents().descriptors().isDescribedBy(List.of("breakaway"), entity);
        boolean land = entity.isA(EntityType.PLACE) && (kind.isEmpty() && entry.isPresent() || kind.equals("territory"));
        return contested || land || noun.equals("province") && kind.equals("region") || noun.equals("region") && kind.equals("region");
    }

    private static boolean isNamed(Optional<GazetteerEntry> entry, String word) {
        return entry.stream().flatMap(e -> e.names().stream()).anyMatch(n -> n.toLowerCase(Locale.ROOT).contains(word));
    }
}
