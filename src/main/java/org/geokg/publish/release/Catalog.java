package org.geokg.publish.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RDFWriterBuilder;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.geokg.graph.IriPolicy;

/**
 * Writes the description of a release and reads it again. Where nobody says at which address the folder will be, it names the files
 * relative to itself.
 */
final class Catalog {
    /** Stands for the folder's address while it is not known; no file has it. */
    private static final String NOWHERE = "https://release.invalid/";

    private final Optional<String> address;
    private final Graph graph;

    private Catalog(Optional<String> address, Graph graph) {
        this.address = address;
        this.graph = graph;
    }

    /** @param previous the version of the release before */
    static Catalog of(ReleaseOptions options, IriPolicy iris, Figures figures, List<WrittenPart> parts, Optional<String> previous) {
        String folder = options.address().orElse(NOWHERE);
        return new Catalog(options.address(), ReleaseDescription.of(options, folder, iris, figures, parts, previous));
    }

    void writeTurtle(OutputStream out) {
        RDFWriterBuilder writer = RDFWriter.source(graph).format(RDFFormat.TURTLE_PRETTY);
        if (address.isEmpty()) {
            writer.base(NOWHERE).set(RIOT.symTurtleOmitBase, true);
        }
        writer.output(out);
    }

    /** Jena's JSON-LD, with the files' addresses cut down to their names where the folder's address is not known. */
    void writeJsonLd(OutputStream out) throws IOException {
        String text = RDFWriter.source(graph).format(RDFFormat.JSONLD11_PRETTY).asString();
        out.write(text.replace("\"" + NOWHERE, "\"").getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a description again that is to say just this. */
    Part.Check check(Lang language) {
        return file -> {
            Graph read = RDFParser.source(file).lang(language).base(address.orElse(NOWHERE)).checking(true)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging).toGraph();
            if (!read.isIsomorphicWith(graph)) {
                throw new IOException("it does not say what was to be written");
            }
        };
    }
}
