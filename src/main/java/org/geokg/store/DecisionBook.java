package org.geokg.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.geokg.decision.Act;
import org.geokg.decision.Decision;
import org.geokg.decision.GivenTime;
import org.geokg.fusion.Ruling;
import org.geokg.fusion.Rulings;
import org.geokg.graph.DecisionTriples;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.Vocabulary;

/** Decisions by what they are about. */
final class DecisionBook {
    /** Whether something holds, and by which decision. */
    record Judged(Node decision, Ruling ruling) {
        /** The property by which what was judged points at the decision. */
        Node mark() {
            return switch (ruling) {
                case ACCEPTED -> Vocabulary.ACCEPTED_BY;
                case REJECTED -> Vocabulary.REJECTED_BY;
            };
        }
    }

    /** When something was, and by which decision. */
    record Dated(Node decision, GivenTime time) {}

    /** What takes the place of an entity, and by which decision. */
    record Replaced(Node decision, Node into) {}

    private record Within(Node entity, Node article) {}

    private final Map<Node, Judged> judged = new LinkedHashMap<>();
    private final Map<Node, Dated> dated = new LinkedHashMap<>();
    private final Map<Node, Replaced> merged = new LinkedHashMap<>();
    private final Map<Within, Replaced> split = new LinkedHashMap<>();
    private final Rulings rulings;

    DecisionBook(List<Decision> decisions, IriPolicy iris) {
        DecisionTriples triples = new DecisionTriples(iris);
        decisions.forEach(d -> enter(d.act(), triples.node(d)));
        Map<String, Ruling> byKey = new LinkedHashMap<>();
        judged.forEach((node, j) -> iris.key("statement/", node).ifPresent(key -> byKey.put(key, j.ruling())));
        rulings = new Rulings(byKey);
    }

    private void enter(Act act, Node decision) {
        Node target = NodeFactory.createURI(act.target());
        switch (act) {
            case Act.Accept accept -> judged.put(target, new Judged(decision, Ruling.ACCEPTED));
            case Act.Reject reject -> judged.put(target, new Judged(decision, Ruling.REJECTED));
            case Act.Date date -> dated.put(target, new Dated(decision, date.time()));
            case Act.Merge merge -> merged.put(target, new Replaced(decision, NodeFactory.createURI(merge.into())));
            case Act.Split s -> s.articles().forEach(article -> split.put(
                    new Within(target, NodeFactory.createURI(article)),
                    new Replaced(decision, NodeFactory.createURI(s.into()))));
        }
    }

    /** What was decided about statements. */
    Rulings rulings() {
        return rulings;
    }

    /** Whether a claim was read rightly, or a statement holds. */
    Optional<Judged> judgement(Node claimOrStatement) {
        return Optional.ofNullable(judged.get(claimOrStatement));
    }

    Optional<Dated> date(Node claim) {
        return Optional.ofNullable(dated.get(claim));
    }

    /** What takes the place of an entity in an article, step by step: a split goes before merges. Empty if nothing does. */
    List<Replaced> replacement(Node entity, Node article) {
        List<Replaced> steps = new ArrayList<>();
        Optional<Replaced> next = Optional.ofNullable(split.get(new Within(entity, article)))
                .or(() -> Optional.ofNullable(merged.get(entity)));
        while (next.isPresent()) {
            steps.add(next.get());
            next = Optional.ofNullable(merged.get(next.get().into()));
        }
        return List.copyOf(steps);
    }

    /** What single decisions are about: claims and statements. */
    List<Node> judgedOrDated() {
        List<Node> all = new ArrayList<>(judged.keySet());
        all.addAll(dated.keySet());
        return all;
    }

    /** The entities that others take the place of. */
    List<Node> replacedEntities() {
        List<Node> all = new ArrayList<>(merged.keySet());
        Set<Within> within = split.keySet();
        within.forEach(w -> all.add(w.entity()));
        return all;
    }
}
