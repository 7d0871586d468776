package org.geokg.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.RDFNode;
import org.geokg.fusion.Fusion;
import org.geokg.fusion.RoleTable;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.Prefixes;
import org.geokg.query.QueryAnswer;
import org.geokg.query.QueryLibrary;
import org.geokg.query.QueryRunner;
import org.geokg.query.ResultTable;
import org.geokg.store.GraphStore;
import org.geokg.store.GraphUpdate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The showcase questions, asked of the graph that the demo makes. Each test names rows that a reader of the articles would
 * expect, and rows that would be wrong; there may be more.
 */
@DisplayName("Asked of the demo's articles,")
class DemoQueriesTest {
    private static final String CSTO = "Collective Security Treaty Organization";
    private static final String ECOWAS = "Economic Community of West African States";
    private static final int MOST_ROWS = 10_000;

    @TempDir
    static Path folder;

    private static GraphStore store;

    @BeforeAll
    static void buildTheDemo() throws Exception {
        Knowledge known = Knowledge.load(Optional.empty(), Optional.empty(), "test", TestExtractor::fail);
        store = GraphStore.openOrCreate(folder.resolve("demo"), IriPolicy.DEFAULT);
        GraphUpdate update = new GraphUpdate(
                store, known.ontology(), new Fusion(known.relations(), RoleTable.standard()), known.gazetteer()::entity);
        update.ingest(OwnTexts.demo(), known.version(), TestExtractor::fail);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    @DisplayName("01 names the members, tells who froze its part, and leaves out who left")
    void members() {
        Rows rows = ask("01-members");
        rows.has("member", "Armenia", "suspended", "true");
        for (String member : List.of("Belarus", "Kazakhstan", "Kyrgyzstan", "Russia", "Tajikistan")) {
            rows.has("member", member, "suspended", "false");
        }
        rows.hasNot("member", "Uzbekistan");
        rows.hasNot("member", "Azerbaijan");
    }

    @Test
    @DisplayName("02 tells a country's dealings in order of time, without what is only planned or denied")
    void timeline() {
        Rows rows = ask("02-timeline");
        rows.has("subject", "Armenia", "relation", "suspended its participation in", "object", CSTO);
        rows.has("when", "2025-01-14", "relation", "signed an agreement with", "object", "United States", "precision", "day");
        rows.has("when", "2025-08-08", "relation", "signed an agreement with", "object", "Azerbaijan", "status", "asserted");
        rows.hasNot("subject", "Armenia", "relation", "withdrew from", "object", CSTO, "status", "asserted");
        rows.hasNot("relation", "applied to join", "status", "asserted");
        List<String> days = rows.column("when");
        assertEquals(days.stream().sorted().toList(), days);
    }

    @Test
    @DisplayName("03 lists sanctions in force, without those that were lifted or never imposed")
    void sanctions() {
        Rows rows = ask("03-sanctions");
        for (String sender : List.of("Canada", "European Union", "United Kingdom", "United States")) {
            rows.has("sender", sender, "target", "Belarus", "since", "2021-06-21");
        }
        rows.has("sender", "United States", "target", "Corneille Nangaa");
        rows.hasNot("sender", "European Union", "target", "Syria");
        rows.hasNot("sender", "European Union", "target", "Rwanda");
        rows.hasNot("sender", "Venezuela");
    }

    @Test
    @DisplayName("04 shows that one paper denies what another reports, and no quarrel where there is none")
    void contradictions() {
        Rows rows = ask("04-contradictions");
        String[] mediation = {"type", "claims", "subject", "United States", "relation", "mediated talks involving",
                "object", "India"};
        assertTrue(rows.number("for", mediation) >= 1 && rows.number("contra", mediation) >= 1, rows.toString());
        rows.hasNot("subject", "China");
        rows.hasNot("type", "relations", "subject", "Armenia");
        rows.hasNot("subject", "Ethiopia", "object", "Somaliland", "relation", "signed an agreement with");
    }

    @Test
    @DisplayName("05 counts the claims of each paper, and none from news of markets and sport")
    void claimsBySource() {
        Rows rows = ask("05-claims-by-source");
        for (String publisher : List.of("Caucasus Lantern", "Meridian Relay", "Harmattan Wire", "Indus Lantern",
                "Lakeshore Dispatch", "Northlight Post", "Reef and Harbour Standard", "Savanna Line Gazette",
                "Horn Crescent Daily")) {
            rows.has("publisher", publisher, "articles", "1");
        }
        rows.has("publisher", "Two Gulfs Herald", "articles", "2");
        rows.has("publisher", "Vistula Lookout", "articles", "2");
        rows.has("publisher", "Yamuna Chronicle", "articles", "2");
        rows.has("publisher", "Tradewind Bulletin", "articles", "1");
        rows.column("meanConfidence").forEach(mean ->
                assertTrue(Double.parseDouble(mean) > 0.5 && Double.parseDouble(mean) <= 1, mean));
    }

    @Test
    @DisplayName("06 shows a country turn from one pole to the other")
    void relationShift() {
        Rows rows = ask("06-relation-shift");
        assertTrue(rows.number("valence", "state", "Armenia", "year", "2024", "pole", "Russia") < 0);
        assertTrue(rows.number("valence", "state", "Armenia", "year", "2025", "pole", "West") > 0);
        rows.hasNot("year", "2024", "pole", "West");
    }

    @Test
    @DisplayName("07 quotes the sentences for and against a fact, and no others")
    void evidence() {
        Rows rows = ask("07-evidence");
        rows.has("side", "for", "publisher", "Indus Lantern", "published", "2025-05-11", "polarity", "affirmed", "quote",
                "The United States mediated between India and Pakistan, and President Donald Trump was the first to "
                        + "announce the truce.");
        rows.has("side", "against", "publisher", "Yamuna Chronicle", "polarity", "negated", "quote",
                "The United States did not mediate between India and Pakistan last month, Indian Foreign Secretary Vikram "
                        + "Misri said on Wednesday.");
        rows.hasNot("publisher", "Two Gulfs Herald");
    }

    @Test
    @DisplayName("08 pairs members of the same bodies, but not with those that left")
    void coMembership() {
        Rows rows = ask("08-co-membership");
        rows.has("a", "Armenia", "b", "Russia", "organizations", CSTO);
        rows.has("a", "India", "b", "Pakistan", "organizations", "Shanghai Cooperation Organisation");
        assertTrue(rows.number("shared", "a", "Belarus", "b", "Russia") >= 2, rows.toString());
        rows.hasNot("a", "Azerbaijan");
        rows.hasNot("b", "Uzbekistan");
        for (String former : List.of("Burkina Faso", "Mali", "Niger", "Mauritania")) {
            rows.hasNotPart("organizations", ECOWAS, "a", former);
            rows.hasNotPart("organizations", ECOWAS, "b", former);
        }
    }

    @Test
    @DisplayName("09 counts who acts and is acted on by month, without what did not happen")
    void busiestActors() {
        Rows rows = ask("09-busiest-actors");
        assertTrue(rows.number("events", "month", "2021-06", "actor", "Belarus") >= 4, "four senders of sanctions");
        rows.has("month", "2024-01", "actor", "Somaliland");
        rows.has("month", "2025-05", "actor", "Pakistan");
        rows.hasNot("month", "2025-06", "actor", "Narendra Modi");
        List<String> months = rows.column("month");
        assertEquals(months.stream().sorted().toList(), months);
    }

    @Test
    @DisplayName("10 tells what hangs on somebody's word alone")
    void attributionOnly() {
        Rows rows = ask("10-attribution-only");
        rows.has("subject", "Ethiopia", "relation", "recognizes", "object", "Somaliland", "saidBy", "Muse Bihi Abdi");
        rows.hasNot("subject", "United States", "relation", "mediated talks involving");
        rows.hasNot("subject", "Ethiopia", "relation", "signed an agreement with");
    }

    @Test
    @DisplayName("11 finds the sentences with a word in whatever form, and tells when they deny what was read")
    void fullText() {
        Rows rows = ask("11-full-text");
        rows.has("subject", "Canada", "relation", "imposed sanctions on", "object", "Belarus", "polarity", "affirmed");
        rows.has("subject", "European Union", "relation", "imposed sanctions on", "object", "Rwanda", "polarity", "negated");
        rows.hasNot("subject", "European Union", "relation", "imposed sanctions on", "object", "Rwanda", "polarity", "affirmed");
        rows.column("quote").forEach(quote -> assertTrue(quote.contains("sanction"), quote));
    }

    @Test
    @DisplayName("12 lists the edges that hold, with weight and sign, and none that is denied, disputed or no link")
    void edgeList() {
        Rows rows = ask("12-edge-list");
        rows.has("source", "Armenia", "target", CSTO, "relation", "suspendedParticipation", "kind", "state", "valence", "-1");
        rows.has("source", "India", "target", "Pakistan", "relation", "agreedCeasefireWith", "kind", "event", "from", "2025-05-10");
        rows.has("source", "Mali", "target", ECOWAS, "relation", "withdrewFrom", "from", "2025-01-29");
        rows.has("source", "Mauritius", "target", "United Kingdom", "relation", "signedAgreementWith", "from", "2025-05-22");
        rows.hasNot("source", "United States", "target", "India", "relation", "mediatedBetween");
        rows.hasNot("source", "European Union", "target", "Rwanda", "relation", "imposedSanctionsOn");
        rows.hasNot("source", "Ethiopia", "target", "Somaliland", "relation", "recognizes");
        rows.hasNot("source", "Armenia", "target", CSTO, "relation", "withdrewFrom");
        rows.hasNot("relation", "establishedIn");
    }

    @Test
    @DisplayName("14 codes each event by CAMEO and PLOVER, once a direction, with its date, its grain and the number of its articles")
    void eventTable() {
        Rows rows = ask("14-event-table");
        rows.has("source", "India", "target", "Pakistan", "cameo", "0871", "plover", "RETREAT", "quadClass", "2", "date", "2025-05-10",
                "precision", "day", "sourceCode", "IND", "targetCode", "PAK", "valence", "2");
        rows.has("source", "Pakistan", "target", "India", "cameo", "0871", "date", "2025-05-10");
        rows.has("source", "Mali", "target", ECOWAS, "cameo", "160", "plover", "SANCTION", "quadClass", "4", "date", "2025-01-29");
        rows.hasNot("source", ECOWAS, "target", "Mali", "cameo", "160");
        rows.hasNot("source", "United States", "target", "India", "cameo", "045");
        rows.column("articles").forEach(count -> assertTrue(Integer.parseInt(count) >= 1, count));
        assertEquals(rows.size(), rows.distinct("statement", "source"), "no row stands twice");
    }

    @Test
    @DisplayName("15 finds hostility of every kind by the one relation above it, and nothing friendly")
    void allHostility() {
        Rows rows = ask("15-all-hostility");
        rows.has("subject", "Philippines", "relation", "accused", "object", "China");
        rows.has("subject", "Mali", "relation", "severed relations with", "object", "Ukraine");
        rows.has("subject", ECOWAS, "relation", "imposed sanctions on", "object", "Niger");
        rows.hasNot("relation", "is a member of");
        rows.hasNot("relation", "signed an agreement with");
        assertTrue(rows.distinct("relation") >= 4, rows.toString());
    }

    @TestFactory
    @DisplayName("the examples of property paths in docs/model.md answer")
    Stream<DynamicTest> propertyPaths() throws IOException {
        String section = Files.readString(Path.of("docs/model.md")).split("## Kinds above kinds", 2)[1].split("\n## ", 2)[0];
        List<String> examples = Pattern.compile("```sparql\n(.*?)```", Pattern.DOTALL).matcher(section).results()
                .map(block -> block.group(1)).toList();
        assertTrue(examples.size() >= 3, section);
        String prefixes = Prefixes.of(IriPolicy.DEFAULT).entrySet().stream()
                .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">\n")
                .collect(Collectors.joining());
        return examples.stream().map(example -> DynamicTest.dynamicTest(example.lines().findFirst().orElseThrow(), () -> {
            QueryAnswer answer = new QueryRunner(store.dataset(), Duration.ofMinutes(1)).answer(prefixes + example, MOST_ROWS);
            assertTrue(((QueryAnswer.Rows) answer).table().rows().size() >= 2, example);
        }));
    }

    private static Rows ask(String name) {
        String text = QueryLibrary.bundled().find(name).orElseThrow().text();
        QueryAnswer answer = new QueryRunner(store.dataset(), Duration.ofMinutes(1)).answer(text, MOST_ROWS);
        return Rows.of(name, ((QueryAnswer.Rows) answer).table());
    }

    /** The answer to a question. Rows are named by columns and their values, the other columns may be anything. */
    private record Rows(String query, List<Map<String, String>> rows) {
        static Rows of(String query, ResultTable table) {
            List<Map<String, String>> rows = new ArrayList<>();
            for (List<Optional<RDFNode>> cells : table.rows()) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < cells.size(); i++) {
                    String column = table.columns().get(i);
                    cells.get(i).ifPresent(node -> row.put(column, text(node)));
                }
                rows.add(row);
            }
            return new Rows(query, rows);
        }

        private static String text(RDFNode node) {
            return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
        }

        void has(String... pairs) {
            assertTrue(matching(pairs).findAny().isPresent(), () -> "no row " + List.of(pairs) + " in " + this);
        }

        void hasNot(String... pairs) {
            assertEquals(List.of(), matching(pairs).toList(), query);
        }

        void hasNotPart(String column, String part, String... pairs) {
            assertEquals(List.of(), matching(pairs).filter(r -> r.get(column).contains(part)).toList(), query);
        }

        double number(String column, String... pairs) {
            has(pairs);
            return Double.parseDouble(matching(pairs).findFirst().orElseThrow().get(column));
        }

        int size() {
            return rows.size();
        }

        /** How many different combinations of values these columns have. */
        long distinct(String... columns) {
            return rows.stream().map(row -> Stream.of(columns).map(row::get).toList()).distinct().count();
        }

        List<String> column(String name) {
            return rows.stream().map(row -> row.getOrDefault(name, "")).toList();
        }

        private Stream<Map<String, String>> matching(String... pairs) {
            return rows.stream().filter(row -> {
                for (int i = 0; i < pairs.length; i += 2) {
                    if (!pairs[i + 1].equals(row.get(pairs[i]))) {
                        return false;
                    }
                }
                return true;
            });
        }

        @Override
        public String toString() {
            return query + ":\n" + String.join("\n", rows.stream().map(Object::toString).toList());
        }
    }
}
