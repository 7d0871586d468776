package org.geokg.store;

import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.query.text.TextQueryPF;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;

/** Jena's {@code text:query}, refused where there is no index to ask: without one it would let everything through. */
final class SearchFunction extends TextQueryPF {
    private static final String IRI = TextQuery.NS + "query";

    private final SearchIndex index;

    private SearchFunction(SearchIndex index) {
        this.index = index;
    }

    /** Makes queries over a dataset with this context use the index. */
    static void register(Context context, SearchIndex index) {
        PropertyFunctionRegistry functions = PropertyFunctionRegistry.createFrom(PropertyFunctionRegistry.get());
        functions.put(IRI, iri -> new SearchFunction(index));
        PropertyFunctionRegistry.set(context, functions);
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
