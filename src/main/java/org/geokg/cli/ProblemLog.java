package org.geokg.cli;

import org.geokg.problem.Problem;
import org.geokg.problem.ProblemCode;
import org.geokg.problem.ProblemSink;

/** Lists problems on standard error as they come, the first few hundred, and remembers how many. */
final class ProblemLog implements ProblemSink {
    private static final int MOST_LISTED = 500;

    /** How bad a problem is for a command line. */
    private enum Severity { WARNING, ERROR }

    private final Console console;
    private int listed;
    private int errors;

    ProblemLog(Console console) {
        this.console = console;
    }

    @Override
    public synchronized void report(Problem problem) {
        Severity severity = severity(problem.code());
        if (severity == Severity.ERROR) {
            errors++;
        }
        listed++;
        if (listed <= MOST_LISTED) {
            console.err().println((severity == Severity.ERROR ? "error: " : "warning: ") + problem.message());
        } else if (listed == MOST_LISTED + 1) {
            console.err().println("... and more, not listed");
        }
    }

    /** {@link ExitStatus#SOME_REJECTED} if anything was rejected. */
    synchronized int status() {
        return errors > 0 ? ExitStatus.SOME_REJECTED : ExitStatus.ALL_WELL;
    }

    private static Severity severity(ProblemCode code) {
        return switch (code) {
            case INPUT_UNREADABLE, INPUT_MALFORMED, RECORD_WITHOUT_TEXT, DUPLICATE_ARTICLE, COLUMN_MISSING,
                    RULE_INVALID, GAZETTEER_INVALID, GOLD_INVALID, DECISION_INVALID, ARTICLE_FAILED, SENTENCE_FAILED,
                    OUTPUT_FAILED -> Severity.ERROR;
            case DATE_UNREADABLE, DECISION_UNUSED, SHAPE_VIOLATED -> Severity.WARNING;
        };
    }
}
