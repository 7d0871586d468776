package org.geokg.serve.page;

import java.util.List;
import java.util.Optional;

/** What the pages show, read from the graph and free of Jena. */
final class Views {

    /** Anything with an IRI and a name. */
    record Thing(String iri, String label) {}

    /** One end of a statement: a thing, or a plain value such as a year. */
    sealed interface End {
        record Named(Thing thing) implements End {}

        record Value(String text) implements End {}
    }

    record ArticleView(
            String iri,
            String title,
            Optional<Thing> publisher,
            Optional<String> published,
            Optional<String> url,
            Optional<String> referenceDate) {}

    /** On which side of its statement a claim stands. */
    enum Side {
        FOR("supportedBy", "supports"),
        AGAINST("contradictedBy", "contradicts"),
        OPEN("mentionedBy", "mentions");

        final String property;
        final String verb;

        Side(String property, String verb) {
            this.property = property;
            this.verb = verb;
        }
    }

    record ClaimView(
            String iri,
            Thing subject,
            Thing relation,
            End object,
            String quote,
            Optional<String> subjectText,
            Optional<String> objectText,
            String polarity,
            String factuality,
            double confidence,
            Optional<End> speaker,
            Optional<String> when,
            Optional<String> timeText,
            Optional<Thing> rule,
            int start,
            int end,
            Optional<Thing> rejectedBy,
            ArticleView article) {}

    record SidedClaim(Side side, ClaimView claim) {}

    /** @param fact whether the plain triple holds, so the statement is asserted and not over */
    record StatementView(
            String iri,
            Thing subject,
            Thing relation,
            End object,
            Thing status,
            double confidence,
            int sources,
            Optional<String> when,
            Optional<String> detail,
            boolean fact,
            List<SidedClaim> claims) {
        /** The same seen from the other end, for a relation that has no direction. */
        StatementView reversed() {
            return object instanceof End.Named other
                    ? new StatementView(
                            iri, other.thing(), relation, new End.Named(subject), status, confidence, sources, when, detail, fact, claims)
                    : this;
        }

        boolean isAsserted() {
            return status.label().equals("asserted");
        }
    }

    record SidedStatement(Side side, StatementView statement) {}

    private Views() {}
}
