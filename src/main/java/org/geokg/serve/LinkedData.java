package org.geokg.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;

/**
 * Answers for the IRIs of the data, as "Cool URIs for the Semantic Web" has it: a thing's IRI leads by 303 to a document
 * about it, {@code /id/armenia.ttl}, whose form {@code Accept} chooses; a document's IRI, such as a graph's or the
 * vocabulary's, is answered itself. What was merged into another thing leads there for good.
 */
record LinkedData(Dataset dataset, Links links, Layout layout, PackedDocuments packed) {

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Txn.calculateRead(dataset, () -> new Inquiry(this, request).answer()).send(request, response);
    }

    /** Where a program looks for the description of the dataset (VoID, 7.2). */
    void dataset(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", links.path(links.iris().dataset().getURI()).orElseThrow());
    }
}
