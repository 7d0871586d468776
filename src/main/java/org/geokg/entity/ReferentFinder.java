package org.geokg.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.geokg.text.Arguments;
import org.geokg.text.ParsedSentence;

/**
 * Tells what the noun phrases of a parsed sentence refer to: names, bodies that act for their state, definite
 * descriptions, pronouns and lists.
 */
public final class ReferentFinder {
    private static final double BODY = 0.97;
    private static final double DESCRIPTION = 0.9;
    private static final double NEAR_PRONOUN = 0.88;
    private static final double FAR_PRONOUN = 0.8;
    private static final Set<String> GENERIC_PREPOSITIONS = Set.of("including", "such as", "like");
    private static final Set<String> OTHER = Set.of("other", "neighboring", "neighbouring", "host", "third", "another", "foreign", "many", "several", "some", "no", "any");

    private static final Set<String> JUDGING = Set.of(
            "condemn", "denounce", "criticize", "criticise", "blame", "accuse", "punish", "sanction", "thank", "praise", "reward",
            "slam", "rebuke", "chide", "censure", "fault", "castigate", "commend", "congratulate", "warn");
    private static final Set<String> REASONS = Set.of("for", "over", "of", "about");

    private final ParsedSentence sentence;
    private final Arguments arguments;
    private final Discourse discourse;
    private final SentenceNames names;
    private final int index;

    public ReferentFinder(ParsedSentence sentence, Arguments arguments, Discourse discourse) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.discourse = discourse;
        this.index = sentence.sentence().index();
        this.names = discourse.sentence(index);
    }

    /** What the phrase with this head refers to, coordinated phrases included; empty where it cannot be told. */
    public List<Referent> find(int head) {
        Map<String, Referent> found = new LinkedHashMap<>();
        for (int part : arguments.coordinated(head)) {
            for (Referent r : single(part, 0)) {
                found.putIfAbsent(r.entity().id(), r);
            }
        }
        return List.copyOf(found.values());
    }

    /** What the phrase with this head refers to, without what is coordinated with it. */
    public List<Referent> single(int head) {
        return single(head, 0);
    }

    /** The actor who speaks when this referent is said to speak. */
    public Optional<Entity> speaker(Referent referent) {
        Entity entity = referent.entity();
        boolean place = entity.isA(EntityType.PLACE) && !entity.isA(EntityType.STATE);
        return place ? discourse.actor(entity) : Optional.of(entity).filter(e -> !e.isA(EntityType.AGREEMENT));
    }

    private List<Referent> single(int head, int depth) {
        if (depth > 4) {
            return List.of();
        }
        Optional<Mention> mention = names.at(head);
        if (mention.isPresent()) {
            return named(mention.get(), head);
        }
        String tag = sentence.tag(head);
        if (tag.startsWith("PRP")) {
            return pronoun(head, depth);
        }
        if (!tag.startsWith("NN") && !tag.equals("DT") && !tag.equals("CD") && !tag.startsWith("JJ")) {
            return List.of();
        }
        for (int apposition : sentence.children(head, "appos", "flat", "dep")) {
            Optional<Mention> same = names.at(apposition);
            if (same.isPresent() && same.get().form() == NameForm.NAME && sentence.tag(apposition).startsWith("NN")) {
                return coordinatedNames(apposition);
            }
        }
        return described(head, depth);
    }

    private List<Referent> coordinatedNames(int head) {
        List<Referent> all = new ArrayList<>();
        for (int part : arguments.coordinated(head)) {
            names.at(part).ifPresent(m -> all.addAll(named(m, part)));
        }
        return List.copyOf(all);
    }

    private List<Referent> named(Mention m, int head) {
        if (m.form() == NameForm.ADJECTIVE && !sentence.tag(head).startsWith("NNP")) {
            return List.of();
        }
        double certainty = m.form() == NameForm.NAME ? 1 : 0.8;
        return List.of(new Referent(m.entity(), head, sentence.words(m.begin(), m.end() - 1), certainty));
    }

    private List<Referent> described(int head, int depth) {
        String lemma = sentence.lemma(head);
        List<Referent> list = listed(head, lemma);
        if (!list.isEmpty()) {
            return list;
        }
        Optional<Referent> place = placeNamed(head, lemma);
        if (place.isPresent()) {
            return List.of(place.get());
        }
        List<Referent> body = bodies(head, lemma, depth);
        if (!body.isEmpty()) {
            return body;
        }
        boolean plural = sentence.tag(head).endsWith("S") || lemma.equals("both");
        if (plural && isPair(head, lemma) || lemma.equals("both") || lemma.equals("two") && sentence.tag(head).equals("CD")) {
            List<Entity> pair = discourse.pair(index, sentence.token(first(head)).index(), this::canPair);
            return pair.stream().map(e -> new Referent(e, head, phrase(head), DESCRIPTION)).toList();
        }
        return isDefinite(head) && !plural ? definite(head, lemma) : List.of();
    }

    private boolean canPair(Entity e) {
        return e.isA(EntityType.STATE) || e.isA(EntityType.ARMED_GROUP);
    }

    private Optional<Referent> placeNamed(int head, String lemma) {
        if (!NounClasses.PLACES.contains(lemma)) {
            return Optional.empty();
        }
        return sentence.children(head, "compound", "nmod").stream()
                .filter(c -> sentence.is(c, "compound") || arguments.prepositions(c).equals("of"))
                .flatMap(c -> names.at(c).stream())
                .filter(m -> m.form() == NameForm.NAME && m.entity().isA(EntityType.PLACE))
                .findFirst()
                .map(m -> new Referent(m.entity(), head, phrase(head), 0.98));
    }

    /** "countries including A and B", "members such as A". */
    private List<Referent> listed(int head, String lemma) {
        if (!NounClasses.LISTS.contains(lemma)) {
            return List.of();
        }
        List<Referent> all = new ArrayList<>();
        for (int c : sentence.children(head, "nmod")) {
            if (GENERIC_PREPOSITIONS.contains(arguments.prepositions(c))) {
                all.addAll(coordinatedNames(c));
            }
        }
        return List.copyOf(all);
    }

    /** "Armenian forces", "the parliament of Georgia", "its army", "Houthi rebels". */
    private List<Referent> bodies(int head, String lemma, int depth) {
        boolean stateAgent = NounClasses.STATE_AGENTS.contains(lemma);
        boolean groupAgent = NounClasses.GROUP_AGENTS.contains(lemma);
        if (!stateAgent && !groupAgent) {
            return List.of();
        }
        Map<String, Referent> found = new LinkedHashMap<>();
        for (Referent owner : owners(head, depth)) {
            boolean state = owner.entity().isA(EntityType.STATE) || owner.entity().metonymFor().isPresent();
            if (state && stateAgent || !state && groupAgent && owner.entity().isA(EntityType.ORGANIZATION)) {
                found.putIfAbsent(owner.entity().id(), new Referent(owner.entity(), head, phrase(head), owner.certainty() * BODY));
            }
        }
        return List.copyOf(found.values());
    }

    /** Who a noun belongs to: adjective, compound, possessive, or "of" phrase. */
    public List<Referent> owners(int noun) {
        return owners(noun, 0);
    }

    private List<Referent> owners(int noun, int depth) {
        List<Referent> found = new ArrayList<>(possessors(noun, depth));
        if (found.isEmpty()) {
            for (int c : sentence.children(noun, "nmod")) {
                if (arguments.prepositions(c).equals("of") && names.at(c).isPresent()) {
                    arguments.coordinated(c).forEach(p -> found.addAll(single(p, depth + 1)));
                }
            }
        }
        return List.copyOf(found);
    }

    /** Who a noun belongs to by an adjective, compound or possessive; what is done to somebody may be "of" them. */
    public List<Referent> possessors(int noun) {
        return possessors(noun, 0);
    }

    private List<Referent> possessors(int noun, int depth) {
        List<Referent> found = new ArrayList<>();
        for (int c : sentence.children(noun)) {
            boolean possessive = sentence.is(c, "nmod:poss");
            boolean modifier = sentence.is(c, "amod") || sentence.is(c, "compound") || sentence.is(c, "dep") && c < noun;
            if (possessive) {
                arguments.coordinated(c).forEach(p -> found.addAll(single(p, depth + 1)));
            } else if (modifier) {
                arguments.coordinated(c).forEach(p -> modifier(p).ifPresent(found::add));
                sentence.children(c, "amod", "compound").forEach(p -> modifier(p).ifPresent(found::add));
            }
        }
        if (found.isEmpty() && sentence.is(noun, "compound")) {
            for (int c : sentence.children(sentence.headOrRoot(noun), "nmod:poss")) {
                arguments.coordinated(c).forEach(p -> found.addAll(single(p, depth + 1)));
            }
        }
        return List.copyOf(found);
    }

    /** A name used as a modifier: "Armenian", "U.S."; not part of "pro-Russian" or "Russian-backed". */
    private Optional<Referent> modifier(int token) {
        return names.at(token)
                .filter(m -> !touchesHyphen(m))
                .map(m -> new Referent(m.entity(), token, sentence.words(m.begin(), m.end() - 1), 1));
    }

    /** The two names in "the Iran-Iraq war"; none where there are not two. */
    public List<Referent> joined(int noun) {
        int second = noun - 1;
        while (second > 0 && names.at(second).isEmpty() && sentence.tag(second).startsWith("JJ")) {
            second--;
        }
        List<Referent> last = second < 2 ? List.of() : names.at(second).stream()
                .filter(m -> m.begin() > 1)
                .flatMap(m -> Stream.concat(beforeHyphen(m.begin()).stream(), Stream.of(
                        new Referent(m.entity(), m.end() - 1, sentence.words(m.begin(), m.end() - 1), 1))))
                .toList();
        return last.size() == 2 ? last : List.of();
    }

    /** The name in "Moscow-led", "Brussels-based". */
    public List<Referent> beforeHyphen(int token) {
        if (token < 2 || !sentence.token(token - 1).word().matches("[-‐‑–]")) {
            return List.of();
        }
        return names.at(token - 2)
                .map(m -> List.of(new Referent(m.entity(), token - 2, sentence.words(m.begin(), m.end() - 1), 1)))
                .orElse(List.of());
    }

    private boolean touchesHyphen(Mention m) {
        boolean before = m.begin() > 0 && sentence.token(m.begin() - 1).word().matches("[-‐‑–]")
                && sentence.token(m.begin() - 1).end() == sentence.token(m.begin()).begin();
        boolean after = m.end() < sentence.size() && sentence.token(m.end()).word().matches("[-‐‑–]")
                && sentence.token(m.end()).begin() == sentence.token(m.end() - 1).end();
        return before || after;
    }

    private List<Referent> definite(int head, String lemma) {
        int position = first(head);
        List<String> modifiers = modifiers(head);
        if (modifiers.stream().anyMatch(OTHER::contains)) {
            return List.of();
        }
        Optional<Entity> found = Optional.empty();
        if (NounClasses.STATES.contains(lemma)) {
            found = modifiers.isEmpty()
                    ? discourse.before(index, position, e -> e.isA(EntityType.STATE))
                    : discourse.before(index, position, e -> e.isA(EntityType.STATE) && describes(e, modifiers));
        } else if (NounClasses.ORGANIZATIONS.contains(lemma) || NounClasses.ARMED_GROUPS.contains(lemma)) {
            found = discourse.nearest(index, position, e -> e.isA(EntityType.ORGANIZATION) && discourse.isDescribedAs(e, lemma));
        } else if (Set.of("president", "minister", "leader", "chancellor", "king", "premier", "chief", "secretary", "general").contains(lemma)) {
            found = discourse.titled(index, position, lemma);
        }
        return found.map(e -> List.of(new Referent(e, head, phrase(head), DESCRIPTION))).orElse(List.of());
    }

    private boolean describes(Entity e, List<String> modifiers) {
        return discourse.isDescribedAs(e, String.join(" ", modifiers))
                || modifiers.stream().anyMatch(m -> discourse.isDescribedAs(e, m));
    }

    private List<String> modifiers(int head) {
        return sentence.children(head, "amod", "compound").stream()
                .flatMap(c -> java.util.stream.Stream.concat(sentence.children(c, "compound", "amod").stream(), java.util.stream.Stream.of(c)))
                .map(c -> sentence.token(c).word().toLowerCase(Locale.ROOT))
                .toList();
    }

    private boolean isDefinite(int head) {
        return sentence.children(head, "det").stream().anyMatch(d -> Set.of("the", "this", "that").contains(sentence.lemma(d)))
                && sentence.children(head, "acl:relcl", "acl").isEmpty()
                && sentence.children(head, "nmod").stream().noneMatch(c -> arguments.prepositions(c).equals("of"));
    }

    private boolean isPair(int head, String lemma) {
        boolean two = sentence.children(head, "nummod").stream().anyMatch(n -> sentence.lemma(n).equals("two"))
                || sentence.children(head, "det", "cc:preconj").stream().anyMatch(d -> sentence.lemma(d).equals("both"));
        return two && NounClasses.PAIRS.contains(lemma);
    }

    private List<Referent> pronoun(int head, int depth) {
        String word = sentence.token(head).word().toLowerCase(Locale.ROOT);
        return switch (word) {
            case "it", "its", "itself" -> refersTo(head, depth, e -> e.isA(EntityType.STATE)
                    || e.isA(EntityType.ORGANIZATION) && !e.isA(EntityType.GOVERNMENT_BODY));
            case "he", "she", "his", "her", "him", "himself", "herself" -> refersTo(head, depth, e -> e.isA(EntityType.PERSON));
            case "they", "their", "them", "themselves" -> plural(head, depth);
            default -> List.of();
        };
    }

    /** The subject of the clause around a possessive or object; else who was named before. */
    private List<Referent> refersTo(int head, int depth, Predicate<Entity> fits) {
        List<Referent> clause = clauseSubject(head, depth).stream().filter(r -> fits.test(actorOf(r))).toList();
        if (!clause.isEmpty()) {
            return clause.stream().map(r -> again(r, head, NEAR_PRONOUN)).toList();
        }
        boolean subject = sentence.relation(head).startsWith("nsubj");
        boolean opens = subject && names.mentions().stream().noneMatch(m -> m.end() <= head);
        Optional<Entity> entity = opens
                ? discourse.earlier(index, fits, 2)
                : discourse.before(index, head, fits);
        return entity.map(e -> List.of(new Referent(e, head, sentence.token(head).word(), FAR_PRONOUN))).orElse(List.of());
    }

    private List<Referent> plural(int head, int depth) {
        List<Referent> clause = clauseSubject(head, depth);
        if (!clause.isEmpty()) {
            return clause.stream().map(r -> again(r, head, NEAR_PRONOUN)).toList();
        }
        return discourse.pair(index, head, this::canPair).stream()
                .map(e -> new Referent(e, head, sentence.token(head).word(), FAR_PRONOUN))
                .toList();
    }

    private Entity actorOf(Referent r) {
        return discourse.actor(r.entity()).orElse(r.entity());
    }

    private Referent again(Referent r, int head, double factor) {
        return new Referent(r.entity(), head, sentence.token(head).word(), r.certainty() * factor);
    }

    /** Referents of the subject of the nearest clause above that does not hold the pronoun itself. */
    private List<Referent> clauseSubject(int pronoun, int depth) {
        for (int t = sentence.headOrRoot(pronoun); t >= 0; t = sentence.headOrRoot(t)) {
            if (!arguments.isVerbal(t)) {
                continue;
            }
            boolean likeObject = arguments.isPassive(t) || isReasonForJudging(pronoun, t);
            List<Integer> subjects = likeObject ? arguments.objects(t) : arguments.subjects(t);
            List<Referent> found = new ArrayList<>();
            for (int s : subjects) {
                if (!sentence.isWithin(pronoun, s) && s != pronoun && s < pronoun) {
                    arguments.coordinated(s).forEach(p -> found.addAll(single(p, depth + 1)));
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** "denounced Iran for its strikes": what follows upon such verbs is about their object. */
    private boolean isReasonForJudging(int pronoun, int verb) {
        return JUDGING.contains(sentence.lemma(verb)) && sentence.children(verb, "obl", "advcl", "nmod").stream()
                .anyMatch(c -> sentence.isWithin(pronoun, c) && REASONS.contains(arguments.prepositions(c)));
    }

    private int first(int head) {
        int first = head;
        for (int c : sentence.children(head, "det", "amod", "compound", "nmod:poss", "nummod")) {
            first = Math.min(first, c);
        }
        return first;
    }

    private String phrase(int head) {
        return sentence.words(first(head), head);
    }
}
