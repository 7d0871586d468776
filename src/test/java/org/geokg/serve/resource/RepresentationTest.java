package org.geokg.serve.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Content negotiation as RFC 9110, 12.5.1 has it. */
class RepresentationTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | PAGE
            */*                                                    | PAGE
            text/turtle                                            | TURTLE
            TEXT/TURTLE                                            | TURTLE
            application/ld+json                                    | JSON_LD
            application/n-triples                                  | N_TRIPLES
            application/rdf+xml                                    | RDF_XML
            text/turtle;q=0.5, application/ld+json                 | JSON_LD
            text/turtle;q=0.5, application/ld+json;q=0.6           | JSON_LD
            text/html;q=0.1, text/turtle;q=0.2                     | TURTLE
            text/html;q=0, */*                                     | TURTLE
            text/*                                                 | PAGE
            text/*;q=0.9, application/rdf+xml                      | RDF_XML
            application/*                                          | JSON_LD
            application/sparql-results+json, text/turtle;q=0.01    | TURTLE
            text/turtle;q=much                                     | TURTLE
            """)
    void choosesWhatTheClientLikesBest(String accept, Representation expected) {
        assertEquals(Optional.of(expected), Representation.accepted(Optional.of(accept)));
    }

    @ParameterizedTest
    @CsvSource({"image/png", "text/turtle;q=0", "%%% nonsense", "application/json"})
    void hasNothingForOthers(String accept) {
        assertEquals(Optional.empty(), Representation.accepted(Optional.of(accept)));
    }
}
