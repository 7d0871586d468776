package org.geokg.publish.release;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * Reads a file of RDF strictly, for which a warning is an error, and counts what is in it.
 *
 * @param expected triples or quads
 */
record RdfCheck(Lang language, long expected) implements Part.Check {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int NODES = 500;
    private static final Pattern PLACE = Pattern.compile("^\\[line: *\\d+, col: *\\d+ *\\] *");

    @Override
    public void read(Path file) throws IOException {
        long found = found(file);
        if (found != expected) {
            throw new IOException(found + " triples were read where " + expected + " were to be written");
        }
    }

    /** What the parser refuses was not written by this program, so its message, which shows the term, says where to look. */
    private long found(Path file) throws IOException {
        try {
            return language.equals(Lang.JSONLD11) ? jsonLd(file) : count(file);
        } catch (RiotException e) {
            throw new IOException(PLACE.matcher(e.getMessage()).replaceFirst("") + "; it was put into the store by an update or an "
                    + "upload: look there for it, delete or correct it, and make the release again", e);
        }
    }

    private long count(Path file) throws IOException {
        Counter counter = new Counter();
        try (InputStream in = IO.openFileBuffered(file.toString())) {
            strict(RDFParser.source(in)).lang(language).parse(counter);
        }
        return counter.count;
    }

    private static RDFParserBuilder strict(RDFParserBuilder parser) {
        return parser.checking(true).errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging);
    }

    /** A list of nodes and graphs, some at a time, for a parser of JSON-LD takes its whole input into memory. */
    private static long jsonLd(Path file) throws IOException {
        Counter counter = new Counter();
        try (InputStream in = IO.openFileBuffered(file.toString()); JsonParser json = JSON.createParser(in)) {
            if (json.nextToken() != JsonToken.START_OBJECT || !"@graph".equals(json.nextFieldName())
                    || json.nextToken() != JsonToken.START_ARRAY) {
                throw new IOException("it does not begin as a list of nodes");
            }
            boolean more = json.nextToken() != JsonToken.END_ARRAY;
            while (more) {
                StringWriter some = new StringWriter();
                more = copy(json, some);
                strict(RDFParser.fromString(some.toString(), Lang.JSONLD11)).parse(counter);
            }
            if (json.nextToken() != JsonToken.END_OBJECT || json.nextToken() != null) {
                throw new IOException("something follows the list of nodes");
            }
        }
        return counter.count;
    }

    /** Copies the next nodes as a document of their own; false if these were the last. */
    private static boolean copy(JsonParser from, StringWriter to) throws IOException {
        boolean more = true;
        try (JsonGenerator document = JSON.createGenerator(to)) {
            document.writeStartObject();
            document.writeArrayFieldStart("@graph");
            for (int i = 0; i < NODES && more; i++) {
                document.copyCurrentStructure(from);
                more = from.nextToken() != JsonToken.END_ARRAY;
            }
            document.writeEndArray();
            document.writeEndObject();
        }
        return more;
    }

    private static final class Counter extends StreamRDFBase {
        private long count;

        @Override
        public void triple(Triple triple) {
            count++;
        }

        @Override
        public void quad(Quad quad) {
            count++;
        }
    }
}
