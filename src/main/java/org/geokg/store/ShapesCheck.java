package org.geokg.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.Ontology;
import org.geokg.problem.Problem;
import org.geokg.problem.ProblemCode;

/**
 * Checks a whole dataset against SHACL shapes: the default graph, which holds the ontology, merged with the article graphs.
 * The catalog and the quarantine stay out. The merge is held in memory.
 *
 * @see <a href="https://www.w3.org/TR/shacl/">SHACL</a>
 */
public final class ShapesCheck {
    private final Shapes shapes;

    /** @param shapes such as {@link Ontology#packedShapes()} */
    public ShapesCheck(Ontology shapes) {
        this.shapes = ShaclValidator.get().parse(shapes.graph());
    }

    /**
     * Something that breaks a shape.
     *
     * @param focus   IRI of the claim, statement, entity or article
     * @param path    the property in question, where there is one
     * @param value   the value in question, where there is one
     * @param warning whether it is a warning only
     */
    public record Violation(String focus, Optional<String> path, Optional<String> value, String message, boolean warning) {
        /** The violation as the program reports problems. */
        public Problem toProblem() {
            String where = path.map(p -> p + ": ").orElse("");
            String what = value.map(v -> " (" + v + ")").orElse("");
            return Problem.in(focus, ProblemCode.SHAPE_VIOLATED, where + message + what, "correct its source and build anew");
        }
    }

    /** The violations, sorted; none if all is well. */
    public List<Violation> violations(DatasetGraph data, IriPolicy iris) {
        Graph merged = Txn.calculateRead(data, () -> merge(data, iris));
        return ShaclValidator.get().validate(shapes, merged).getEntries().stream()
                .map(ShapesCheck::violation)
                .distinct()
                .sorted(Comparator.comparing(Violation::focus).thenComparing(Violation::toString))
                .toList();
    }

    private static Graph merge(DatasetGraph data, IriPolicy iris) {
        // of Jena's graphs in memory the one that finds by two terms at once, which the shapes' queries do all the time
        Graph merged = GraphMemFactory.createGraphMemRoaring();
        data.stream()
                .filter(q -> q.isDefaultGraph() || iris.isArticleGraph(q.getGraph()))
                .forEach(q -> merged.add(q.asTriple()));
        return merged;
    }

    private static Violation violation(ReportEntry entry) {
        return new Violation(
                text(entry.focusNode()),
                Optional.ofNullable(entry.resultPath()).map(Object::toString),
                Optional.ofNullable(entry.value()).map(ShapesCheck::text),
                entry.message(),
                entry.severity().level().equals(Severity.Warning.level()));
    }

    private static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
