package org.geokg.query;

import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.RDFNode;

/**
 * The rows of a {@code SELECT}, held in memory.
 *
 * @param columns   the variables, without {@code ?}
 * @param rows      one cell a column; empty where the variable is unbound
 * @param truncated whether there were more rows than asked for
 */
public record ResultTable(List<String> columns, List<List<Optional<RDFNode>>> rows, boolean truncated) {
    public ResultTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
