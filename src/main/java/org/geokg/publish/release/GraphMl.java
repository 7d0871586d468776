package org.geokg.publish.release;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The facts between entities as GraphML: an edge for each row of the edge list, directed unless its relation is symmetric. Dates are
 * text, for GraphML has no type for them. Facts about a date ("established in") are no edges and are left out.
 *
 * @see <a href="http://graphml.graphdrawing.org/">GraphML</a>
 */
final class GraphMl {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final Set<String> OF_NODES = Set.of("source", "sourceLabel", "sourceType", "target", "targetLabel", "targetType");
    private static final List<RecordComponent> OF_EDGES = Columns.of(FactRow.class).components().stream()
            .filter(c -> !OF_NODES.contains(c.getName()))
            .toList();

    private final Facts facts;

    GraphMl(Facts facts) {
        this.facts = facts;
    }

    /** How much there is in a file. */
    record Size(long nodes, long edges) {}

    private record Vertex(int number, String label, String type) {}

    /** Writes it and leaves the stream open. */
    Size write(OutputStream out) throws IOException {
        Map<String, Vertex> vertices = vertices();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            begin(xml);
            for (Map.Entry<String, Vertex> vertex : vertices.entrySet()) {
                node(xml, vertex.getKey(), vertex.getValue());
            }
            long[] edges = {0};
            facts.forEach(fact -> {
                if (fact.target() != null) {
                    edge(xml, fact, edges[0]++, vertices);
                }
            });
            xml.writeEndDocument();
            xml.flush();
            return new Size(vertices.size(), edges[0]);
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** The entities by IRI, numbered in that order. */
    private Map<String, Vertex> vertices() throws IOException {
        Map<String, Vertex> found = new TreeMap<>();
        facts.forEach(fact -> {
            if (fact.target() != null) {
                found.putIfAbsent(fact.source(), new Vertex(0, fact.sourceLabel(), fact.sourceType()));
                found.putIfAbsent(fact.target(), new Vertex(0, fact.targetLabel(), fact.targetType()));
            }
        });
        int number = 0;
        for (Map.Entry<String, Vertex> vertex : found.entrySet()) {
            vertex.setValue(new Vertex(number++, vertex.getValue().label(), vertex.getValue().type()));
        }
        return found;
    }

    private static void begin(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line(xml);
        xml.setDefaultNamespace(NAMESPACE);
        xml.writeStartElement(NAMESPACE, "graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        for (String name : List.of("iri", "label", "type")) {
            key(xml, "n-" + name, "node", name, "string");
        }
        for (RecordComponent component : OF_EDGES) {
            key(xml, component.getName(), "edge", component.getName(), type(component));
        }
        line(xml);
        xml.writeStartElement(NAMESPACE, "graph");
        xml.writeAttribute("id", "facts");
        xml.writeAttribute("edgedefault", "directed");
    }

    private static void key(XMLStreamWriter xml, String id, String bearer, String name, String type) throws XMLStreamException {
        line(xml);
        xml.writeEmptyElement(NAMESPACE, "key");
        xml.writeAttribute("id", id);
        xml.writeAttribute("for", bearer);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", type);
    }

    private static String type(RecordComponent component) {
        return switch (Columns.Kind.of(component)) {
            case TEXT, DAY -> "string";
            case WHOLE_NUMBER -> "int";
            case NUMBER -> "double";
            case TRUTH -> "boolean";
        };
    }

    private static void node(XMLStreamWriter xml, String iri, Vertex vertex) throws XMLStreamException {
        line(xml);
        xml.writeStartElement(NAMESPACE, "node");
        xml.writeAttribute("id", "n" + vertex.number());
        data(xml, "n-iri", iri);
        data(xml, "n-label", vertex.label());
        data(xml, "n-type", vertex.type());
        xml.writeEndElement();
    }

    private static void edge(XMLStreamWriter xml, FactRow fact, long number, Map<String, Vertex> vertices) throws IOException {
        try {
            line(xml);
            xml.writeStartElement(NAMESPACE, "edge");
            xml.writeAttribute("id", "e" + number);
            xml.writeAttribute("source", "n" + vertices.get(fact.source()).number());
            xml.writeAttribute("target", "n" + vertices.get(fact.target()).number());
            xml.writeAttribute("directed", Boolean.toString(!fact.symmetric()));
            for (RecordComponent component : OF_EDGES) {
                Object value = Columns.value(component, fact).orElse("");
                if (!value.equals("")) {
                    data(xml, component.getName(), value.toString());
                }
            }
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static void data(XMLStreamWriter xml, String key, String value) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, "data");
        xml.writeAttribute("key", key);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private static void line(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
    }
}
