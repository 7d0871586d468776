package org.geokg.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/**
 * How an answer is written. {@code SELECT} and {@code ASK} give rows, {@code CONSTRUCT} and {@code DESCRIBE} a graph;
 * {@code json} and {@code xml} fit both and mean JSON-LD and RDF/XML for a graph.
 */
public enum ResultFormat {
    /** Aligned columns for a terminal; a graph is written as Turtle. */
    TABLE(Optional.of(ResultSetLang.RS_Text), Optional.of(Lang.TURTLE)),
    CSV(Optional.of(ResultSetLang.RS_CSV), Optional.empty()),
    TSV(Optional.of(ResultSetLang.RS_TSV), Optional.empty()),
    JSON(Optional.of(ResultSetLang.RS_JSON), Optional.of(Lang.JSONLD)),
    XML(Optional.of(ResultSetLang.RS_XML), Optional.of(Lang.RDFXML)),
    TURTLE(Optional.empty(), Optional.of(Lang.TURTLE)),
    NTRIPLES(Optional.empty(), Optional.of(Lang.NTRIPLES)),
    JSONLD(Optional.empty(), Optional.of(Lang.JSONLD)),
    RDFXML(Optional.empty(), Optional.of(Lang.RDFXML));

    private final Optional<Lang> rows;
    private final Optional<Lang> graph;

    ResultFormat(Optional<Lang> rows, Optional<Lang> graph) {
        this.rows = rows;
        this.graph = graph;
    }

    /** The name on the command line: {@code csv}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ResultFormat> named(String id) {
        return Arrays.stream(values()).filter(format -> format.id().equalsIgnoreCase(id)).findFirst();
    }

    Lang forRows() {
        return rows.orElseThrow(() -> mismatch("SELECT and ASK give rows", format -> format.rows.isPresent()));
    }

    Lang forGraph() {
        return graph.orElseThrow(() -> mismatch("CONSTRUCT and DESCRIBE give a graph", format -> format.graph.isPresent()));
    }

    private QueryRejected mismatch(String because, Predicate<ResultFormat> fits) {
        String fitting = Arrays.stream(values()).filter(fits).map(ResultFormat::id).collect(Collectors.joining(", "));
        return new QueryRejected(because + ", which " + id() + " cannot hold; use one of " + fitting);
    }
}
