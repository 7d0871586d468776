package org.geokg.query;

import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.system.Txn;

/**
 * Runs SPARQL text against one dataset, each query in a read transaction of its own. {@code SERVICE} is refused, and
 * {@code FROM} only picks graphs out of the dataset: a query reaches neither the network nor the file system.
 */
public final class QueryRunner {

    private final Dataset dataset;
    private final Duration timeout;

    /** @param timeout how long one query may run, its output included; zero means without limit */
    public QueryRunner(Dataset dataset, Duration timeout) {
        this.dataset = Objects.requireNonNull(dataset);
        this.timeout = Objects.requireNonNull(timeout);
    }

    /**
     * Writes the answer as it comes; rows of {@link ResultFormat#TABLE} are collected first, to align the columns. The
     * stream is flushed and left open.
     *
     * @throws QueryRejected if the text is not a SPARQL query, or the format cannot hold its answer
     * @throws QueryTimedOut if it runs too long; part of the answer may have been written by then
     */
    public void write(String text, ResultFormat format, OutputStream out) {
        Query query = parse(text);
        boolean rows = query.isSelectType() || query.isAskType();
        var language = rows ? format.forRows() : format.forGraph();
        execute(query, execution -> {
            if (query.isAskType()) {
                writeTruth(execution.execAsk(), format, out);
            } else if (!rows) {
                RDFDataMgr.write(out, graph(query, execution), language);
            } else if (format == ResultFormat.TABLE) {
                ResultTable table = collect(execution.execSelect(), Integer.MAX_VALUE - 1);
                new TextTable(prefixesFor(query)).write(table, out);
            } else {
                ResultSetFormatter.output(out, execution.execSelect(), language);
            }
            return null;
        });
    }

    /**
     * Answers in memory.
     *
     * @param mostRows how many rows of a {@code SELECT} to keep; {@link ResultTable#truncated} tells of more
     */
    public QueryAnswer answer(String text, int mostRows) {
        Query query = parse(text);
        return execute(query, execution -> {
            if (query.isAskType()) {
                return new QueryAnswer.Truth(execution.execAsk());
            }
            return query.isSelectType()
                    ? new QueryAnswer.Rows(collect(execution.execSelect(), mostRows))
                    : new QueryAnswer.Triples(graph(query, execution));
        });
    }

    private <T> T execute(Query query, Function<QueryExecution, T> use) {
        return Txn.calculateRead(dataset, () -> {
            try (QueryExecution execution = QueryExecution.dataset(dataset)
                    .query(query)
                    .set(ARQ.httpServiceAllowed, false)
                    .timeout(timeout.isZero() ? -1 : timeout.toMillis(), TimeUnit.MILLISECONDS)
                    .build()) {
                return use.apply(execution);
            } catch (QueryCancelledException e) {
                throw new QueryTimedOut(timeout);
            } catch (QueryException e) {
                throw rejected(e).orElseThrow(() -> e);
            }
        });
    }

    /** What is wrong with a query but can only be seen when it runs: words that {@code text:query} cannot read. */
    private static Optional<RuntimeException> rejected(QueryException e) {
        return Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
                .filter(QueryParseException.class::isInstance)
                .findFirst()
                .map(cause -> new QueryRejected(cause.getMessage()));
    }

    private static Query parse(String text) {
        try {
            Query query = QueryFactory.create(text);
            if (query.isJsonType() || query.isConstructQuad()) {
                throw new QueryRejected("this form of query is no part of SPARQL 1.1; use SELECT, ASK, CONSTRUCT or DESCRIBE");
            }
            return query;
        } catch (QueryParseException e) {
            throw new QueryRejected("this is not a SPARQL query: " + e.getMessage().strip());
        }
    }

    private static Model graph(Query query, QueryExecution execution) {
        Model model = query.isConstructType() ? execution.execConstruct() : execution.execDescribe();
        return model.clearNsPrefixMap().setNsPrefixes(query.getPrefixMapping());
    }

    /** For reading, the dataset's own prefixes shorten what the query has no prefix for. */
    private PrefixMapping prefixesFor(Query query) {
        return PrefixMapping.Factory.create()
                .setNsPrefixes(dataset.getDefaultModel())
                .setNsPrefixes(query.getPrefixMapping());
    }

    private static ResultTable collect(ResultSet results, int mostRows) {
        List<String> columns = results.getResultVars();
        List<List<Optional<RDFNode>>> rows = new ArrayList<>();
        while (rows.size() < mostRows && results.hasNext()) {
            QuerySolution solution = results.next();
            rows.add(columns.stream().map(column -> Optional.ofNullable(solution.get(column))).toList());
        }
        return new ResultTable(columns, rows, results.hasNext());
    }

    private static void writeTruth(boolean value, ResultFormat format, OutputStream out) {
        if (format == ResultFormat.TABLE) {
            ResultSetFormatter.out(out, value);
        } else {
            ResultSetFormatter.output(out, value, format.forRows());
        }
    }
}
