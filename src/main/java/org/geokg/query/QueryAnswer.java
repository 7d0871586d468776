package org.geokg.query;

import org.apache.jena.rdf.model.Model;

/** What a query gives, by its form. */
public sealed interface QueryAnswer {

    /** {@code SELECT}. */
    record Rows(ResultTable table) implements QueryAnswer {}

    /** {@code ASK}. */
    record Truth(boolean value) implements QueryAnswer {}

    /** {@code CONSTRUCT} and {@code DESCRIBE}. */
    record Triples(Model model) implements QueryAnswer {}
}
