package org.geokg.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.geokg.claim.Claim;
import org.geokg.claim.ClaimObject;
import org.geokg.claim.Factuality;
import org.geokg.claim.Polarity;
import org.geokg.claim.Speaker;
import org.geokg.graph.Ontology;

/**
 * A claim in the terms of event data: who, what kind of event, to whom.
 *
 * @param event PLOVER's root class
 * @param line  the claim in words
 */
record PloverEvent(Set<String> source, String event, Set<String> target, boolean symmetric, String line) {
    private static final String GKG = "https://w3id.org/geokg/ontology#";
    private static final Ontology ONTOLOGY = Ontology.packed();

    PloverEvent {
        source = Set.copyOf(source);
        target = Set.copyOf(target);
    }

    /** Classes that later versions of PLOVER joined or renamed. */
    static String folded(String event) {
        return switch (event) {
            case "DISAPPROVE", "INVESTIGATE" -> "ACCUSE";
            case "FIGHT" -> "ASSAULT";
            case "DIPLOMACY" -> "SUPPORT";
            default -> event;
        };
    }

    static Optional<PloverEvent> of(Reader.Reading reading, Claim claim) {
        Optional<String> root = annotation(claim, "ploverCode");
        if (root.isEmpty() || !(claim.object() instanceof ClaimObject.Of object)) {
            return Optional.empty();
        }
        Set<String> subject = reading.actors(claim.subject());
        Set<String> other = reading.actors(object.entity());
        boolean symmetric = claim.relation().symmetric();
        String line = claim.subject().label() + " " + claim.relation().name() + " " + claim.object().label() + " "
                + claim.factuality();
        if (claim.factuality() == Factuality.DEMANDED && claim.speaker().orElse(null) instanceof Speaker.Named speaker
                && !speaker.entity().equals(claim.subject())) {
            return Optional.of(new PloverEvent(reading.actors(speaker.entity()), "DEMAND", subject, false, line));
        }
        return event(claim, root.get(), valence(claim) < 0)
                .map(event -> new PloverEvent(subject, event, other, symmetric, line));
    }

    /** What is planned is agreed to where it is friendly, and threatened where it is not; what is refused is rejected. */
    private static Optional<String> event(Claim claim, String root, boolean hostile) {
        boolean refused = claim.polarity() == Polarity.NEGATED || claim.factuality() == Factuality.DENIED;
        if (refused) {
            return hostile ? Optional.empty() : Optional.of("REJECT");
        }
        return switch (claim.factuality()) {
            case ACTUAL -> Optional.of(root);
            case PLANNED -> Optional.of(hostile ? "THREATEN" : "AGREE");
            default -> Optional.empty();
        };
    }

    private static int valence(Claim claim) {
        return annotation(claim, "valence").map(Integer::parseInt).orElse(0);
    }

    private static Optional<String> annotation(Claim claim, String property) {
        Node relation = NodeFactory.createURI(GKG + claim.relation().name());
        List<Triple> found = ONTOLOGY.graph().find(relation, NodeFactory.createURI(GKG + property), Node.ANY).toList();
        return found.stream().findFirst().map(t -> t.getObject().getLiteralLexicalForm());
    }
}
