package org.geokg.entity.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.ParsedSentence;

/** "The deal", "the treaty", "the nuclear accord": an agreement that was named shortly before. */
final class DescribedAgreements {
    private static final double CERTAINTY = 0.9;
    private static final int SENTENCES_BACK = 4;

    private final ParsedSentence sentence;
    private final Discourse discourse;
    private final NounPhrases phrases;
    private final WordBook words;
    private final int index;

    DescribedAgreements(ParsedSentence sentence, Discourse discourse, NounPhrases phrases) {
        this.sentence = sentence;
        this.discourse = discourse;
        this.phrases = phrases;
        this.words = discourse.gazetteer().words();
        this.index = sentence.sentence().index();
    }

    List<Referent> read(int head) {
        boolean definite = words.has(WordClass.AGREEMENT, sentence.lemma(head)) && phrases.isDefinite(head) && !phrases.isPlural(head);
        return definite ? named(head).map(e -> new Referent(e, head, phrases.text(head), CERTAINTY)).stream().toList() : List.of();
    }

    /** The only one of the nearest sentence with any that is called so. */
    private Optional<Entity> named(int head) {
        int first = phrases.first(head);
        String words = String.join(" ", phrases.modifiers(head)) + " " + sentence.lemma(head);
        for (int s = index; s >= Math.max(0, index - SENTENCES_BACK); s--) {
            int end = s == index ? first : Integer.MAX_VALUE;
            List<Entity> found = discourse.sentence(s).mentions().stream()
                    .filter(m -> m.end() <= end && m.entity().isA(EntityType.AGREEMENT))
                    .map(Mention::entity)
                    .distinct()
                    .toList();
            if (!found.isEmpty()) {
                return found.size() == 1 ? found.stream().filter(e -> isCalled(e, words.strip())).findFirst() : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isCalled(Entity agreement, String words) {
        return discourse.gazetteer().find(agreement.id()).stream()
                .flatMap(e -> e.descriptors().stream())
                .anyMatch(d -> d.toLowerCase(Locale.ROOT).equals(words));
    }
}
