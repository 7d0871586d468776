package org.geokg.serve.sparql;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.update.Update;

/**
 * Whom queries may ask by {@code SERVICE}: nobody, or endpoints that the operator named. It looks at the query before it
 * runs, so that {@code SERVICE SILENT} is refused as well instead of quietly giving nothing, and so that no endpoint is
 * taken from data.
 */
final class Federation {

    private final List<String> allowed;

    Federation(List<String> allowed) {
        this.allowed = List.copyOf(allowed);
    }

    boolean isOff() {
        return allowed.isEmpty();
    }

    /** The lock behind the check: Jena itself sends nothing while this is off. */
    void configure(Context context) {
        context.set(ARQ.httpServiceAllowed, !isOff());
    }

    /** Why this query must not run, if so. */
    Optional<String> objection(Query query) {
        return query.getQueryPattern() == null ? Optional.empty() : objection(Algebra.compile(query));
    }

    /** Why this update must not run, if so. */
    Optional<String> objection(Update update) {
        return update instanceof UpdateModify modify ? objection(Algebra.compile(modify.getWherePattern())) : Optional.empty();
    }

    private Optional<String> objection(Op op) {
        Search search = new Search();
        Walker.walk(op, search, new ExprVisitorBase());
        return search.refused.map(service -> isOff()
                ? "SERVICE is off: this server sends no queries to others"
                : "this server may not ask " + service + " by SERVICE; it may ask " + String.join(", ", allowed));
    }

    private final class Search extends OpVisitorBase {
        private Optional<Node> refused = Optional.empty();

        @Override
        public void visit(OpService service) {
            Node endpoint = service.getService();
            if (refused.isEmpty() && !(endpoint.isURI() && allowed.contains(endpoint.getURI()))) {
                refused = Optional.of(endpoint);
            }
        }
    }
}
