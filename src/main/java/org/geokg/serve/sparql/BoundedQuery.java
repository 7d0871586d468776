package org.geokg.serve.sparql;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.geokg.serve.http.Cut;
import org.geokg.serve.option.Limits;

/** SPARQL queries within limits, each of which has an error that says so. */
final class BoundedQuery extends SPARQL_QueryDataset {

    private final Limits limits;
    private final Federation federation;
    private final Consumer<Cut> counter;

    /** @param counter is told of each result that a limit cut */
    BoundedQuery(Limits limits, Federation federation, Consumer<Cut> counter) {
        this.limits = limits;
        this.federation = federation;
        this.counter = counter;
    }

    /** The body is the query and nothing else, in UTF-8 (SPARQL 1.1 Protocol, 2.1.3). */
    @Override
    protected void executeBody(HttpAction action) {
        execute(RequestText.read(action), action);
    }

    /** A query may nest deeper than the walk through it can follow: that is the query's fault, and nothing was sent yet. */
    @Override
    protected void execute(String text, HttpAction action) {
        try {
            super.execute(text, action);
        } catch (StackOverflowError e) {
            ServletOps.errorBadRequest("the query has too many parts within each other");
        }
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        super.validateQuery(action, query);
        federation.objection(query).ifPresent(ServletOps::errorBadRequest);
    }

    /** Rows are sent as they are found; graphs are made first. Until the first row any error has its own status. */
    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec execution, Query query, String text) {
        ResultBound bound = new ResultBound(limits.mostResults());
        try {
            if (query.isSelectType()) {
                RowSet rows = new BoundedRows(execution.select(), bound, action);
                rows.hasNext();
                return new QueryExecResult(rows);
            }
            if (query.isConstructType()) {
                return new QueryExecResult(execution.constructDataset(bound.dataset()));
            }
            if (query.isDescribeType()) {
                return new QueryExecResult(execution.describe(bound.graph()));
            }
            return super.executeQuery(action, execution, query, text);
        } catch (QueryCancelledException e) {
            cut(action, e);
            throw e;
        }
    }

    private void cut(HttpAction action, QueryCancelledException cause) {
        Cut cut = cause instanceof ResultBound.Exceeded ? Cut.SIZE : Cut.TIME;
        if (WholeAnswer.cut(action.getRequest(), cut.status(), cut.message(limits))) {
            counter.accept(cut);
        }
    }

    /** Rows that tell the response why they end early. */
    private final class BoundedRows implements RowSet {
        private final RowSet rows;
        private final ResultBound bound;
        private final HttpAction action;

        BoundedRows(RowSet rows, ResultBound bound, HttpAction action) {
            this.rows = rows;
            this.bound = bound;
            this.action = action;
        }

        @Override
        public boolean hasNext() {
            try {
                return rows.hasNext();
            } catch (QueryCancelledException e) {
                cut(action, e);
                throw e;
            }
        }

        @Override
        public Binding next() {
            try {
                Binding row = rows.next();
                bound.count();
                return row;
            } catch (QueryCancelledException e) {
                cut(action, e);
                throw e;
            }
        }

        @Override
        public List<Var> getResultVars() {
            return rows.getResultVars();
        }

        @Override
        public long getRowNumber() {
            return rows.getRowNumber();
        }

        @Override
        public void close() {
            rows.close();
        }
    }
}
