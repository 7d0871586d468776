package org.geokg.claim.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.geokg.claim.end.EndResolver;
import org.geokg.claim.rule.Rule;
import org.geokg.claim.rule.RuleMatch;
import org.geokg.entity.reference.Referent;
import org.geokg.text.ParsedSentence;

/**
 * Clauses that do not say again to whom it was done: "Iran was hit with sanctions. Canada also imposed some", "Sudan severed
 * relations with Chad, and Libya also cut ties".
 */
public final class Likewise {
    /** What another does to the same; who "also attacked" or "also sent arms" may have had somebody else in mind. */
    private static final Set<String> REPEATED = Set.of(
            "imposedSanctionsOn", "liftedSanctionsOn", "severedRelationsWith", "recognizes", "condemned", "withdrewFrom", "withdrewForcesFrom");
    private static final Set<String> SIGNS = Set.of("also", "too", "likewise", "similarly");
    private static final Set<String> OWNERS = Set.of("its", "their", "his", "her");

    private final ParsedSentence sentence;
    private final EndResolver ends;

    public Likewise(ParsedSentence sentence, EndResolver ends) {
        this.sentence = sentence;
        this.ends = ends;
    }

    /**
     * The matches that lack an object, with that of the same relation told last.
     *
     * @param open   matches without an object
     * @param here   whole matches of the sentence
     * @param before what the sentence right before was matched with
     * @param isFact whether what a match of the sentence tells is a fact
     */
    public List<RuleMatch> complete(List<RuleMatch> open, List<RuleMatch> here, List<RuleMatch> before, Predicate<RuleMatch> isFact) {
        List<RuleMatch> found = new ArrayList<>();
        for (RuleMatch match : open) {
            boolean bare = saysAlso(match.trigger()) && isBare(match) && here.stream().noneMatch(m -> m.trigger() == match.trigger());
            if (bare) {
                List<RuleMatch> told = here.stream().filter(m -> m.trigger() < match.trigger() && isSource(m, match)).toList();
                (told.isEmpty() ? before.stream().filter(m -> isSource(m, match)) : told.stream().filter(isFact))
                        .reduce((one, later) -> later)
                        .map(source -> match.withObjects(objects(source, match)))
                        .filter(whole -> !whole.objects().isEmpty())
                        .ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    private boolean saysAlso(int verb) {
        return sentence.tag(verb).startsWith("VB")
                && sentence.children(verb, "advmod").stream().anyMatch(a -> SIGNS.contains(sentence.lemma(a)));
    }

    /** Nothing stands there that would tell whom it was done to, were it understood: "also imposed sanctions on two banks". */
    private boolean isBare(RuleMatch open) {
        return sentence.children(open.trigger(), "obl", "nmod", "iobj", "xcomp", "ccomp", "advcl").isEmpty()
                && sentence.children(open.trigger(), "obj").stream().allMatch(o -> open.content().contains(o) && isBareNoun(o));
    }

    private boolean isBareNoun(int noun) {
        return sentence.children(noun, "nmod", "acl", "acl:relcl", "appos", "compound").isEmpty()
                && sentence.children(noun, "nmod:poss").stream().allMatch(p -> OWNERS.contains(sentence.lemma(p)));
    }

    private static boolean isSource(RuleMatch told, RuleMatch open) {
        Rule rule = told.rule();
        boolean mutual = rule.relation().symmetric() || rule.allows(Rule.Option.PAIRS) || rule.allows(Rule.Option.EACH_OTHER);
        boolean odd = mutual || rule.isInverted() || rule.isDoneToSubject();
        return rule.relation().equals(open.rule().relation()) && REPEATED.contains(rule.relation().name()) && !odd;
    }

    /** Whom it may have been done to: nobody strikes himself, nor his own town. */
    private List<Referent> objects(RuleMatch source, RuleMatch open) {
        return source.objects().stream()
                .filter(o -> open.subjects().stream().map(s -> ends.actor(s.entity()))
                        .noneMatch(s -> s.id().equals(ends.actor(o.entity()).id()) || ends.isAtHome(s, o)))
                .toList();
    }
}
