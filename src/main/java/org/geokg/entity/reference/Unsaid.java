package org.geokg.entity.reference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.NameForm;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.ParsedSentence;
import org.geokg.text.TaggedSentence;

/** Whom and where a sentence means without a word for it, as it goes without saying after what was told before. */
public final class Unsaid {
    private static final double IN_FOCUS = 0.8;
    private static final int SAME_CLAUSE = 6;

    /** Before a name they tell a place: "pulled out of Mali", "war came to Mali". */
    private static final Set<String> LOCATIVE = Set.of(
            "in", "into", "from", "of", "to", "across", "through", "inside", "over", "throughout", "at", "on", "within");

    private static final Set<String> CONTRAST = Set.of("other hand", "by contrast", "in contrast");

    /** How many words before "to" its verb may stand. */
    private static final int AWAY = 6;

    private final ParsedSentence sentence;
    private final Discourse discourse;
    private final WordBook classes;
    private final int index;

    Unsaid(ParsedSentence sentence, Discourse discourse) {
        this.sentence = sentence;
        this.discourse = discourse;
        this.classes = discourse.gazetteer().words();
        this.index = sentence.sentence().index();
    }

    /** The only actor that fits and has been named shortly before a token. */
    public List<Referent> topic(int token, Predicate<Entity> wanted) {
        boolean namedLater = discourse.sentence(index).mentions().stream().anyMatch(m ->
                m.begin() > token && canBeTopic(m.entity()) && wanted.test(m.entity()) && !isInNextClause(m.begin(), token));
        return namedLater
                ? List.of()
                : discourse.antecedents().topic(new Position(index, token), e -> canBeTopic(e) && wanted.test(e))
                        .filter(e -> !isContrast() || isToldHere(e, token))
                        .filter(e -> !isAside(e, token) || !isRivalledBefore(e, wanted))
                        .map(Unsaid::referent).stream().toList();
    }

    /** "Mexico broke off ties, and Nicaragua followed": what comes with a subject of its own is told after all of this. */
    private boolean isInNextClause(int later, int token) {
        for (int t = later; t >= 0; t = sentence.headOrRoot(t)) {
            boolean next = (sentence.is(t, "conj") || sentence.is(t, "parataxis")) && !sentence.isWithin(token, t)
                    && !sentence.children(t, "nsubj", "nsubj:pass").isEmpty();
            if (next) {
                return true;
            }
        }
        return false;
    }

    /** "Ghana, for its part, sent in troops": who was named before did something else, and not there. */
    private boolean isContrast() {
        TaggedSentence words = discourse.sentence(index).sentence();
        return IntStream.range(0, words.size()).anyMatch(i -> CONTRAST.contains(words.lemma(i) + " " + words.lemma(i + 1))
                || words.lemma(i).equals("for") && words.tag(i + 1).equals("PRP$") && words.lemma(i + 2).equals("part"));
    }

    /** "Armenia, which dropped its deal with the EU, joined a day later": named here only in a relative clause before the verb. */
    private boolean isAside(Entity entity, int token) {
        List<Integer> named = discourse.sentence(index).mentions().stream()
                .filter(m -> m.begin() < token && m.entity().id().equals(entity.id())).map(m -> m.begin()).toList();
        return !named.isEmpty() && named.stream().allMatch(n -> isInRelativeClause(n, token));
    }

    private boolean isInRelativeClause(int name, int token) {
        for (int t = name; t >= 0; t = sentence.headOrRoot(t)) {
            int clause = t;
            if (sentence.is(t, "acl:relcl")) {
                return !sentence.isWithin(token, t)
                        && IntStream.range(0, t).anyMatch(w -> sentence.tag(w).startsWith("W") && sentence.isWithin(w, clause));
            }
        }
        return false;
    }

    /** Whether the sentence before names somebody else who fits. */
    private boolean isRivalledBefore(Entity entity, Predicate<Entity> wanted) {
        return index > 0 && discourse.sentence(index - 1).mentions().stream().map(m -> m.entity())
                .anyMatch(e -> canBeTopic(e) && wanted.test(e) && !e.id().equals(entity.id()));
    }

    /** "By contrast, it announced that": named in the sentence itself, or meant by its subject. */
    private boolean isToldHere(Entity entity, int token) {
        boolean pronoun = IntStream.range(0, token)
                .anyMatch(i -> sentence.tag(i).equals("PRP") && sentence.relation(i).startsWith("nsubj"));
        return pronoun || discourse.sentence(index).mentions().stream()
                .anyMatch(m -> m.end() <= token && m.entity().id().equals(entity.id()));
    }

    /** The state where the article was written: "arrived on Monday for a state visit". */
    public List<Referent> here() {
        return discourse.here().map(Unsaid::referent).stream().toList();
    }

    /**
     * The place where the nearest words before a token are set: "Spain left Western Sahara. Moroccan troops moved in". The only one that
     * a preposition or a possessive makes a place of, or that holds the others, else the only one named; nobody where another place
     * stands right behind, or where the words say "the territory".
     */
    public List<Referent> there(int token, Predicate<Entity> wanted) {
        for (int s = index; s >= Math.max(0, isContrast() || isOfPronoun(token) ? index : index - 1); s--) {
            int end = s == index ? token : Integer.MAX_VALUE;
            TaggedSentence words = discourse.sentence(s).sentence();
            List<Spoken> lands = discourse.antecedents().spoken(s).stream()
                    .filter(m -> m.end() <= end && isLand(m.entity()) && wanted.test(m.entity()) && !isElsewhere(words, m))
                    .filter(m -> end > token || !isOfSubject(m.begin(), token)).toList();
            List<Entity> set = distinct(lands.stream().filter(m -> isSetting(words, m)));
            int nearest = s;
            List<Entity> found = set.isEmpty() ? distinct(lands.stream().filter(m -> !isWhoActs(words, nearest, m))) : set;
            if (!found.isEmpty()) {
                boolean open = set.isEmpty() && (pointsAtPlace(s, Math.min(end, words.size()))
                        || lands.stream().anyMatch(m -> isOwner(words, m)));
                return open ? List.of() : widest(found).filter(e -> !isAnotherBehind(token, e)).map(Unsaid::referent).stream().toList();
            }
        }
        return List.of();
    }

    /** "It was a colony until troops landed there": it itself, whatever else was named before. */
    private boolean isOfPronoun(int token) {
        return IntStream.range(0, token).anyMatch(t -> sentence.lemma(t).equals("it") && sentence.is(t, "nsubj")
                && !sentence.children(sentence.headOrRoot(t), "cop").isEmpty());
    }

    /** "A Nigerian-led force moved in": whose it is does not tell where it went. */
    private boolean isOfSubject(int name, int verb) {
        return sentence.children(verb, "nsubj", "nsubj:pass").stream().anyMatch(s -> sentence.isWithin(name, s));
    }

    /** Of Goma and Congo it is Congo. */
    private Optional<Entity> widest(List<Entity> places) {
        return places.stream()
                .filter(e -> places.stream().allMatch(o -> o.equals(e) || discourse.gazetteer().isWithin(o, e)))
                .findFirst();
    }

    /** "left the territory": wherever that is, it is not who left. */
    private boolean pointsAtPlace(int index, int end) {
        TaggedSentence words = discourse.sentence(index).sentence();
        return IntStream.range(1, end).anyMatch(i -> words.lemma(i - 1).equals("the")
                && classes.has(WordClass.PLACE, words.lemma(i))
                && discourse.antecedents().spoken(index).stream().noneMatch(m -> m.begin() <= i && i < m.end()));
    }

    private boolean isAnotherBehind(int token, Entity place) {
        return discourse.sentence(index).mentions().stream()
                .anyMatch(m -> m.begin() > token && m.begin() < token + SAME_CLAUSE && isLand(m.entity()) && !m.entity().equals(place));
    }

    /** "in Mali", "in the north of Mali", "leave Mali", "Mali's north"; in a list all are. */
    private boolean isSetting(TaggedSentence words, Spoken place) {
        int before = place.begin() - 1;
        while (words.tag(before).matches("DT|JJ|CC|,|NNP")) { // "a tour of Chad and Togo"
            before--;
        }
        boolean origin = words.lemma(before).equals("from") && words.tag(before - 1).startsWith("NN"); // "independence from Chad"
        if (origin) {
            return false;
        }
        boolean partOfIt = words.tag(place.end()).equals("POS")
                && classes.has(WordClass.PART, words.lemma(place.end() + 1)); // but "Mali's ally"
        return LOCATIVE.contains(words.lemma(before)) || classes.has(WordClass.CROSSING, words.lemma(before)) || partOfIt;
    }

    /**
     * "evacuated its staff to Togo", "declared itself independent from Portugal": where people are taken from somewhere else, or whom
     * a land is rid of, and not where things happen.
     */
    private boolean isElsewhere(TaggedSentence words, Spoken place) {
        int to = words.lemma(place.begin() - 1).equals("the") ? place.begin() - 2 : place.begin() - 1;
        boolean rid = words.lemma(to).equals("from") && classes.has(WordClass.SEPARATION, words.lemma(to - 1));
        return rid || words.lemma(to).equals("to")
                && IntStream.range(Math.max(0, to - AWAY), to).anyMatch(i -> classes.has(WordClass.TAKING_AWAY, words.lemma(i)));
    }

    /** "Copenhagen rejects this", "the Syrians left", "Nigeria asked for time": those who act, no place. */
    private boolean isWhoActs(TaggedSentence words, int sentence, Spoken land) {
        String next = words.lemma(land.end());
        return isOwner(words, land) || classes.has(WordClass.DECLARING, next) || discourse.sentence(sentence).mentions().stream()
                .filter(m -> m.begin() == land.begin())
                .anyMatch(m -> m.form() != NameForm.NAME || m.entity().metonymFor().isPresent());
    }

    /** "Mali's ally", but not "Mali's north". */
    private boolean isOwner(TaggedSentence words, Spoken land) {
        return words.tag(land.end()).equals("POS") && !classes.has(WordClass.PART, words.lemma(land.end() + 1));
    }

    private static List<Entity> distinct(Stream<Spoken> places) {
        return places.map(Spoken::entity).distinct().toList();
    }

    private boolean isLand(Entity entity) {
        boolean worldRegion = discourse.gazetteer().find(entity.id()).filter(e -> e.kind().equals("world-region")).isPresent();
        return !worldRegion && (entity.isA(EntityType.STATE) || entity.isA(EntityType.PLACE));
    }

    private static boolean canBeTopic(Entity e) {
        boolean actor = e.isA(EntityType.STATE) || e.isA(EntityType.ORGANIZATION);
        return actor && !e.isA(EntityType.GOVERNMENT_BODY) && !e.isA(EntityType.ARMED_GROUP) && !e.isProvisional();
    }

    private static Referent referent(Entity entity) {
        return Referent.unsaid(entity, IN_FOCUS);
    }
}
