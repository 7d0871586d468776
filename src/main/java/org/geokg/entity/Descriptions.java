package org.geokg.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.geokg.text.ParsedSentence;

/** Definite descriptions of somebody named before: "the country", "the two sides", "the bloc", "the president". */
final class Descriptions {
    private static final double DESCRIPTION = 0.9;
    private static final double IN_FOCUS = 0.8;
    private static final Set<String> OTHER = Set.of(
            "other", "neighboring", "neighbouring", "host", "third", "another", "foreign", "many", "several", "some", "no", "any");

    private final ParsedSentence sentence;
    private final Discourse discourse;
    private final NounPhrases phrases;
    private final NameModifiers nameModifiers;
    private final WordBook words;
    private final int index;

    Descriptions(ParsedSentence sentence, Discourse discourse, NounPhrases phrases, NameModifiers nameModifiers) {
        this.sentence = sentence;
        this.discourse = discourse;
        this.phrases = phrases;
        this.nameModifiers = nameModifiers;
        this.words = discourse.gazetteer().words();
        this.index = sentence.sentence().index();
    }

    /** Who is described; nobody where the phrase may tell of somebody new. */
    List<Referent> read(int head, Search search) {
        if (phrases.isPair(head)) {
            return pair(head);
        }
        boolean many = phrases.isPlural(head) && !words.has(WordClass.BARE_AGENT, sentence.lemma(head));
        return phrases.isDefinite(head) && !many ? definite(head, search) : List.of();
    }

    private List<Referent> pair(int head) {
        boolean sides = Set.of("side", "party").contains(sentence.lemma(head));
        int position = sentence.token(phrases.first(head)).index();
        return discourse.pair(index, position, e -> isParty(e) || sides && e.isA(EntityType.INTERNATIONAL_ORGANIZATION)).stream()
                .map(e -> new Referent(e, head, phrases.text(head), DESCRIPTION))
                .toList();
    }

    /** Whether an entity can be one of two that are spoken of together. */
    static boolean isParty(Entity e) {
        return e.isA(EntityType.STATE) || e.isA(EntityType.ARMED_GROUP);
    }

    private List<Referent> definite(int head, Search search) {
        List<String> modifiers = phrases.modifiers(head);
        if (modifiers.equals(List.of("host"))) {
            return hostOf(head);
        }
        if (modifiers.stream().anyMatch(OTHER::contains)) {
            return List.of();
        }
        String lemma = sentence.lemma(head);
        int position = phrases.first(head);
        if (words.has(WordClass.STATE, lemma)) {
            return described(head, state(position, modifiers, search), DESCRIPTION);
        }
        if (words.has(WordClass.ORGANIZATION, lemma) || words.has(WordClass.ARMED_GROUP, lemma)) {
            return described(head, organization(position, lemma), DESCRIPTION);
        }
        if (words.has(WordClass.TITLE, lemma)) {
            return described(head, discourse.titled(index, position, lemma), DESCRIPTION);
        }
        return words.has(WordClass.BARE_AGENT, lemma) && modifiers.isEmpty()
                ? described(head, discourse.dominant(e -> e.isA(EntityType.STATE)), IN_FOCUS)
                : List.of();
    }

    private List<Referent> described(int head, Optional<Entity> entity, double certainty) {
        return entity.map(e -> new Referent(e, head, phrases.text(head), certainty)).stream().toList();
    }

    /** "a Djibouti-based body that includes Kenya and the host country". */
    private List<Referent> hostOf(int head) {
        if (!words.has(WordClass.STATE, sentence.lemma(head))) {
            return List.of();
        }
        for (int i = head - 1; i > 1; i--) {
            if (sentence.lemma(i).equals("base") || sentence.token(i).word().equalsIgnoreCase("based")) {
                return nameModifiers.beforeHyphen(i).stream()
                        .map(r -> discourse.actor(r.entity()).orElse(r.entity()))
                        .filter(e -> e.isA(EntityType.STATE))
                        .map(e -> new Referent(e, head, phrases.text(head), DESCRIPTION))
                        .toList();
            }
        }
        return List.of();
    }

    private Optional<Entity> state(int position, List<String> modifiers, Search search) {
        return modifiers.isEmpty()
                ? discourse.before(index, position, e -> e.isA(EntityType.STATE) && search.wanted().test(e))
                : discourse.before(index, position, e -> e.isA(EntityType.STATE) && describe(modifiers, e));
    }

    private boolean describe(List<String> modifiers, Entity e) {
        return discourse.isDescribedAs(e, String.join(" ", modifiers))
                || modifiers.stream().anyMatch(m -> discourse.isDescribedAs(e, m));
    }

    /** Who is known by that noun; else, where it is one that suits them all, the only international organization. */
    private Optional<Entity> organization(int position, String lemma) {
        Optional<Entity> known = discourse.nearest(index, position, e -> e.isA(EntityType.ORGANIZATION) && discourse.isDescribedAs(e, lemma));
        return known.isPresent() || !words.has(WordClass.ANY_ORGANIZATION, lemma)
                ? known
                : discourse.only(index, position, e -> e.isA(EntityType.INTERNATIONAL_ORGANIZATION));
    }
}
