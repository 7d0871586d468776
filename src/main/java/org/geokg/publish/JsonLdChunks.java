package org.geokg.publish;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * JSON-LD in expanded form, written by Jena a chunk of quads at a time into one list of nodes and graphs, so that the whole
 * need not be in memory. What is said of a node, or in a graph, may stand in several entries of the list; JSON-LD
 * joins them by their {@code @id}.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11/">JSON-LD 1.1</a>
 */
final class JsonLdChunks {
    private static final String GRAPH = "@graph";
    private static final int QUADS = 5_000;
    private static final JsonFactory JSON = new JsonFactory();

    private JsonLdChunks() {}

    static void write(Iterator<Quad> quads, OutputStream out) {
        try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeArrayFieldStart(GRAPH);
            while (quads.hasNext()) {
                copy(chunk(quads), json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DatasetGraph chunk(Iterator<Quad> quads) {
        DatasetGraph chunk = DatasetGraphFactory.create();
        for (int i = 0; i < QUADS && quads.hasNext(); i++) {
            chunk.add(quads.next());
        }
        return chunk;
    }

    private static void copy(DatasetGraph chunk, JsonGenerator json) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        RDFWriter.source(chunk).format(RDFFormat.JSONLD11_FLAT).output(text);
        try (JsonParser parser = JSON.createParser(text.toByteArray())) {
            enterList(parser);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                json.copyCurrentStructure(parser);
            }
        }
    }

    private static void enterList(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT || !GRAPH.equals(parser.nextFieldName())
                || parser.nextToken() != JsonToken.START_ARRAY) {
            throw new IllegalStateException("flat JSON-LD is an object with a list of nodes and graphs");
        }
    }
}
