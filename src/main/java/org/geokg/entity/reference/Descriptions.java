package org.geokg.entity.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.mention.FighterNames;
import org.geokg.text.ParsedSentence;

/** Definite descriptions of somebody named before: "the country", "the bloc", "the president", "the latter". */
final class Descriptions {
    private static final double DESCRIPTION = 0.9;
    private static final double IN_FOCUS = 0.8;

    private final ParsedSentence sentence;
    private final Discourse discourse;
    private final NounPhrases phrases;
    private final NameModifiers nameModifiers;
    private final PersonsState personsState;
    private final DescribedActors actors;
    private final DescribedGroups groups;
    private final Neighbours neighbours;
    private final ColonialTies colonies;
    private final OwnClause clause;
    private final ClosedDescriptions closed;
    private final Setting setting;
    private final WordBook words;
    private final int index;

    Descriptions(ParsedSentence sentence, Discourse discourse, NounPhrases phrases, NameModifiers nameModifiers, PersonsState personsState,
            Neighbours neighbours, ColonialTies colonies, OwnClause clause) {
        this.sentence = sentence;
        this.discourse = discourse;
        this.phrases = phrases;
        this.nameModifiers = nameModifiers;
        this.personsState = personsState;
        this.actors = new DescribedActors(discourse.antecedents());
        this.groups = new DescribedGroups(discourse.antecedents());
        this.neighbours = neighbours;
        this.colonies = colonies;
        this.clause = clause;
        this.closed = new ClosedDescriptions(sentence, discourse);
        this.setting = new Setting(sentence, discourse);
        this.words = discourse.gazetteer().words();
        this.index = sentence.sentence().index();
    }

    /** Who is described; nobody where the phrase may tell of somebody new. */
    List<Referent> read(int head, Search search) {
        String lemma = sentence.lemma(head);
        List<String> modifiers = phrases.modifiers(head);
        OptionalInt number = phrases.number(head);
        if (number.isPresent()) {
            return isOfPlace(head) ? List.of() : all(head, groups.numbered(
                    position(head), number.getAsInt(), lemma, modifiers, e -> !clause.acts(head, e), search.wanted()));
        }
        if (lemma.equals("former") || lemma.equals("latter")) {
            // "accused the latter of spying" is parsed as "the latter of"
            boolean definite = sentence.children(head, "det").stream().anyMatch(d -> sentence.lemma(d).equals("the"));
            return definite ? all(head, groups.oneOfTwo(position(head), lemma.equals("latter"))) : List.of();
        }
        boolean many = phrases.isPlural(head)
                && (!words.has(WordClass.BARE_AGENT, lemma)
                        || sentence.tag(head).equals("NNS") && words.has(WordClass.PAIR, lemma));
        if (many) {
            return phrases.isDefinite(head)
                    ? all(head, groups.unnumbered(position(head), lemma, modifiers, e -> !clause.acts(head, e)))
                    : List.of();
        }
        List<Referent> own = Stream.of(
                personsState.read(head, search), neighbours.read(head, search), colonies.read(head, search)).flatMap(List::stream).toList();
        if (!own.isEmpty()) {
            return own;
        }
        return phrases.isDefinite(head) || isOfRegion(head) ? definite(head, modifiers, search)
                : described(head, closed.find(position(head), head, modifiers), IN_FOCUS);
    }

    /** "The two kingdoms of the Gulf" are told from others by that. */
    private boolean isOfPlace(int head) {
        return sentence.children(head, "nmod").stream()
                .filter(c -> sentence.children(c, "case").stream().anyMatch(o -> sentence.lemma(o).equals("of")))
                .anyMatch(c -> discourse.sentence(index).at(c).map(m -> m.entity().isMerePlace())
                        .orElse(sentence.tag(c).startsWith("NNP")));
    }

    /** "West Africa's main bloc" is as definite as "the bloc". */
    private boolean isOfRegion(int head) {
        return words.has(WordClass.ORGANIZATION, sentence.lemma(head)) && sentence.children(head, "nmod:poss").stream()
                .flatMap(p -> discourse.sentence(index).at(p).stream())
                .anyMatch(m -> m.entity().isMerePlace());
    }

    /** "The government and the rebels": the state that was told of together with an armed group. */
    private Optional<Entity> besideFighters(int head, String lemma) {
        boolean beside = words.has(WordClass.RULING, lemma) && Stream.concat(sentence.children(head, "conj").stream(),
                        sentence.is(head, "conj") ? Stream.of(sentence.headOrRoot(head)) : Stream.<Integer>empty())
                .anyMatch(c -> FighterNames.isFighter(sentence.lemma(c), words) || discourse.sentence(index).at(c)
                        .filter(m -> m.entity().isA(EntityType.ARMED_GROUP)).isPresent());
        return beside ? groups.stateAgainstGroup(position(head)) : Optional.empty();
    }

    /** Who goes without saying where something is told of several: the two or three who were named together before. */
    List<Referent> namedTogether(int token) {
        return IntStream.of(2, 3)
                .mapToObj(n -> groups.named(new Position(index, token), n))
                .filter(found -> !found.isEmpty())
                .findFirst().orElse(List.of()).stream()
                .map(e -> Referent.unsaid(e, DESCRIPTION))
                .toList();
    }

    /** Where the phrase begins. */
    private Position position(int head) {
        return new Position(index, phrases.first(head));
    }

    private List<Referent> all(int head, List<Entity> entities) {
        return entities.stream().map(e -> new Referent(e, head, phrases.text(head), DESCRIPTION)).toList();
    }

    private List<Referent> definite(int head, List<String> modifiers, Search search) {
        if (modifiers.equals(List.of("host"))) {
            return hostOf(head);
        }
        Optional<Entity> called = modifiers.isEmpty() ? Optional.empty() : actors.called(position(head), withoutArticle(head));
        if (called.filter(search.wanted()).isPresent()) {
            return described(head, called, DESCRIPTION);
        }
        String lemma = sentence.lemma(head);
        // "the foreign ministry"
        boolean ministry = lemma.equals("ministry") && modifiers.stream().allMatch(m -> words.has(WordClass.PORTFOLIO_WORD, m));
        if (!ministry && modifiers.stream().anyMatch(m -> words.has(WordClass.ANOTHERS, m))) {
            return List.of();
        }
        if (modifiers.isEmpty() && words.has(WordClass.BARE_ENVOY, lemma)) {
            return described(head, discourse.titled(index, phrases.first(head), "ambassador"), DESCRIPTION);
        }
        if (words.has(WordClass.TITLE, lemma)) {
            String title = modifiers.isEmpty() ? lemma : String.join(" ", modifiers) + " " + lemma;
            return described(head, discourse.titled(index, phrases.first(head), title), DESCRIPTION);
        }
        double certainty = words.has(WordClass.BARE_AGENT, lemma) ? IN_FOCUS : DESCRIPTION;
        Predicate<Entity> canBe = search.wanted().and(e -> !clause.acts(head, e));
        Predicate<Entity> there = e -> setting.allows(head, e);
        Optional<Entity> found = besideFighters(head, lemma).filter(canBe).or(() -> actors.find(position(head), lemma, modifiers, canBe));
        return described(head, found.or(() -> homeBody(lemma, modifiers).filter(canBe)).filter(there), certainty);
    }

    /** "The ministry", "the foreign affairs ministry" in the press of a country: its own. */
    private Optional<Entity> homeBody(String lemma, List<String> modifiers) {
        boolean body = words.has(WordClass.BARE_AGENT, lemma) && modifiers.isEmpty()
                || lemma.equals("ministry") && modifiers.stream().allMatch(m -> words.has(WordClass.PORTFOLIO_WORD, m));
        Optional<Entity> home = body && !lemma.equals("junta") ? discourse.home() : Optional.empty();
        return home.isPresent() || !lemma.equals("ministry") || !body
                ? home
                : discourse.antecedents().dominant(e -> e.isA(EntityType.STATE));
    }

    private String withoutArticle(int head) {
        String text = phrases.text(head).toLowerCase(Locale.ROOT);
        return text.substring(text.indexOf(' ') + 1);
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
}
