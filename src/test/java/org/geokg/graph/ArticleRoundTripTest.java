package org.geokg.graph;

import static org.geokg.graph.Samples.FINLAND;
import static org.geokg.graph.Samples.MINISTER;
import static org.geokg.graph.Samples.MINISTRY;
import static org.geokg.graph.Samples.NATO;
import static org.geokg.graph.Samples.NORWAY;
import static org.geokg.graph.Samples.STOCKHOLM;
import static org.geokg.graph.Samples.SWEDEN;
import static org.geokg.graph.Samples.claim;
import static org.geokg.graph.Samples.day;
import static org.geokg.graph.Samples.month;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.geokg.article.Article;
import org.geokg.claim.Claim;
import org.geokg.claim.Extraction;
import org.geokg.claim.Factuality;
import org.geokg.claim.KeyedClaim;
import org.geokg.claim.Speaker;
import org.geokg.entity.Entity;
import org.junit.jupiter.api.Test;

/** What goes into an article's graph comes out again. */
class ArticleRoundTripTest {
    private final IriPolicy iris = IriPolicy.DEFAULT;
    private final ArticleMapper mapper = new ArticleMapper(iris, new ClaimCheck(Samples.RELATIONS));

    @Test
    void claimsOfEveryKindComeBackAsTheyWere() {
        Claim[] claims = {
            claim("a1", FINLAND, "memberOf", NATO).from(day("2023-04-04")).build(),
            claim("a1", SWEDEN, "memberOf", NATO).negated().saidBy(MINISTRY).build(),
            claim("a1", SWEDEN, "seeksMembershipIn", NATO).fromUntil(month(2022, 5), month(2024, 3)).build(),
            claim("a1", NORWAY, "attacked", SWEDEN).factuality(Factuality.DENIED).saidBy("two diplomats").build(),
            claim("a1", FINLAND, "signedAgreementWith", SWEDEN).on(month(2022, 5)).kind("defence").participants(MINISTER).build(),
            claim("a1", MINISTER, "holdsOfficeIn", SWEDEN).role("Foreign Minister").former().until(day("2022-10-17")).build(),
            claim("a1", NATO, "establishedIn", "1949").build(),
            claim("a1", NATO, "establishedIn", "1949-04").build(),
            claim("a1", NATO, "establishedIn", "1949-04-04").confidence(0.666).build()
        };
        MappedArticle mapped = map(claims);
        assertEquals(List.of(), mapped.rejected());
        Graph graph = graph(mapped);
        Map<String, Claim> read = reader().claims(graph, "a1").stream()
                .collect(Collectors.toMap(c -> c.key().hash(), KeyedClaim::claim));
        assertEquals(claims.length, read.size());
        for (KeyedClaim written : mapped.claims()) {
            Claim expected = written.claim();
            Claim actual = read.get(written.key().hash());
            assertEquals(Terms.rounded(expected.confidence()).doubleValue(), actual.confidence());
            assertEquals(withoutConfidence(expected), withoutConfidence(actual));
        }
        assertEquals(Optional.of(mapped.article()), reader().article(graph));
    }

    @Test
    void aSymmetricClaimIsRecordedWithTheSmallerIriFirst() {
        Claim claim = map(claim("a1", SWEDEN, "alliedWith", FINLAND).build())
                .claims().getFirst().claim();
        assertEquals(FINLAND, claim.subject());
        assertEquals("Finland", claim.subjectText());
        assertEquals("Sweden", claim.objectText());
    }

    @Test
    void aSpeakerWhoIsNoActorIsKeptInWords() {
        Claim claim = map(claim("a1", SWEDEN, "memberOf", NATO).saidBy(STOCKHOLM).build())
                .claims().getFirst().claim();
        assertEquals(Optional.of(new Speaker.Unnamed("Stockholm")), claim.speaker());
    }

    @Test
    void equalClaimsOfOneArticleAreToldApart() {
        Claim claim = claim("a1", FINLAND, "memberOf", NATO).build();
        List<KeyedClaim> claims = map(claim, claim).claims();
        assertEquals(2, claims.stream().map(c -> iris.claim(c.key())).distinct().count());
    }

    @Test
    void textThatNoSyntaxCanCarryIsReplacedSignForSign() {
        String hostile = "a\u0000b\u0007c\uD800d\uFFFEe\uDFFFf \uD83D\uDE00 <\"&'>\r\n\t\u202E\u0085.";
        Claim read = reader().claims(graph(map(claim("a1", FINLAND, "memberOf", NATO).quote(hostile).build())), "a1")
                .getFirst()
                .claim();
        assertEquals(
                "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf \uD83D\uDE00 <\"&'>\r\n\t\u202E\u0085.", read.evidence().quote());
        assertEquals(hostile.codePointCount(0, hostile.length()), read.evidence().end());
    }

    @Test
    void anArticleWithoutMetadataIsStillDescribed() {
        Article article = new Article(
                "bare", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "Text.", 0);
        MappedArticle mapped = mapper.map(new Extraction(article, Optional.empty(), List.of()), "1");
        assertEquals(Optional.of(mapped.article()), reader().article(graph(mapped)));
    }

    @Test
    void claimsThatBreakTheOntologyAreKeptApartWithTheReason() {
        Map<String, Claim> wrong = Map.of(
                "subject", claim("a1", MINISTER, "memberOf", NATO).build(),
                "object", claim("a1", SWEDEN, "memberOf", FINLAND).build(),
                "same entity", claim("a1", SWEDEN, "rivalOf", SWEDEN).build(),
                "no day of its own", claim("a1", SWEDEN, "memberOf", NATO).on(day("2024-03-07")).build(),
                "no duration", claim("a1", SWEDEN, "attacked", NORWAY).from(day("2024-03-07")).build(),
                "without its role", claim("a1", MINISTER, "holdsOfficeIn", SWEDEN).build(),
                "who denies it", claim("a1", SWEDEN, "attacked", NORWAY).factuality(Factuality.DENIED).build(),
                "before it begins", claim("a1", SWEDEN, "memberOf", NATO).fromUntil(day("2024-03-07"), day("2023-01-01")).build(),
                "after the article's", claim("a1", SWEDEN, "attacked", NORWAY).on(day("2025-01-01")).build(),
                "not a year", claim("a1", NATO, "establishedIn", "1949-02-31").build());
        wrong.forEach((reason, claim) -> {
            MappedArticle mapped = map(claim);
            assertEquals(List.of(), mapped.claims(), reason);
            assertTrue(mapped.rejected().getFirst().breach().reason().contains(reason), mapped.rejected().getFirst().breach().reason());
            Graph quarantine = graph(mapper.quarantine(mapped).stream().map(q -> q.asTriple()));
            assertTrue(quarantine.contains(Node.ANY, RDF.type.asNode(), Vocabulary.REJECTED_CLAIM));
            assertTrue(quarantine.contains(Node.ANY, Vocabulary.REJECTED_BECAUSE, Node.ANY));
        });
    }

    private MappedArticle map(Claim... claims) {
        return mapper.map(Samples.extraction("a1", "Nordic Times", LocalDate.of(2024, 6, 1), claims), "1");
    }

    private Graph graph(MappedArticle mapped) {
        return graph(mapper.articleGraph(mapped).stream().map(q -> q.asTriple()));
    }

    private static Graph graph(Stream<org.apache.jena.graph.Triple> triples) {
        Graph graph = GraphFactory.createDefaultGraph();
        triples.forEach(graph::add);
        return graph;
    }

    private ArticleGraphReader reader() {
        EntityTriples entities = new EntityTriples(iris);
        Graph described = GraphFactory.createDefaultGraph();
        Stream.of(NORWAY, SWEDEN, FINLAND, NATO, MINISTRY, MINISTER)
                .flatMap(e -> entities.describe(e).stream())
                .forEach(described::add);
        Function<Node, Entity> lookup = node -> entities.read(described, node).orElseThrow();
        return new ArticleGraphReader(iris, Samples.RELATIONS, lookup);
    }

    private static List<Object> withoutConfidence(Claim c) {
        return Arrays.asList(
                c.articleId(), c.subject(), c.relation(), c.object(), c.polarity(), c.factuality(), c.speaker(),
                TimeWords.of(c.time()), c.role(), c.former(), c.kind(), c.participants(), c.evidence(), c.rule(),
                c.subjectText(), c.objectText());
    }
}
