package org.geokg.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
    private static final double IN_FOCUS = 0.8;
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

    /** How deep a reference has been followed, and who could stand where it is. */
    private record Search(int depth, Predicate<Entity> wanted) {
        static final Search ANYBODY = new Search(0, e -> true);

        Search deeper() {
            return new Search(depth + 1, wanted);
        }

        Search forAnybody() {
            return new Search(depth + 1, e -> true);
        }
    }

    /** What the phrase with this head refers to, coordinated phrases included; empty where it cannot be told. */
    public List<Referent> find(int head) {
        return find(head, Search.ANYBODY);
    }

    /** The same, where pronouns and descriptions can only mean somebody who is wanted. */
    public List<Referent> find(int head, Predicate<Entity> wanted) {
        return find(head, new Search(0, wanted));
    }

    private List<Referent> find(int head, Search search) {
        Map<String, Referent> found = new LinkedHashMap<>();
        for (int part : arguments.coordinated(head)) {
            for (Referent r : single(part, search)) {
                found.putIfAbsent(r.entity().id(), r);
            }
        }
        return List.copyOf(found.values());
    }

    /** What the phrase with this head refers to, without what is coordinated with it. */
    public List<Referent> single(int head) {
        return single(head, Search.ANYBODY);
    }

    /** The only actor that fits and has been named shortly before a token: what goes without saying. */
    public List<Referent> topic(int token, Predicate<Entity> wanted) {
        boolean namedLater = names.mentions().stream().anyMatch(m -> m.begin() > token && canBeTopic(m.entity()) && wanted.test(m.entity()));
        return namedLater
                ? List.of()
                : discourse.only(index, token, e -> canBeTopic(e) && wanted.test(e))
                        .map(e -> List.of(new Referent(e, Referent.UNSAID, e.label(), IN_FOCUS)))
                        .orElse(List.of());
    }

    private static boolean canBeTopic(Entity e) {
        boolean actor = e.isA(EntityType.STATE) || e.isA(EntityType.ORGANIZATION);
        return actor && !e.isA(EntityType.GOVERNMENT_BODY) && !e.isA(EntityType.ARMED_GROUP) && !e.isProvisional();
    }

    /** The actor who speaks when this referent is said to speak. */
    public Optional<Entity> speaker(Referent referent) {
        Entity entity = referent.entity();
        boolean place = entity.isA(EntityType.PLACE) && !entity.isA(EntityType.STATE);
        return place ? discourse.actor(entity) : Optional.of(entity).filter(e -> !e.isA(EntityType.AGREEMENT));
    }

    private List<Referent> single(int head, Search search) {
        if (search.depth() > 4) {
            return List.of();
        }
        Optional<Mention> mention = names.at(head);
        if (mention.isPresent()) {
            return named(mention.get(), head);
        }
        String tag = sentence.tag(head);
        if (tag.startsWith("W")) {
            return arguments.antecedentOf(head).map(a -> find(a, search.deeper())).orElse(List.of());
        }
        if (tag.startsWith("PRP")) {
            return pronoun(head, search);
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
        Optional<Integer> name = sameAs(head);
        return name.isPresent() ? single(name.get(), search.deeper()) : described(head, search);
    }

    /** "IGAD, a body that includes Kenya", "IGAD is a body that includes Kenya": who the body is. */
    private Optional<Integer> sameAs(int noun) {
        if (sentence.is(noun, "appos")) {
            return sentence.head(noun).filter(h -> names.at(h).filter(m -> m.form() == NameForm.NAME).isPresent());
        }
        boolean oneOf = sentence.is(noun, "nmod") && sentence.head(noun).filter(h -> sentence.lemma(h).equals("one")).isPresent();
        if (oneOf) {
            return sameAs(sentence.headOrRoot(noun));
        }
        return sentence.children(noun, "cop").isEmpty() ? Optional.empty() : sentence.child(noun, "nsubj");
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
        if (m.form() == NameForm.DEMONYM && m.entity().isA(EntityType.STATE)) {
            return List.of(); // "seven Venezuelans" are not Venezuela
        }
        double certainty = m.form() == NameForm.NAME ? 1 : 0.8;
        return List.of(new Referent(m.entity(), head, sentence.words(m.begin(), m.end() - 1), certainty));
    }

    private List<Referent> described(int head, Search search) {
        String lemma = sentence.lemma(head);
        List<Referent> list = listed(head, lemma);
        if (!list.isEmpty()) {
            return list;
        }
        Optional<Referent> place = placeNamed(head, lemma);
        if (place.isPresent()) {
            return List.of(place.get());
        }
        List<Referent> body = bodies(head, lemma, search);
        if (!body.isEmpty()) {
            return body;
        }
        boolean plural = sentence.tag(head).endsWith("S") || lemma.equals("both");
        if (plural && isPair(head, lemma) || lemma.equals("both") || lemma.equals("two") && sentence.tag(head).equals("CD")) {
            List<Entity> pair = discourse.pair(index, sentence.token(first(head)).index(), e -> canPair(e, lemma));
            return pair.stream().map(e -> new Referent(e, head, phrase(head), DESCRIPTION)).toList();
        }
        if (!isDefinite(head) || plural && !NounClasses.BARE_STATE_AGENTS.contains(lemma)) {
            return List.of();
        }
        return definite(head, lemma, search);
    }

    private static boolean canPair(Entity e, String noun) {
        boolean side = Set.of("side", "party").contains(noun) && e.isA(EntityType.INTERNATIONAL_ORGANIZATION);
        return e.isA(EntityType.STATE) || e.isA(EntityType.ARMED_GROUP) || side;
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
    private List<Referent> bodies(int head, String lemma, Search search) {
        boolean stateAgent = NounClasses.STATE_AGENTS.contains(lemma);
        boolean groupAgent = NounClasses.GROUP_AGENTS.contains(lemma);
        if (NounClasses.STATES.contains(lemma)) {
            return List.of();
        }
        if (!stateAgent && !groupAgent) {
            return List.of();
        }
        Map<String, Referent> found = new LinkedHashMap<>();
        for (Referent owner : ownersOfBody(head, lemma, search)) {
            boolean state = owner.entity().isA(EntityType.STATE) || owner.entity().metonymFor().isPresent();
            if (state && stateAgent || !state && groupAgent && owner.entity().isA(EntityType.ORGANIZATION)) {
                found.putIfAbsent(owner.entity().id(), new Referent(owner.entity(), head, phrase(head), owner.certainty() * BODY));
            }
        }
        return List.copyOf(found.values());
    }

    /** "the junta in Mali", "the authorities in Kabul" too. */
    private List<Referent> ownersOfBody(int noun, String lemma, Search search) {
        List<Referent> owners = owners(noun, search.forAnybody());
        if (!owners.isEmpty() || !NounClasses.BARE_STATE_AGENTS.contains(lemma)) {
            return owners;
        }
        return sentence.children(noun, "nmod").stream()
                .filter(c -> arguments.prepositions(c).equals("in"))
                .flatMap(c -> single(c, search.deeper()).stream())
                .toList();
    }

    /** Who a noun belongs to: adjective, compound, possessive, or "of" phrase. */
    public List<Referent> owners(int noun) {
        return owners(noun, Search.ANYBODY);
    }

    /** The same, where pronouns and descriptions can only mean somebody who is wanted. */
    public List<Referent> owners(int noun, Predicate<Entity> wanted) {
        return owners(noun, new Search(0, wanted));
    }

    private List<Referent> owners(int noun, Search search) {
        List<Referent> found = new ArrayList<>(possessors(noun, search));
        if (found.isEmpty()) {
            for (int c : sentence.children(noun, "nmod")) {
                if (arguments.prepositions(c).equals("of") && (names.at(c).isPresent() || isDefinite(c) || isList(c))) {
                    arguments.coordinated(c).forEach(p -> found.addAll(single(p, search.deeper())));
                }
            }
        }
        return List.copyOf(found);
    }

    /** Who a noun belongs to by an adjective, compound or possessive; what is done to somebody may be "of" them. */
    public List<Referent> possessors(int noun) {
        return possessors(noun, Search.ANYBODY);
    }

    /** The same, where pronouns and descriptions can only mean somebody who is wanted. */
    public List<Referent> possessors(int noun, Predicate<Entity> wanted) {
        return possessors(noun, new Search(0, wanted));
    }

    private List<Referent> possessors(int noun, Search search) {
        List<Referent> found = new ArrayList<>();
        for (int c : sentence.children(noun)) {
            boolean possessive = sentence.is(c, "nmod:poss");
            boolean modifier = sentence.is(c, "amod") || sentence.is(c, "compound") || sentence.is(c, "dep") && c < noun;
            if (possessive) {
                arguments.coordinated(c).forEach(p -> found.addAll(single(p, search.deeper())));
            } else if (modifier) {
                arguments.coordinated(c).forEach(p -> modifier(p).ifPresent(found::add));
                sentence.children(c, "amod", "compound").forEach(p -> modifier(p).ifPresent(found::add));
            }
        }
        if (found.isEmpty() && sentence.is(noun, "compound")) {
            for (int c : sentence.children(sentence.headOrRoot(noun), "nmod:poss")) {
                arguments.coordinated(c).forEach(p -> found.addAll(single(p, search.deeper())));
            }
            sentence.children(sentence.headOrRoot(noun), "compound", "amod").stream()
                    .filter(c -> c < noun)
                    .forEach(c -> modifier(c).ifPresent(found::add));
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
        while (second > 0 && names.at(second).isEmpty() && modifies(second, noun)) {
            second--;
        }
        List<Referent> last = second < 2 ? List.of() : names.at(second).stream()
                .filter(m -> m.begin() > 1)
                .flatMap(m -> Stream.concat(beforeHyphen(m.begin()).stream(), Stream.of(
                        new Referent(m.entity(), m.end() - 1, sentence.words(m.begin(), m.end() - 1), 1))))
                .toList();
        return last.size() == 2 ? last : List.of();
    }

    private boolean modifies(int token, int noun) {
        boolean compound = sentence.is(token, "compound") && sentence.headOrRoot(token) == noun;
        return sentence.tag(token).startsWith("JJ") || sentence.tag(token).equals("NN") && compound;
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

    private List<Referent> definite(int head, String lemma, Search search) {
        int position = first(head);
        List<String> modifiers = modifiers(head);
        if (modifiers.equals(List.of("host"))) {
            return hostOf(head);
        }
        if (modifiers.stream().anyMatch(OTHER::contains)) {
            return List.of();
        }
        Optional<Entity> found = Optional.empty();
        double certainty = DESCRIPTION;
        if (NounClasses.STATES.contains(lemma)) {
            found = modifiers.isEmpty()
                    ? discourse.before(index, position, e -> e.isA(EntityType.STATE) && search.wanted().test(e))
                    : discourse.before(index, position, e -> e.isA(EntityType.STATE) && describes(e, modifiers));
        } else if (NounClasses.ORGANIZATIONS.contains(lemma) || NounClasses.ARMED_GROUPS.contains(lemma)) {
            found = organization(position, lemma);
        } else if (NounClasses.TITLES.contains(lemma)) {
            found = discourse.titled(index, position, lemma);
        } else if (NounClasses.BARE_STATE_AGENTS.contains(lemma) && modifiers.isEmpty()) {
            found = discourse.dominant(e -> e.isA(EntityType.STATE));
            certainty = IN_FOCUS;
        }
        double sure = certainty;
        return found.map(e -> List.of(new Referent(e, head, phrase(head), sure))).orElse(List.of());
    }

    /** "a Djibouti-based body that includes Kenya and the host country". */
    private List<Referent> hostOf(int head) {
        if (!NounClasses.STATES.contains(sentence.lemma(head))) {
            return List.of();
        }
        for (int i = head - 1; i > 1; i--) {
            if (sentence.lemma(i).equals("base") || sentence.token(i).word().equalsIgnoreCase("based")) {
                return beforeHyphen(i).stream()
                        .map(r -> new Referent(actorOf(r), head, phrase(head), DESCRIPTION))
                        .filter(r -> r.entity().isA(EntityType.STATE))
                        .toList();
            }
        }
        return List.of();
    }

    /** Who is known by that noun; else, where it is one that suits them all, the only international organization. */
    private Optional<Entity> organization(int position, String lemma) {
        Optional<Entity> known = discourse.nearest(index, position, e -> e.isA(EntityType.ORGANIZATION) && discourse.isDescribedAs(e, lemma));
        return known.isPresent() || !NounClasses.ANY_ORGANIZATION.contains(lemma)
                ? known
                : discourse.only(index, position, e -> e.isA(EntityType.INTERNATIONAL_ORGANIZATION));
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

    private boolean isList(int head) {
        return !listed(head, sentence.lemma(head)).isEmpty();
    }

    private boolean isDefinite(int head) {
        boolean article = sentence.children(head, "det").stream().anyMatch(d -> Set.of("the", "this", "that").contains(sentence.lemma(d)));
        return (article || isOwnCountry(head))
                && sentence.children(head, "acl:relcl", "acl").stream().allMatch(c -> isLoose(head))
                && sentence.children(head, "nmod").stream().noneMatch(c -> arguments.prepositions(c).equals("of"));
    }

    /** "her country": the one that the speaker was introduced with. */
    private boolean isOwnCountry(int head) {
        return Set.of("country", "nation").contains(sentence.lemma(head))
                && sentence.children(head, "nmod:poss").stream()
                        .anyMatch(c -> Set.of("his", "her").contains(sentence.token(c).word().toLowerCase(Locale.ROOT)));
    }

    /** A clause behind a comma tells more of somebody known; one without tells who is meant. */
    private boolean isLoose(int head) {
        return head + 1 < sentence.size() && sentence.tag(head + 1).equals(",");
    }

    private boolean isPair(int head, String lemma) {
        boolean two = sentence.children(head, "nummod").stream().anyMatch(n -> sentence.lemma(n).equals("two"))
                || sentence.children(head, "det", "cc:preconj").stream().anyMatch(d -> sentence.lemma(d).equals("both"));
        return two && NounClasses.PAIRS.contains(lemma) || lemma.equals("belligerent");
    }

    private List<Referent> pronoun(int head, Search search) {
        String word = sentence.token(head).word().toLowerCase(Locale.ROOT);
        return switch (word) {
            case "it", "its", "itself" -> refersTo(head, search, e -> e.isA(EntityType.STATE)
                    || e.isA(EntityType.ORGANIZATION) && !e.isA(EntityType.GOVERNMENT_BODY));
            case "he", "she", "his", "her", "him", "himself", "herself" -> refersTo(head, search, e -> e.isA(EntityType.PERSON));
            case "they", "their", "them", "themselves" -> plural(head, search);
            default -> List.of();
        };
    }

    /** The subject of the clause around a possessive or object; else who was named before. */
    private List<Referent> refersTo(int head, Search search, Predicate<Entity> kind) {
        Set<String> around = namesAround(head);
        Predicate<Entity> fits = e -> kind.test(e) && search.wanted().test(e) && !around.contains(e.id());
        List<Referent> clause = clauseSubject(head, search).stream().filter(r -> fits.test(actorOf(r))).toList();
        if (!clause.isEmpty()) {
            return clause.stream().map(r -> again(r, head, NEAR_PRONOUN)).toList();
        }
        boolean subject = sentence.relation(head).startsWith("nsubj");
        boolean opens = subject && names.mentions().stream().noneMatch(m -> m.end() <= head);
        boolean loose = sentence.token(head).word().equalsIgnoreCase("it") && !subject;
        Optional<Entity> entity = opens
                ? discourse.continued(index, fits, sentence.lemma(head))
                : loose ? discourse.only(index, head, fits) : discourse.before(index, head, fits);
        return entity.map(e -> List.of(new Referent(e, head, sentence.token(head).word(), FAR_PRONOUN))).orElse(List.of());
    }

    /** Names whose own phrase holds a pronoun: in "Hungary, one of its members" it is not Hungary's. */
    private Set<String> namesAround(int pronoun) {
        Set<String> ids = new LinkedHashSet<>();
        for (int t = sentence.headOrRoot(pronoun); t >= 0 && !arguments.isVerbal(t); t = sentence.headOrRoot(t)) {
            names.at(t).ifPresent(m -> ids.add(discourse.actor(m.entity()).orElse(m.entity()).id()));
        }
        return ids;
    }

    private List<Referent> plural(int head, Search search) {
        List<Referent> clause = clauseSubject(head, search);
        if (!clause.isEmpty()) {
            return clause.stream().map(r -> again(r, head, NEAR_PRONOUN)).toList();
        }
        return discourse.pair(index, head, e -> canPair(e, "")).stream()
                .map(e -> new Referent(e, head, sentence.token(head).word(), FAR_PRONOUN))
                .toList();
    }

    /** Whether a phrase means some unnamed person and only stands for who they serve: "the prime ministers of A and B". */
    public boolean isUnnamedPerson(Referent referent) {
        int head = referent.head();
        return !referent.isUnsaid() && !referent.entity().isA(EntityType.PERSON) && names.at(head).isEmpty()
                && NounClasses.TITLES.contains(sentence.lemma(head));
    }

    private Entity actorOf(Referent r) {
        return discourse.actor(r.entity()).orElse(r.entity());
    }

    private Referent again(Referent r, int head, double factor) {
        return new Referent(r.entity(), head, sentence.token(head).word(), r.certainty() * factor);
    }

    /** Referents of the subject of the nearest clause above that does not hold the pronoun itself. */
    private List<Referent> clauseSubject(int pronoun, Search search) {
        for (int t = sentence.headOrRoot(pronoun); t >= 0; t = sentence.headOrRoot(t)) {
            if (!arguments.isVerbal(t)) {
                continue;
            }
            boolean likeObject = arguments.isPassive(t) || isReasonForJudging(pronoun, t);
            List<Integer> subjects = likeObject ? arguments.objects(t) : arguments.subjects(t);
            List<Referent> found = new ArrayList<>();
            for (int s : subjects) {
                if (!sentence.isWithin(pronoun, s) && s != pronoun && s < pronoun) {
                    arguments.coordinated(s).forEach(p -> found.addAll(single(p, search.forAnybody())));
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
