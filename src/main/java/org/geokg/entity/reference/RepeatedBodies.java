package org.geokg.entity.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.gazetteer.Gazetteer;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.text.TaggedSentence;

/**
 * Whose army, troops or ministry an article has spoken of: "the Congolese army" makes "the army" Congo's for the sentences that
 * follow. Told from tags, for the whole article at once.
 */
final class RepeatedBodies {
    private static final int FAR_BEFORE = 4;

    /** The nouns of each mean about the same. */
    private static final List<WordClass> ALIKE = List.of(WordClass.ARMY, WordClass.TROOPS, WordClass.WARPLANE, WordClass.MILITANT);

    private record Owned(int sentence, int token, Entity owner) {}

    private final Map<String, List<Owned>> owned = new HashMap<>();
    private final Gazetteer gazetteer;

    RepeatedBodies(Gazetteer gazetteer, List<SentenceNames> sentences) {
        this.gazetteer = gazetteer;
        WordBook words = gazetteer.words();
        for (SentenceNames names : sentences) {
            TaggedSentence sentence = names.sentence();
            for (int i = 1; i < sentence.size(); i++) {
                String noun = sentence.lemma(i);
                boolean acts = sentence.tag(i).startsWith("N")
                        && (words.has(WordClass.STATE_AGENT, noun) || words.has(WordClass.GROUP_AGENT, noun));
                boolean ofStates = words.has(WordClass.STATE_AGENT, noun); // "Syrian rebels" are not Syria
                Optional<Entity> owner = acts ? owner(names, i).filter(o -> ofStates || !o.isA(EntityType.STATE)) : Optional.empty();
                if (owner.isPresent()) {
                    owned.computeIfAbsent(key(noun), n -> new ArrayList<>()).add(new Owned(sentence.index(), i, owner.get()));
                }
            }
        }
    }

    /** The same for nouns that mean about the same. */
    private String key(String noun) {
        return ALIKE.stream().filter(c -> gazetteer.words().has(c, noun)).map(WordClass::name).findFirst().orElse(noun);
    }

    /** Whose body the noun means: the only one's who was spoken of with it; of several the only one's in the sentence before. */
    Optional<Entity> owner(Position at, String noun) {
        List<Owned> before = owned.getOrDefault(key(noun), List.of()).stream()
                .filter(o -> o.sentence() < at.sentence() || o.sentence() == at.sentence() && o.token() < at.token())
                .toList();
        Optional<Entity> one = only(before);
        return one.isPresent() ? one : only(before.stream().filter(o -> o.sentence() >= at.sentence() - 1).toList());
    }

    private static Optional<Entity> only(List<Owned> owned) {
        List<Entity> owners = owned.stream().map(Owned::owner).distinct().toList();
        return owners.size() == 1 ? Optional.of(owners.getFirst()) : Optional.empty();
    }

    /** "Congo's army", "the Congolese army", "the Syrian Arab Army": by a name's own last word, or by a name before the noun. */
    private Optional<Entity> owner(SentenceNames names, int noun) {
        Optional<Mention> covering = names.at(noun);
        if (covering.isPresent()) {
            return covering.map(Mention::entity).filter(e -> e.isA(EntityType.GOVERNMENT_BODY)).flatMap(Entity::bodyOf)
                    .flatMap(gazetteer::entity);
        }
        TaggedSentence sentence = names.sentence();
        for (int i = noun - 1; i >= Math.max(0, noun - FAR_BEFORE); i--) {
            Optional<Mention> mention = names.at(i);
            if (mention.isPresent()) {
                boolean owns = mention.get().form() == NameForm.ADJECTIVE || sentence.tag(mention.get().end()).equals("POS");
                return owns ? mention.flatMap(m -> actor(m.entity())) : Optional.empty();
            }
            boolean within = sentence.tag(i).startsWith("JJ") || sentence.tag(i).startsWith("NN") || sentence.tag(i).equals("POS");
            if (!within || gazetteer.words().has(WordClass.UNOFFICIAL, sentence.lemma(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Entity> actor(Entity entity) {
        Entity actor = entity.metonymFor().flatMap(gazetteer::entity).orElse(entity);
        boolean acts = actor.isA(EntityType.STATE) || actor.isA(EntityType.ORGANIZATION) && !actor.isA(EntityType.GOVERNMENT_BODY);
        return Optional.of(actor).filter(a -> acts);
    }
}
