package org.geokg.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.geokg.claim.Factuality;
import org.geokg.claim.Polarity;
import org.geokg.problem.Problem;
import org.geokg.problem.ProblemCode;
import org.geokg.problem.ProblemSink;

/** Reads the claims of a {@code claims.csv}, whoever wrote it. Columns that scoring can do without may be missing. */
public final class ClaimsFile {
    private static final List<String> NEEDED =
            List.of("article", "subject", "predicate", "object", "polarity", "factuality");
    private static final Pattern FOLDER = Pattern.compile("^.*/");
    private static final Pattern ENDING = Pattern.compile("(\\.(txt|html?))?(\\.gz)?$");
    private static final Pattern OFFSET = Pattern.compile("\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("\\d+(\\.\\d+)?");

    private ClaimsFile() {}

    /**
     * Reads a file; rows that cannot be used are reported and left out.
     *
     * @throws IOException if it cannot be read or is not CSV
     */
    public static List<GivenClaim> read(Path file, ProblemSink problems) throws IOException {
        String source = file.toString();
        List<GivenClaim> claims = new ArrayList<>();
        try (CsvTable table = CsvTable.open(file)) {
            List<String> missing = table.missing(NEEDED);
            if (!missing.isEmpty()) {
                problems.report(Problem.at(
                        source, 1, ProblemCode.COLUMN_MISSING, "no column " + String.join(", ", missing),
                        "a claims file needs " + String.join(", ", NEEDED)));
                return List.of();
            }
            table.forEach(row -> claim(row).ifPresentOrElse(claims::add, () -> problems.report(unusable(source, row))));
        }
        return claims;
    }

    private static Problem unusable(String source, CsvTable.Row row) {
        return Problem.at(
                source,
                row.line(),
                ProblemCode.INPUT_MALFORMED,
                "polarity \"" + row.text("polarity") + "\", factuality \"" + row.text("factuality") + "\"",
                "use affirmed or negated, and actual, planned, possible, demanded or denied");
    }

    private static Optional<GivenClaim> claim(CsvTable.Row row) {
        Optional<Polarity> polarity = Words.find(Polarity.class, row.text("polarity"));
        Optional<Factuality> factuality = Words.find(Factuality.class, row.text("factuality"));
        if (polarity.isEmpty() || factuality.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new GivenClaim(
                articleId(row.text("article")),
                row.text("subject"),
                row.text("predicate"),
                row.text("object"),
                polarity.get(),
                factuality.get(),
                row.find("date"),
                row.find("from"),
                row.find("attributedTo"),
                row.find("role"),
                row.text("former").equalsIgnoreCase("true"),
                offset(row.text("begin")),
                offset(row.text("end")),
                row.text("quote"),
                confidence(row.text("confidence")),
                row.text("rule")));
    }

    /** Some tools write the file in place of the id. */
    private static String articleId(String cell) {
        return ENDING.matcher(FOLDER.matcher(cell).replaceFirst("")).replaceFirst("");
    }

    private static int offset(String cell) {
        return OFFSET.matcher(cell).matches() ? Integer.parseInt(cell) : 0;
    }

    private static OptionalDouble confidence(String cell) {
        return DECIMAL.matcher(cell).matches()
                ? OptionalDouble.of(Double.parseDouble(cell))
                : OptionalDouble.empty();
    }
}
