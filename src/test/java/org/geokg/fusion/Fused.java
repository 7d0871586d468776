package org.geokg.fusion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.geokg.claim.Extraction;

/** What fusion made of some articles, with short ways to look into it. */
record Fused(List<Extraction> articles, List<Statement> statements) {
    private static final Fusion FUSION = new Fusion(Relations.CATALOG, RoleTable.standard());

    static Fused from(Extraction... articles) {
        return new Fused(List.of(articles), FUSION.fuse(List.of(articles)));
    }

    /** The only statement of a relation. */
    Statement only(String relation) {
        List<Statement> found = all(relation);
        assertEquals(1, found.size(), () -> "statements: " + found);
        return found.getFirst();
    }

    /** The statements of a relation, in time; those without a date come last. */
    List<Statement> all(String relation) {
        return statements.stream()
                .filter(s -> s.relation().name().equals(relation))
                .sorted((a, b) -> order(a).compareTo(order(b)))
                .toList();
    }

    private static String order(Statement s) {
        return s.begin().or(s::end).map(d -> d.first().toString()).orElse("undated") + s.firstReported();
    }

    /** Facts as "subject relation object". */
    List<String> facts() {
        return Facts.of(statements, Facts.newest(articles)).stream()
                .map(f -> f.subject().id() + " " + f.relation().name() + " " + f.object().label())
                .toList();
    }
}
