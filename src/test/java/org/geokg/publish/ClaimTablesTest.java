package org.geokg.publish;

import static org.geokg.graph.Samples.FINLAND;
import static org.geokg.graph.Samples.MINISTER;
import static org.geokg.graph.Samples.MINISTRY;
import static org.geokg.graph.Samples.NATO;
import static org.geokg.graph.Samples.SWEDEN;
import static org.geokg.graph.Samples.claim;
import static org.geokg.graph.Samples.extraction;
import static org.geokg.graph.Samples.month;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.geokg.claim.Claim;
import org.geokg.claim.Extraction;
import org.geokg.claim.Factuality;
import org.geokg.fusion.Fusion;
import org.geokg.fusion.RoleTable;
import org.geokg.graph.ArticleMapper;
import org.geokg.graph.ClaimCheck;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.MappedArticle;
import org.geokg.graph.Ontology;
import org.geokg.graph.Samples;
import org.geokg.store.ArticleShelf;
import org.geokg.store.GraphStore;
import org.geokg.store.GraphUpdate;
import org.geokg.time.Basis;
import org.geokg.time.DateRange;
import org.geokg.time.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimTablesTest {
    private static final DateRange LATE_MAY = new DateRange(
            LocalDate.of(2022, 5, 21), LocalDate.of(2022, 5, 31), Precision.PART_OF_MONTH, Basis.EXPLICIT, "late May");

    @TempDir
    Path folder;

    @Test
    void theColumnsAreThoseOfTheInterface() throws IOException {
        assertTrue(csv(ClaimTableOptions.DEFAULT).startsWith("article,publisher,published,claimIri,subjectIri,objectIri,"
                + "subject,object,predicate,polarity,factuality,date,dateLatest,from,fromLatest,untilEarliest,until,"
                + "datePrecision,timeText,attributedTo,role,former,kind,confidence,begin,end,quote,rule,subjectText,"
                + "objectText\r\n"));
    }

    @Test
    void aStateIsToldByItsInterval() throws IOException {
        CSVRecord row = row(claim("a1", SWEDEN, "seeksMembershipIn", NATO)
                .fromUntil(LATE_MAY, month(2024, 3)).saidBy(MINISTRY).negated().confidence(0.876).build());
        assertEquals("Nordic Times", row.get("publisher"));
        assertEquals("2024-06-01", row.get("published"));
        assertEquals("https://w3id.org/geokg/id/sweden", row.get("subjectIri"));
        assertEquals("Sweden", row.get("subject"));
        assertEquals("North Atlantic Treaty Organization", row.get("object"));
        assertEquals("negated", row.get("polarity"));
        assertEquals("actual", row.get("factuality"));
        assertEquals(List.of("", "", "2022-05-21", "2022-05-31", "", "2024-03", "part-of-month"), dates(row));
        assertEquals("late May; in 2024-3", row.get("timeText"));
        assertEquals("Ministry for Foreign Affairs of Sweden", row.get("attributedTo"));
        assertEquals("", row.get("former"));
        assertEquals("0.88", row.get("confidence"));
    }

    @Test
    void anEventIsToldByItsDayCutToTheGrain() throws IOException {
        assertEquals(
                List.of("2022-05", "", "", "", "", "", "month"),
                dates(row(claim("a1", SWEDEN, "attacked", FINLAND).on(month(2022, 5)).build())));
        assertEquals(
                List.of("2022-05-21", "2022-05-31", "", "", "", "", "part-of-month"),
                dates(row(claim("a1", SWEDEN, "attacked", FINLAND).on(LATE_MAY).build())));
    }

    @Test
    void anOfficeHasItsRoleAndADateStaysALiteral() throws IOException {
        CSVRecord office = row(claim("a1", MINISTER, "holdsOfficeIn", SWEDEN).role("Foreign Minister").former().build());
        assertEquals("Foreign Minister", office.get("role"));
        assertEquals("true", office.get("former"));
        assertEquals("https://w3id.org/geokg/id/auto/anna-lind-0a1b2c3d", office.get("subjectIri"));
        CSVRecord founded = row(claim("a1", NATO, "establishedIn", "1949").build());
        assertEquals("1949", founded.get("object"));
        assertEquals("", founded.get("objectIri"));
    }

    @Test
    void aSymmetricClaimIsOneRowWithTheSmallerIriFirst() throws IOException {
        CSVRecord row = row(claim("a1", SWEDEN, "metWith", FINLAND).factuality(Factuality.PLANNED).build());
        assertEquals("Finland", row.get("subject"));
        assertEquals("planned", row.get("factuality"));
    }

    @Test
    void rowsAreSortedAndUnsureOnesLeftOut() throws IOException {
        List<CSVRecord> rows = parse(csv(
                ClaimTableOptions.DEFAULT,
                claim("a1", SWEDEN, "memberOf", NATO).begin(50).build(),
                claim("a1", SWEDEN, "leads", NATO).confidence(0.495).build(),
                claim("a1", FINLAND, "memberOf", NATO).build(),
                claim("a1", FINLAND, "leads", NATO).confidence(0.49).build()));
        assertEquals(
                List.of("leads Sweden", "memberOf Finland", "memberOf Sweden"),
                rows.stream().map(r -> r.get("predicate") + " " + r.get("subject")).toList());
        assertThrows(IllegalArgumentException.class, () -> new ClaimTableOptions(Double.NaN, false));
    }

    @Test
    void cellsAreRawUnlessForASpreadsheet() throws IOException {
        Claim claim = claim("a1", SWEDEN, "memberOf", NATO).quote("=1+1,\"x\"\nnext").kind("@x").build();
        CSVRecord raw = row(claim);
        assertEquals("=1+1,\"x\"\nnext", raw.get("quote"));
        CSVRecord guarded = parse(csv(new ClaimTableOptions(0, true), claim)).getFirst();
        assertEquals("'=1+1,\"x\"\nnext", guarded.get("quote"));
        assertEquals("'@x", guarded.get("kind"));
        assertEquals("Sweden", guarded.get("subject"));
    }

    @Test
    void jsonLinesHaveTheColumnsAsKeys() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ClaimWriter writer = new ClaimsJsonLines(out, IriPolicy.DEFAULT, ClaimTableOptions.DEFAULT)) {
            write(writer, claim("a1", SWEDEN, "memberOf", NATO).quote("a\uD800\u2028b").build(),
                    claim("a1", FINLAND, "memberOf", NATO).begin(9).build());
        }
        String text = out.toString(StandardCharsets.UTF_8);
        assertTrue(text.endsWith("}\n"));
        List<String> lines = List.of(text.split("\n"));
        assertEquals(2, lines.size());
        JsonNode first = new ObjectMapper().readTree(lines.getFirst());
        assertEquals(ClaimColumn.names(), first.propertyStream().map(e -> e.getKey()).toList());
        assertEquals("a\uFFFD\u2028b", first.get("quote").textValue());
        assertEquals(0.9, first.get("confidence").doubleValue());
        assertTrue(first.get("role").isNull());
        assertEquals(9, new ObjectMapper().readTree(lines.get(1)).get("begin").intValue());
    }

    @Test
    void noClaimsGiveNoLines() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ClaimsJsonLines(out, IriPolicy.DEFAULT, ClaimTableOptions.DEFAULT).close();
        assertEquals(0, out.size());
    }

    @Test
    void aTableFromTheStoreIsTheTableFromTheArticles() throws IOException {
        Claim[] claims = {
            claim("a1", SWEDEN, "seeksMembershipIn", NATO).fromUntil(LATE_MAY, month(2024, 3)).build(),
            claim("a1", FINLAND, "signedAgreementWith", SWEDEN).on(month(2022, 5)).begin(9).confidence(0.666).build(),
            claim("a1", MINISTER, "holdsOfficeIn", SWEDEN).role("Foreign Minister").begin(20).quote("x\u0000.").build()
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GraphStore store = GraphStore.openOrCreate(folder, IriPolicy.DEFAULT);
                ClaimWriter writer = new ClaimsCsv(out, IriPolicy.DEFAULT, ClaimTableOptions.DEFAULT)) {
            new GraphUpdate(store, Ontology.packed(), new Fusion(Samples.RELATIONS, RoleTable.standard()), Samples::gazetteer)
                    .ingest(List.of(article(claims)), "1", problem -> {});
            new ArticleShelf(store, Samples.RELATIONS).forEach(writer::write);
        }
        assertArrayEquals(csv(ClaimTableOptions.DEFAULT, claims).getBytes(StandardCharsets.UTF_8), out.toByteArray());
    }

    private static List<String> dates(CSVRecord row) {
        return List.of(
                row.get("date"), row.get("dateLatest"), row.get("from"), row.get("fromLatest"),
                row.get("untilEarliest"), row.get("until"), row.get("datePrecision"));
    }

    private static CSVRecord row(Claim claim) throws IOException {
        return parse(csv(ClaimTableOptions.DEFAULT, claim)).getFirst();
    }

    private static List<CSVRecord> parse(String csv) throws IOException {
        return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(csv)).getRecords();
    }

    private static String csv(ClaimTableOptions options, Claim... claims) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ClaimWriter writer = new ClaimsCsv(out, IriPolicy.DEFAULT, options)) {
            write(writer, claims);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void write(ClaimWriter writer, Claim... claims) throws IOException {
        ArticleMapper mapper = new ArticleMapper(IriPolicy.DEFAULT, new ClaimCheck(Samples.RELATIONS));
        MappedArticle mapped = mapper.map(article(claims), "1");
        writer.write(mapped.article(), mapped.claims());
    }

    private static Extraction article(Claim... claims) {
        return extraction("a1", "Nordic Times", LocalDate.of(2024, 6, 1), claims);
    }
}
