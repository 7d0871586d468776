package org.geokg.claim.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.geokg.claim.end.EndResolver;
import org.geokg.claim.rule.Rule;
import org.geokg.claim.rule.RuleMatch;
import org.geokg.entity.EntityType;
import org.geokg.entity.reference.Referent;
import org.geokg.entity.reference.ReferentFinder;
import org.geokg.text.ParsedSentence;
import org.geokg.text.TaggedSentence;
import org.geokg.text.argument.Arguments;

/**
 * Verbs that stand for one told before: "as Britain had done", "Malta followed suit", "London had moved a day earlier".
 * Their subject did what the earlier one did, to the same object.
 */
public final class Ellipsis {
    private static final Set<String> SIGNS = Set.of("suit", "likewise", "same", "earlier", "done", "so", "did", "followed");

    /** What persons do for themselves. */
    private static final Set<String> PERSONAL = Set.of("metWith", "visited");

    private final ParsedSentence sentence;
    private final Arguments arguments;
    private final ReferentFinder referents;
    private final EndResolver ends;
    private final DeniedEllipsis denied;

    public Ellipsis(ParsedSentence sentence, Arguments arguments, ReferentFinder referents, EndResolver ends) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.referents = referents;
        this.ends = ends;
        this.denied = new DeniedEllipsis(sentence);
    }

    /** Whether a sentence may stand for one before it, told from its words alone. */
    public static boolean mayBeIn(TaggedSentence sentence) {
        return sentence.tokens().stream().anyMatch(t -> SIGNS.contains(t.word().toLowerCase(Locale.ROOT)))
                || DeniedEllipsis.mayBeIn(sentence);
    }

    /**
     * What the sentence's own matches and those of the sentence before are echoed as.
     *
     * @param isFact   whether what a match of the sentence tells is a fact: who "did the same" as one that threatened only threatened too
     * @param isActual whether it is one or the denial of one: who has no plans, unlike another, need not stay away
     */
    public List<RuleMatch> echoes(List<RuleMatch> here, List<RuleMatch> before, Predicate<RuleMatch> isFact,
            Predicate<RuleMatch> isActual) {
        List<RuleMatch> echoes = new ArrayList<>();
        for (int verb = 0; verb < sentence.size(); verb++) {
            if (sentence.tag(verb).startsWith("VB")) {
                List<RuleMatch> sources = denied.isAt(verb) ? denied(verb, here, before, isActual)
                        : sources(verb, here, before, isFact);
                for (RuleMatch source : sources) {
                    echo(source, verb).ifPresent(echoes::add);
                }
            }
        }
        return List.copyOf(echoes);
    }

    private List<RuleMatch> sources(int verb, List<RuleMatch> here, List<RuleMatch> before, Predicate<RuleMatch> isFact) {
        if (isAsDone(verb) || doesSo(verb)) {
            List<RuleMatch> above = here.stream().filter(m -> m.trigger() == sentence.headOrRoot(verb)).toList();
            if (!above.isEmpty()) {
                return above;
            }
            List<RuleMatch> nearest = lastOf(here.stream().filter(m -> m.trigger() < verb && !isOfOther(m.trigger(), verb)).toList());
            return nearest.isEmpty() && (doesSo(verb) || verb == 1) ? before : nearest; // "So have Chad and Mali."
        }
        if (!standsForAnother(verb)) {
            return List.of();
        }
        List<RuleMatch> earlier = here.stream().filter(m -> m.trigger() < verb && !isBeside(m.trigger(), here)).toList();
        return earlier.isEmpty() ? lastOf(before) : lastOf(earlier).stream().filter(isFact).toList();
    }

    /** "Chad, which signed a pact, welcomed it, and so did Mali": not what only the relative clause tells. */
    private boolean isOfOther(int trigger, int verb) {
        return IntStream.iterate(trigger, t -> t >= 0, sentence::headOrRoot)
                .anyMatch(t -> sentence.is(t, "acl:relcl") && t < verb && !sentence.isWithin(verb, t));
    }

    /** "cut ties, accusing it of terror; Mali followed suit": it cut ties, whatever is told beside that in a participle. */
    private boolean isBeside(int trigger, List<RuleMatch> here) {
        return sentence.tag(trigger).equals("VBG") && here.stream()
                .anyMatch(m -> m.trigger() < trigger && sentence.isWithin(trigger, m.trigger()));
    }

    /** What "nor has Chad" denies: the nearest told in the sentence, else what the one before tells. */
    private static List<RuleMatch> denied(int verb, List<RuleMatch> here, List<RuleMatch> before, Predicate<RuleMatch> isActual) {
        List<RuleMatch> nearest = lastOf(here.stream().filter(m -> m.trigger() < verb).toList());
        return nearest.isEmpty() ? before : nearest.stream().filter(isActual).toList(); // those before were facts of their sentence
    }

    /** The matches at the last trigger. */
    private static List<RuleMatch> lastOf(List<RuleMatch> matches) {
        int last = matches.stream().mapToInt(RuleMatch::trigger).max().orElse(-1);
        return matches.stream().filter(m -> m.trigger() == last).toList();
    }

    /** "as Britain had done in January". */
    private boolean isAsDone(int verb) {
        if (!Set.of("do", "have").contains(sentence.lemma(verb))) {
            return false;
        }
        boolean inverted = verb > 0 && Set.of("as", "so").contains(sentence.lemma(verb - 1)) && isNameAt(verb + 1);
        return inverted || sentence.lemma(verb).equals("do") && sentence.children(verb, "obj", "iobj").isEmpty()
                && sentence.children(verb, "mark", "advmod").stream().anyMatch(c -> Set.of("as", "like").contains(sentence.lemma(c)));
    }

    private boolean isNameAt(int token) {
        return token < sentence.size() && (sentence.tag(token).startsWith("NNP") || sentence.tag(token).equals("DT"));
    }

    /** "after Nicaragua had done so in 2021", "Peru did so a day later". */
    private boolean doesSo(int verb) {
        return sentence.lemma(verb).equals("do") && verb + 1 < sentence.size() && sentence.lemma(verb + 1).equals("so")
                && sentence.children(verb, "obj").isEmpty();
    }

    /** Who does it; of "as did Britain and France" those behind it, of "followed by Peru" those with "by". */
    private List<Integer> actors(int verb) {
        if (denied.isAt(verb)) {
            return denied.actors(verb).stream().flatMap(a -> arguments.coordinated(a).stream()).toList();
        }
        if (sentence.is(verb, "aux") && sentence.headOrRoot(verb) > verb && isNameAt(verb + 1)) {
            return List.of(sentence.headOrRoot(verb)); // "as did Britain" was parsed like "as an ally"
        }
        List<Integer> subjects = arguments.subjects(verb);
        return subjects.isEmpty() || isAsDone(verb) && subjects.stream().allMatch(s -> s < verb - 1) && isNameAt(verb + 1)
                ? sentence.children(verb, "obj", "nsubj").stream().filter(c -> c > verb).toList()
                : subjects;
    }

    private boolean standsForAnother(int verb) {
        List<String> objects = sentence.children(verb, "obj").stream().map(sentence::lemma).toList();
        List<String> adverbs = sentence.children(verb, "advmod").stream()
                .map(a -> sentence.token(a).word().toLowerCase(Locale.ROOT)).toList();
        return switch (sentence.lemma(verb)) {
            case "follow" -> objects.equals(List.of("suit")) || isFollowedBy(verb) || followsBare(verb);
            case "do" -> objects.equals(List.of("same")) || adverbs.contains("likewise");
            case "move", "act" -> objects.isEmpty() && adverbs.contains("earlier") && sentence.children(verb, "obl").isEmpty();
            default -> false;
        };
    }

    /** "Kenya sent troops first, followed by Ghana in May": behind a comma, and nothing else was named to follow. */
    private boolean isFollowedBy(int verb) {
        return sentence.tag(verb).equals("VBN") && verb > 1 && sentence.lemma(verb - 1).equals(",") && verb + 1 < sentence.size()
                && sentence.lemma(verb + 1).equals("by");
    }

    /** "Kenya sent troops in June. Jamaica and Belize followed in September", "and Nicaragua followed a day later". */
    private boolean followsBare(int verb) {
        boolean beside = sentence.is(verb, "conj") || sentence.is(verb, "parataxis"); // "Bolivia cut ties; Belize followed"
        boolean own = sentence.headOrRoot(verb) < 0 || beside && !sentence.children(verb, "nsubj").isEmpty();
        return sentence.tag(verb).equals("VBD") && own
                && sentence.children(verb, "obj", "xcomp", "ccomp", "advcl").isEmpty()
                && sentence.children(verb, "obl", "nmod").stream()
                        .allMatch(c -> Set.of("", "in", "on", "within").contains(arguments.prepositions(c)));
    }

    /**
     * Those of the main clause, or the least deep one that has any: what a sentence that follows may repeat. Nothing where one subject did
     * several things, "expelled the envoy and broke off relations".
     */
    public List<RuleMatch> main(List<RuleMatch> matches) {
        int least = matches.stream().mapToInt(m -> depth(m.trigger())).min().orElse(0);
        List<RuleMatch> main = matches.stream().filter(m -> depth(m.trigger()) == least && !isAside(m.trigger())).toList();
        int first = main.stream().mapToInt(RuleMatch::trigger).min().orElse(-1);
        boolean several = main.stream().anyMatch(m -> m.trigger() != first && sentence.is(m.trigger(), "conj")
                && sentence.headOrRoot(m.trigger()) == first && sentence.children(m.trigger(), "nsubj", "nsubj:pass").isEmpty());
        return several ? List.of() : main.stream().filter(m -> m.trigger() == first).toList();
    }

    /** "The Forum, which had suspended it, ended that": what is told of somebody besides. */
    private boolean isAside(int trigger) {
        return IntStream.iterate(trigger, t -> t >= 0, sentence::headOrRoot).anyMatch(t -> sentence.is(t, "acl:relcl"));
    }

    private int depth(int token) {
        int depth = 0;
        for (int t = token; t >= 0; t = sentence.headOrRoot(t)) {
            depth += Set.of("ccomp", "advcl", "acl", "acl:relcl", "appos", "parataxis").contains(sentence.relation(t)) ? 1 : 0;
        }
        return depth;
    }

    private Optional<RuleMatch> echo(RuleMatch source, int verb) {
        Rule rule = source.rule();
        boolean joint = rule.allows(Rule.Option.PAIRS) || rule.allows(Rule.Option.EACH_OTHER);
        boolean nothingDone = rule.relation().takesDateAsObject() || rule.allows(Rule.Option.PRESUPPOSED);
        if (joint || nothingDone) {
            return Optional.empty(); // "five members of the EU refused. Tonga was the latest to do so" makes it no member
        }
        boolean doneToSubject = rule.isInverted() || rule.isDoneToSubject();
        List<Integer> others = sentence.lemma(verb).equals("do") ? arguments.byPreposition(verb, "to") : List.of();
        if (!others.isEmpty()) {
            return doneToSubject ? Optional.empty() : toOthers(source, verb, others);
        }
        List<EntityType> types = doneToSubject ? rule.relation().objectTypes() : rule.relation().subjectTypes();
        List<Referent> doers = actors(verb).stream()
                .flatMap(s -> referents.find(s).stream())
                .filter(r -> !ends.both(r, types, rule).isEmpty())
                .filter(r -> !isPersonal(source) || r.entity().isA(EntityType.PERSON))
                .filter(r -> source.objects().stream().noneMatch(o -> o.entity().id().equals(r.entity().id())))
                .filter(r -> source.subjects().stream().noneMatch(o -> o.entity().id().equals(r.entity().id())))
                .toList();
        return doers.isEmpty() ? Optional.empty() : Optional.of(doneToSubject
                ? new RuleMatch(rule, verb, source.subjects(), doers, List.of())
                : new RuleMatch(rule, verb, doers, source.objects(), List.of()));
    }

    /** "Bashir sat beside Kiir. Egypt followed": a state does not do what persons did for themselves. */
    private static boolean isPersonal(RuleMatch source) {
        return PERSONAL.contains(source.rule().relation().name()) && !source.subjects().isEmpty()
                && source.subjects().stream().allMatch(r -> r.entity().isA(EntityType.PERSON));
    }

    /** "expelled Chad's envoy after it had done the same to that of Togo": to the other as to the first, his or himself. */
    private Optional<RuleMatch> toOthers(RuleMatch source, int verb, List<Integer> others) {
        Rule rule = source.rule();
        boolean owned = rule.object().stream().anyMatch(s -> Set.of("owner", "poss").contains(s.steps().getLast()));
        List<Referent> doers = actors(verb).stream()
                .flatMap(s -> referents.find(s).stream())
                .filter(r -> !ends.both(r, rule.relation().subjectTypes(), rule).isEmpty()).toList();
        List<Referent> found = others.stream().flatMap(o -> arguments.coordinated(o).stream())
                .flatMap(o -> (owned && !sentence.tag(o).startsWith("NNP") ? referents.owners(o) : referents.find(o)).stream())
                .filter(r -> ends.object(r, rule).isPresent())
                .filter(r -> doers.stream().noneMatch(d -> d.entity().id().equals(r.entity().id()))).toList();
        return doers.isEmpty() || found.isEmpty() ? Optional.empty() : Optional.of(new RuleMatch(rule, verb, doers, found, List.of()));
    }
}
