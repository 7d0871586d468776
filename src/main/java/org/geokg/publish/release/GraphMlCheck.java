package org.geokg.publish.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.jena.atlas.io.IO;

/**
 * Reads GraphML again as XML and counts nodes and edges.
 *
 * @param expected how much there is to be
 */
record GraphMlCheck(GraphMl.Size expected) implements Part.Check {
    @Override
    public void read(Path file) throws IOException {
        XMLInputFactory parsers = XMLInputFactory.newDefaultFactory();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        long nodes = 0;
        long edges = 0;
        try (InputStream in = IO.openFileBuffered(file.toString())) {
            XMLStreamReader xml = parsers.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    nodes += xml.getLocalName().equals("node") ? 1 : 0;
                    edges += xml.getLocalName().equals("edge") ? 1 : 0;
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
        TableChecks.sameNumber("nodes", nodes, expected.nodes());
        TableChecks.sameNumber("edges", edges, expected.edges());
    }
}
