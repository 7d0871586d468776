package org.geokg.serve.sparql;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;

/**
 * Lets a query be stopped while {@code REGEX} or {@code REPLACE} matches. Jena looks at its limit of time between rows, and
 * Java's matcher can take years over one; four such queries would take all places there are. What is matched is a text that
 * breaks the match off when it is read after the query was cancelled.
 */
final class StoppableMatching {

    /** Makes queries under this context stoppable, after Jena's own optimizer, which must not work out constants: it cannot stop. */
    static void configure(Context context) {
        RewriteFactory stoppable = c -> op -> Transformer.transform(
                new TransformCopy(), new Replacing(), Optimize.stdOptimizationFactory.create(c).rewrite(op));
        context.set(ARQConstants.sysOptimizerFactory, stoppable).set(ARQ.optExprConstantFolding, false);
    }

    private static final class Replacing extends ExprTransformCopy {
        @Override
        public Expr transform(ExprFunctionN function, ExprList arguments) {
            return switch (function) {
                case E_Regex regex -> new Regex(arguments);
                case E_StrReplace replace -> new Replace(arguments);
                default -> super.transform(function, arguments);
            };
        }
    }

    private static final class Regex extends E_Regex {
        Regex(ExprList arguments) {
            super(arguments.get(0), arguments.get(1), arguments.size() > 2 ? arguments.get(2) : null);
        }

        @Override
        public NodeValue eval(List<NodeValue> arguments, FunctionEnv env) {
            return NodeValue.booleanReturn(matcher(arguments, 2, env).find());
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Regex(arguments);
        }
    }

    /** Finds all that is to be replaced first. When that ends in time, replacing does too, and is left to Jena. */
    private static final class Replace extends E_StrReplace {
        Replace(ExprList arguments) {
            super(arguments.get(0), arguments.get(1), arguments.get(2), arguments.size() > 3 ? arguments.get(3) : null);
        }

        @Override
        public NodeValue eval(List<NodeValue> arguments, FunctionEnv env) {
            Matcher matches = matcher(arguments, 3, env);
            while (matches.find()) {
                continue;
            }
            return eval(arguments);
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Replace(arguments);
        }
    }

    private static Matcher matcher(List<NodeValue> arguments, int flags, FunctionEnv env) {
        String given = arguments.size() > flags && arguments.get(flags) != null ? text(arguments.get(flags)) : "";
        Pattern pattern = RegexEngine.makePattern("REGEX", text(arguments.get(1)), given);
        return pattern.matcher(new Text(text(arguments.getFirst()), env));
    }

    private static String text(NodeValue argument) {
        return NodeValueOps.checkAndGetStringLiteral("REGEX", argument).getLiteralLexicalForm();
    }

    private static final class Text implements CharSequence {
        /** How often to look whether the query was cancelled: seldom enough to cost nothing. */
        private static final int STEPS = 1 << 12;

        private final String text;
        private final Optional<AtomicBoolean> cancelled;
        private int read;

        Text(String text, FunctionEnv env) {
            this.text = text;
            this.cancelled = Optional.ofNullable(Context.getCancelSignal(env.getContext()));
        }

        @Override
        public char charAt(int index) {
            if (++read % STEPS == 0 && cancelled.isPresent() && cancelled.get().get()) {
                throw new QueryCancelledException();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int begin, int end) {
            return text.subSequence(begin, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private StoppableMatching() {}
}
