package org.geokg.entity.reference;

import java.util.List;
import java.util.Optional;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.text.ParsedSentence;

/** Those who speak for a person in office: "Netanyahu's office", "a spokesman for Mr Putin". */
final class Mouthpieces {
    private static final double MOUTHPIECE = 0.95;
    private static final double STATEMENT = 0.85;

    private final ParsedSentence sentence;
    private final NounPhrases phrases;
    private final Ownership ownership;
    private final WordBook words;
    private final Discourse discourse;

    Mouthpieces(ParsedSentence sentence, Discourse discourse, NounPhrases phrases, Ownership ownership, WordBook words) {
        this.sentence = sentence;
        this.phrases = phrases;
        this.ownership = ownership;
        this.words = words;
        this.discourse = discourse;
    }

    /** For whom the words of this noun count, where it is a person, or the holder of a title. */
    List<Referent> read(int noun, Search search) {
        if (words.has(WordClass.PRESS_STATEMENT, sentence.lemma(noun))) {
            return ofStatement(noun);
        }
        if (!words.has(WordClass.PRESS_OFFICE, sentence.lemma(noun))) {
            return List.of();
        }
        return ownership.possessors(noun, search.forAnybody()).stream()
                .filter(r -> r.entity().isA(EntityType.PERSON) || !r.isUnsaid() && words.has(WordClass.TITLE, sentence.lemma(r.head())))
                .map(r -> new Referent(r.entity(), noun, phrases.text(noun), r.certainty() * MOUTHPIECE))
                .toList();
    }

    /** "The ministry said in a statement. The statement accused": whose statement the sentence before tells of. */
    private List<Referent> ofStatement(int noun) {
        int index = sentence.sentence().index();
        boolean bare = sentence.children(noun, "det").stream().anyMatch(d -> sentence.lemma(d).equals("the"))
                && sentence.children(noun, "nmod", "nmod:poss", "amod", "compound", "acl").isEmpty() && sentence.is(noun, "nsubj");
        return !bare || index == 0 ? List.of() : speakerBefore(index - 1)
                .map(e -> new Referent(e, noun, phrases.text(noun), STATEMENT)).stream().toList();
    }

    /** Who is named right before "said in a statement", else first behind "in a statement". */
    private Optional<Entity> speakerBefore(int index) {
        SentenceNames before = discourse.sentence(index);
        int statement = 0;
        while (statement < before.sentence().size() && !words.has(WordClass.PRESS_STATEMENT, before.sentence().token(statement).lemma())) {
            statement++;
        }
        if (statement == before.sentence().size()) {
            return Optional.empty();
        }
        int at = statement;
        List<Spoken> actors = discourse.antecedents().spoken(index).stream().filter(s -> isActor(s.entity())).toList();
        Optional<Spoken> nearest = actors.stream().filter(s -> s.end() <= at).reduce((a, b) -> b);
        return nearest.or(() -> actors.stream().filter(s -> s.begin() > at).findFirst()).map(Spoken::entity);
    }

    private static boolean isActor(Entity e) {
        return e.isA(EntityType.STATE) || e.isA(EntityType.ORGANIZATION) || e.isA(EntityType.PERSON);
    }
}
