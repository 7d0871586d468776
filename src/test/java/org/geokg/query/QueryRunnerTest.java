package org.geokg.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QueryRunnerTest {

    private static final String DATA =
            """
            PREFIX : <x:>
            :benin :label "Bénin"@fr ; :memberOf :bloc ; :note "two\\nlines, \\u001b[31mred" .
            :togo :label "Togo" ; :memberOf :bloc .
            GRAPH :g { :claim :quote "said so" }
            """;

    private static final String MEMBERS = "PREFIX : <x:> SELECT ?s ?label { ?s :memberOf :bloc ; :label ?label } ORDER BY ?s";

    private final Dataset dataset = DatasetFactory.createTxnMem();
    private final QueryRunner runner = new QueryRunner(dataset, Duration.ofSeconds(10));

    QueryRunnerTest() {
        Txn.executeWrite(dataset, () -> RDFParser.fromString(DATA, Lang.TRIG).parse(dataset));
    }

    @Test
    void writesRowsAsAlignedColumns() {
        assertEquals(
                """
                s       label
                ──────  ─────
                :benin  Bénin
                :togo   Togo
                (2 rows)
                """,
                written(MEMBERS, ResultFormat.TABLE));
    }

    @Test
    void keepsTerminalsSafe() {
        String table = written("SELECT ?n { ?s <x:note> ?n }", ResultFormat.TABLE);
        assertFalse(table.contains("\u001b"));
        assertTrue(table.contains("two lines,  [31mred"), table);
    }

    @Test
    void writesRowsInTheStandardFormats() {
        assertEquals("s,label\r\nx:benin,Bénin\r\nx:togo,Togo\r\n", written(MEMBERS, ResultFormat.CSV));
        assertEquals("?s\t?label\n<x:benin>\t\"Bénin\"@fr\n<x:togo>\t\"Togo\"\n", written(MEMBERS, ResultFormat.TSV));
        assertTrue(written(MEMBERS, ResultFormat.JSON).contains("\"xml:lang\": \"fr\""));
        assertTrue(written(MEMBERS, ResultFormat.XML).contains("http://www.w3.org/2005/sparql-results#"));
        assertEquals("yes\n", written("ASK { GRAPH ?g { ?c <x:quote> ?q } }", ResultFormat.TABLE).toLowerCase().replace("\r", "")
                .replace("ask => ", ""));
    }

    @ParameterizedTest
    @EnumSource(value = ResultFormat.class, names = {"TABLE", "TURTLE", "NTRIPLES", "JSON", "JSONLD", "XML", "RDFXML"})
    void writesGraphs(ResultFormat format) {
        String text = written("CONSTRUCT { ?s <x:in> ?b } { ?s <x:memberOf> ?b }", format);
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), format.forGraph());
        assertEquals(2, model.size());
    }

    @Test
    void saysWhichFormatsWouldFit() {
        QueryRejected rows = assertThrows(QueryRejected.class, () -> written(MEMBERS, ResultFormat.TURTLE));
        assertEquals("SELECT and ASK give rows, which turtle cannot hold; use one of table, csv, tsv, json, xml", rows.getMessage());
        QueryRejected graph = assertThrows(QueryRejected.class, () -> written("DESCRIBE <x:togo>", ResultFormat.CSV));
        assertTrue(graph.getMessage().contains("turtle, ntriples, jsonld, rdfxml"), graph.getMessage());
    }

    @Test
    void answersInMemoryUpToALimit() {
        QueryAnswer.Rows rows = assertInstanceOf(QueryAnswer.Rows.class, runner.answer(MEMBERS, 1));
        assertEquals(1, rows.table().rows().size());
        assertTrue(rows.table().truncated());
        assertFalse(((QueryAnswer.Rows) runner.answer(MEMBERS, 2)).table().truncated());
        assertEquals(new QueryAnswer.Truth(false), runner.answer("ASK { <x:nobody> ?p ?o }", 1));
        assertInstanceOf(QueryAnswer.Triples.class, runner.answer("DESCRIBE <x:togo>", 1));
    }

    @Test
    void pointsAtTheMistakeInAQuery() {
        QueryRejected rejected = assertThrows(QueryRejected.class, () -> runner.answer("SELECT *\nWHERE { ?s ?p }", 1));
        assertTrue(rejected.getMessage().contains("line 2"), rejected.getMessage());
        assertThrows(QueryRejected.class, () -> runner.answer("INSERT DATA { <x:a> <x:b> 1 }", 1));
        assertThrows(QueryRejected.class, () -> runner.answer("SELECT * { ?s nope:such ?o }", 1));
    }

    @Test
    void stopsAQueryThatRunsTooLong() {
        Txn.executeWrite(dataset, () -> IntStream.range(0, 500).forEach(i -> dataset.getDefaultModel()
                .createResource("x:" + i)
                .addProperty(dataset.getDefaultModel().createProperty("x:p"), "" + i)));
        QueryRunner hasty = new QueryRunner(dataset, Duration.ofMillis(200));
        assertThrows(
                QueryTimedOut.class,
                () -> hasty.answer("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }", 1));
    }

    @Test
    void reachesNeitherFilesNorTheNetwork(@TempDir Path folder) throws IOException {
        String file = Files.writeString(folder.resolve("secret.ttl"), "<x:secret> <x:p> 1 .").toUri().toString();
        assertEquals("s\r\n", written("SELECT ?s FROM <" + file + "> { ?s ?p ?o }", ResultFormat.CSV));
        assertEquals("s\r\n", written("SELECT ?s FROM NAMED <" + file + "> { GRAPH ?g { ?s ?p ?o } }", ResultFormat.CSV));
        assertThrows(
                RuntimeException.class,
                () -> runner.answer("SELECT ?s { SERVICE <http://localhost:1/sparql> { ?s ?p ?o } }", 1));
    }

    private String written(String query, ResultFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        runner.write(query, format, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
