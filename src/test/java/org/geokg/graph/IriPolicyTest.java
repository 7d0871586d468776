package org.geokg.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.irix.IRIx;
import org.geokg.claim.ClaimKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IriPolicyTest {
    private final IriPolicy iris = new IriPolicy("https://data.example/kg/");

    @Test
    void everyKindOfThingHasItsPlace() {
        assertEquals("https://data.example/kg/id/armenia", iris.entity("armenia").getURI());
        assertEquals("https://data.example/kg/id/auto/a-b-61e9c6ff", iris.entity("auto/a-b-61e9c6ff").getURI());
        assertEquals("https://data.example/kg/article/n1", iris.article("n1").getURI());
        assertEquals("https://data.example/kg/graph/n1", iris.graph("n1").getURI());
        assertEquals(
                "https://data.example/kg/claim/n1-0123456789ab",
                iris.claim(new ClaimKey("n1", "0123456789ab")).getURI());
        assertEquals("https://data.example/kg/rule/membership.leave-v1", iris.rule("membership.leave-v1").getURI());
    }

    @Test
    void publishersReadLikeTheirNames() {
        assertEquals(
                "https://data.example/kg/publisher/Nordic_Times",
                iris.publisher(Optional.of("Nordic Times")).getURI());
        assertEquals(
                "https://data.example/kg/publisher/unspecified",
                iris.publisher(Optional.empty()).getURI());
        assertNotEquals(iris.publisher(Optional.empty()), iris.publisher(Optional.of("unspecified")));
        assertNotEquals(iris.publisher(Optional.of("A B")), iris.publisher(Optional.of("A_B")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "with space", "a/b", "..", ".", "<x>\"{}|\\^`", "ü", "\uD83D\uDE00", "%41", "a+b", "\n", "#?"})
    void anyIdGivesAValidIriThatLeadsBackToIt(String id) {
        Node node = iris.article(id);
        assertTrue(node.getURI().chars().allMatch(c -> c > 0x20 && c < 0x7F), node.getURI());
        assertFalse(IRIx.create(node.getURI()).hasViolations(), node.getURI());
        assertEquals(Optional.of(id), iris.key("article/", node));
        assertEquals(Optional.of(id), iris.publisherName(iris.publisher(Optional.of(id))));
    }

    @Test
    void dataIsToldFromTheOntology() {
        assertTrue(IriPolicy.DEFAULT.isData(IriPolicy.DEFAULT.entity("armenia")));
        assertFalse(IriPolicy.DEFAULT.isData(Vocabulary.gkg("memberOf")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "example", "https://data.example/kg", "ftp://data.example/", "https://a b/", "https://x/?q=/", "file:///tmp/"})
    void aBaseMustBeAWebAddressThatEndsWithASlash(String base) {
        assertThrows(IllegalArgumentException.class, () -> new IriPolicy(base));
    }
}
