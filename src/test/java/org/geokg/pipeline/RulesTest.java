package org.geokg.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.geokg.claim.RelationCatalog;
import org.geokg.claim.rule.ExampleCheck;
import org.geokg.claim.rule.Rule;
import org.geokg.graph.OntologyRelations;
import org.geokg.problem.Problem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Every rule")
class RulesTest {
    private static final RelationCatalog RELATIONS = new RelationCatalog(OntologyRelations.read());

    @Test
    @DisplayName("uses known keys, options and steps only")
    void sound() throws IOException {
        List<Problem> problems = new ArrayList<>();
        StandardExtractor.rules(KnowledgeFiles.packed(), RELATIONS, problems::add);
        assertEquals(List.of(), problems);
    }

    @TestFactory
    @DisplayName("reads the sentences that it must read, and none that it must not")
    Stream<DynamicTest> examples() throws IOException {
        ExampleCheck check = new ExampleCheck(TestExtractor.get());
        List<Rule> rules = StandardExtractor.rules(KnowledgeFiles.packed(), RELATIONS, TestExtractor::fail).rules();
        assertTrue(rules.size() > 50, "rules were found");
        return rules.stream().map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
            List<ExampleCheck.Failure> failures = check.check(rule);
            assertTrue(failures.isEmpty(), () -> String.join("\n", failures.stream().map(Object::toString).toList()));
        }));
    }
}
