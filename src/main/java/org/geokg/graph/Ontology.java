package org.geokg.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.UUID;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandler;
import org.geokg.problem.Problem;
import org.geokg.problem.ProblemCode;

/**
 * The ontology as triples.
 *
 * @param source the file's name, for messages
 * @param graph  what it says; treat as read-only
 */
public record Ontology(String source, Graph graph) {
    private static final String PACKED = "/org/geokg/ontology/geopolitics.ttl";

    /** The ontology that comes with the program. */
    public static Ontology packed() {
        return packed(PACKED);
    }

    /** The shapes that come with the program. */
    public static Ontology packedShapes() {
        return packed("/org/geokg/ontology/shapes.ttl");
    }

    /** How the terms of the ontology relate to those of others; no store holds it. */
    public static Ontology packedAlignments() {
        return packed("/org/geokg/ontology/alignments.ttl");
    }

    /** An ontology of the user's own, in Turtle. */
    public static Ontology read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return parse(file.toString(), in);
        } catch (IOException e) {
            Problem problem = Problem.in(
                    file.toString(), ProblemCode.INPUT_UNREADABLE, e.toString(), "name a Turtle file that can be read");
            throw new InvalidOntologyException(problem, e);
        }
    }

    private static Ontology packed(String resource) {
        try (InputStream in = Ontology.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + resource);
            }
            return parse(resource, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Ontology parse(String source, InputStream in) {
        try {
            Graph graph = RDFParser.source(in)
                    .lang(Lang.TURTLE)
                    .labelToNode(LabelToNode.createScopeByDocumentHash(seed(source)))
                    .errorHandler(new Strict(source))
                    .toGraph();
            return new Ontology(source, graph);
        } catch (RiotException e) {
            Problem problem = Problem.in(source, ProblemCode.INPUT_MALFORMED, e.getMessage(), "correct the Turtle");
            throw new InvalidOntologyException(problem, e);
        }
    }

    /** The same blank nodes at each reading, so that what is written from them has the same bytes after a restart. */
    private static UUID seed(String source) {
        return UUID.nameUUIDFromBytes(source.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes warnings for errors, for a warning in an ontology is a mistake, and says where. */
    private record Strict(String source) implements ErrorHandler {
        @Override
        public void warning(String message, long line, long column) {
            fatal(message, line, column);
        }

        @Override
        public void error(String message, long line, long column) {
            fatal(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            OptionalInt where = line > 0 ? OptionalInt.of(Math.toIntExact(line)) : OptionalInt.empty();
            throw new InvalidOntologyException(
                    new Problem(ProblemCode.INPUT_MALFORMED, source, where, message, "correct the Turtle"), null);
        }
    }
}
