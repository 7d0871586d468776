package org.geokg.store;

import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.query.text.TextQueryPF;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/** Jena's {@code text:query}, refused where there is no index to ask: without one it would let everything through. */
final class SearchFunction extends TextQueryPF {
    private static final Symbol INDEX = Symbol.create("https://w3id.org/geokg/#searchIndex");
    private static final String IRI = TextQuery.NS + "query";

    private final SearchIndex index;

    private SearchFunction(SearchIndex index) {
        this.index = index;
    }

    /** Makes queries over a dataset with this context use the index. */
    static void register(Context context, SearchIndex index) {
        PropertyFunctionRegistry.set(context, new Functions(index));
        context.set(INDEX, index);
    }

    /** Jena's functions with this one. It is asked for them before a query runs: the time to say that there is no index. */
    private static final class Functions extends PropertyFunctionRegistry {
        private final SearchIndex index;

        Functions(SearchIndex index) {
            this.index = index;
            PropertyFunctionRegistry usual = PropertyFunctionRegistry.get();
            usual.keys().forEachRemaining(iri -> put(iri, usual.get(iri)));
            put(IRI, iri -> new SearchFunction(index));
        }

        @Override
        public boolean manages(String iri) {
            if (iri.equals(IRI)) {
                index.searched();
            }
            return super.manages(iri);
        }
    }

    /** Whether queries over a dataset with this context can search. */
    static boolean isRegistered(Context context) {
        return context.get(INDEX) instanceof SearchIndex index && index.isInStep();
    }

    @Override
    public void build(PropFuncArg subject, Node predicate, PropFuncArg object, ExecutionContext execution) {
        Context context = execution.getContext();
        if (!(context.get(TextQuery.textIndex) instanceof QuerySearch)) {
            context.set(TextQuery.textIndex, new QuerySearch(index.searched()));
        }
        super.build(subject, predicate, object, execution);
    }
}
