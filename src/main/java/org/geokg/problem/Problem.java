package org.geokg.problem;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * Something wrong with an input, told as a value: what was wrong, where, and what to do about it.
 * Stages report problems and go on; how bad each one is, is decided at the edge (the command line).
 *
 * @param code   what kind of problem; each code is a heading of {@code docs/problems.md}
 * @param source the file, URL or other name of the input
 * @param line   the line in the source, counted from 1, where known
 * @param found  what was found there, in words or as an excerpt; untrusted text
 * @param advice what the user can do
 */
public record Problem(ProblemCode code, String source, OptionalInt line, String found, String advice) {

    private static final int LONGEST_EXCERPT = 200;

    public Problem {
        Objects.requireNonNull(code);
        Objects.requireNonNull(source);
        Objects.requireNonNull(line);
        found = printable(found);
        advice = printable(advice);
    }

    public static Problem in(String source, ProblemCode code, String found, String advice) {
        return new Problem(code, source, OptionalInt.empty(), found, advice);
    }

    public static Problem at(String source, int line, ProblemCode code, String found, String advice) {
        return new Problem(code, source, OptionalInt.of(line), found, advice);
    }

    /** One line for a terminal or a log: {@code file:12: GKG-101 found; advice}. */
    public String message() {
        String where = printable(source) + (line.isPresent() ? ":" + line.getAsInt() : "");
        return where + ": " + code.id() + " " + found + (advice.isEmpty() ? "" : "; " + advice);
    }

    /** Untrusted text must not move a terminal's cursor or forge log lines. */
    private static String printable(String text) {
        String clean = text.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return clean.length() <= LONGEST_EXCERPT ? clean : clean.substring(0, LONGEST_EXCERPT) + "…";
    }
}
