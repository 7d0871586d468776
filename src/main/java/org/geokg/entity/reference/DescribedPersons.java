package org.geokg.entity.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.ParsedSentence;

/** "The Kenyan leader", "Ukraine's president": the one person of that state who was named shortly before. */
final class DescribedPersons {
    private static final double CERTAINTY = 0.88;
    private static final int SENTENCES_BACK = 4;



    private final ParsedSentence sentence;
    private final Discourse discourse;
    private final NounPhrases phrases;
    private final WordBook words;
    private final Ownership ownership;
    private final int index;

    DescribedPersons(ParsedSentence sentence, Discourse discourse, NounPhrases phrases, Ownership ownership) {
        this.sentence = sentence;
        this.discourse = discourse;
        this.phrases = phrases;
        this.words = discourse.gazetteer().words();
        this.ownership = ownership;
        this.index = sentence.sentence().index();
    }

    /** The person whom a title with a state's name means; empty where that may be somebody not named. */
    List<Referent> read(int head, Search search) {
        String noun = sentence.lemma(head);
        boolean title = words.has(WordClass.TITLE, noun) || words.has(WordClass.LEADER, noun) || noun.equals("diplomat");
        boolean another = phrases.modifiers(head).stream().anyMatch(m -> words.has(WordClass.ANOTHER_HOLDER, m));
        if (!title || another || phrases.isPlural(head) || !isPointed(head)) {
            return List.of();
        }
        List<Entity> owners = ownership.owners(head, search.forAnybody()).stream().map(Referent::entity).distinct().toList();
        if (owners.size() != 1 || !owners.getFirst().isA(EntityType.STATE)) {
            return List.of();
        }
        return nearest(phrases.first(head), owners.getFirst(), role(head, noun))
                .filter(search.wanted())
                .map(e -> new Referent(e, head, phrases.text(head), CERTAINTY)).stream().toList();
    }

    /** "The Kenyan president", "Kenya's president", but not "a Kenyan diplomat". */
    private boolean isPointed(int head) {
        boolean the = sentence.children(head, "det").stream().anyMatch(d -> sentence.lemma(d).equals("the"));
        return the || !sentence.children(head, "nmod:poss").isEmpty();
    }

    private String role(int head, String noun) {
        List<String> role = new ArrayList<>();
        phrases.modifiers(head).stream().filter(m -> words.has(WordClass.PART_OF_TITLE, m)).forEach(role::add);
        role.add(discourse.sentence(index).titleAt(head).filter(t -> t.end() - t.begin() == 1)
                .map(t -> t.title().canonical().toLowerCase(Locale.ROOT)).orElse(noun)); // "the Kenyan PM"
        return String.join(" ", role);
    }

    private Optional<Entity> nearest(int before, Entity state, String role) {
        for (int s = index; s >= Math.max(0, index - SENTENCES_BACK); s--) {
            int end = s == index ? before : Integer.MAX_VALUE;
            List<Entity> found = discourse.sentence(s).mentions().stream()
                    .filter(m -> m.end() <= end && m.entity().isA(EntityType.PERSON) && serves(m, state, role))
                    .map(Mention::entity).distinct().toList();
            if (!found.isEmpty()) {
                return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether a person has held, or is mentioned with, such an office. */
    private boolean serves(Mention mention, Entity state, String role) {
        if (discourse.antecedents().stateOf(mention.entity()).filter(state::equals).isEmpty()) {
            return false;
        }
        List<String> roles = new ArrayList<>(mention.title().stream().map(t -> t.canonical().toLowerCase(Locale.ROOT)).toList());
        discourse.gazetteer().find(mention.entity().id()).stream()
                .flatMap(e -> e.offices().stream()).map(o -> o.title().toLowerCase(Locale.ROOT)).forEach(roles::add);
        if (words.has(WordClass.LEADER, role)) {
            return roles.stream().anyMatch(r -> words.of(WordClass.HEAD_OF_STATE).stream().anyMatch(r::endsWith) && !r.startsWith("vice"));
        }
        return role.equals("diplomat")
                ? roles.stream().anyMatch(r -> r.contains("foreign minister") || r.contains("secretary of state"))
                : roles.stream().anyMatch(r -> r.equals(role) || role.indexOf(' ') < 0 && r.endsWith(" " + role) && !r.startsWith("vice"));
    }
}
