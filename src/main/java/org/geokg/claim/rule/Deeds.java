package org.geokg.claim.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.geokg.entity.Entity;
import org.geokg.entity.Referent;
import org.geokg.entity.ReferentFinder;
import org.geokg.entity.WordClass;
import org.geokg.text.ParsedSentence;

/**
 * Tells whose deed a bare noun points back to: in "Chad expelled the envoy. Niger denounced the move" the move is Chad's. Only
 * what the same sentence or the one right before has told counts, and only where one actor alone comes into question.
 */
final class Deeds {
    private static final double CERTAINTY = 0.85;
    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> WORDS = Set.of("accused", "condemned", "threatened");

    private final ParsedSentence sentence;
    private final ReferentFinder referents;
    private final List<RuleMatch> before = new ArrayList<>();
    private final List<RuleMatch> here = new ArrayList<>();

    Deeds(ParsedSentence sentence, ReferentFinder referents) {
        this.sentence = sentence;
        this.referents = referents;
    }

    /** What the sentence right before has told as done. */
    void toldBefore(List<RuleMatch> matches) {
        before.addAll(matches);
    }

    void toldHere(RuleMatch match) {
        here.add(match);
    }

    /** The only one who is wanted of those who may have done what a noun names; nobody where there are several. */
    List<Referent> doers(int noun, Predicate<Entity> wanted) {
        if (!pointsBack(noun)) {
            return List.of();
        }
        List<Entity> near = doers(here.stream(), noun, wanted);
        List<Entity> found = near.isEmpty() ? doers(before.stream(), noun, wanted) : near;
        return found.size() == 1
                ? List.of(new Referent(found.getFirst(), noun, sentence.token(noun).word(), CERTAINTY))
                : List.of();
    }

    private List<Entity> doers(Stream<RuleMatch> told, int noun, Predicate<Entity> wanted) {
        return told.filter(m -> m.objects() != m.subjects() && !m.rule().allows(Rule.Option.PAIRS))
                .filter(m -> names(noun, m.rule().relation().name()))
                .flatMap(m -> m.subjects().stream())
                .map(Referent::entity)
                .filter(wanted)
                .distinct()
                .toList();
    }

    /** "The move" and "these sanctions", but not "Chad's move", "the move by Chad" and "the decision to leave". */
    private boolean pointsBack(int noun) {
        boolean the = sentence.children(noun, "det").stream().anyMatch(d -> POINTING.contains(sentence.lemma(d)));
        return the && sentence.tag(noun).startsWith("NN") && sentence.children(noun, "nmod:poss", "nmod", "acl", "acl:relcl", "compound").isEmpty();
    }

    private boolean names(int noun, String relation) {
        if (referents.isCalled(WordClass.DEED, noun)) {
            return !WORDS.contains(relation);
        }
        WordClass kind = switch (relation) {
            case "attacked" -> WordClass.ATTACK;
            case "imposedSanctionsOn" -> WordClass.PUNISHMENT;
            case "expelledDiplomatsOf" -> WordClass.EXPULSION;
            default -> WORDS.contains(relation) ? WordClass.UTTERANCE : WordClass.DEED;
        };
        return referents.isCalled(kind, noun);
    }
}
