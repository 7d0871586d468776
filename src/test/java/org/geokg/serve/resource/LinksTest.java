package org.geokg.serve.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.geokg.graph.IriPolicy;
import org.junit.jupiter.api.Test;

class LinksTest {

    @Test
    void knowsThePathsOfItsOwnIrisOnly() {
        Links links = new Links(IriPolicy.DEFAULT, new Site(Optional.empty()));
        assertEquals(Optional.empty(), links.path("https://w3id.org/geokg//evil.example/"));
        assertEquals(Optional.of("/id/mali"), links.path("https://w3id.org/geokg/id/mali"));
        assertEquals(Optional.of("/graph/a%2Fb"), links.path("https://w3id.org/geokg/graph/a%2Fb"));
        assertEquals(Optional.of("/ontology#memberOf"), links.path("https://w3id.org/geokg/ontology#memberOf"));
    }
}
