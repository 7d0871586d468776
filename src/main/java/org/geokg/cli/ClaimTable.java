package org.geokg.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.geokg.claim.Claim;
import org.geokg.claim.ClaimTime;
import org.geokg.claim.Factuality;
import org.geokg.claim.KeyedClaim;
import org.geokg.claim.Polarity;
import org.geokg.graph.ArticleRecord;
import org.geokg.publish.ClaimTableOptions;
import org.geokg.publish.ClaimWriter;
import org.geokg.time.DateRange;

/** Claims for reading in a terminal: who, what, whom and when, and under it the sentence. */
final class ClaimTable implements ClaimWriter {
    private final Writer out;
    private final ClaimTableOptions options;

    ClaimTable(OutputStream out, ClaimTableOptions options) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.options = options;
    }

    @Override
    public void write(ArticleRecord article, List<KeyedClaim> claims) throws IOException {
        out.write(Plain.text("== " + article.id() + article.title().map(t -> ": " + t).orElse("")) + "\n");
        for (KeyedClaim keyed : claims) {
            if (keyed.claim().confidence() >= options.minConfidence()) {
                out.write(line(keyed.claim()));
            }
        }
    }

    private static String line(Claim claim) {
        String triple = claim.subject().label() + "  " + (claim.polarity() == Polarity.NEGATED ? "NOT " : "")
                + claim.relation().name() + "  " + claim.object().label();
        String role = claim.role().map(r -> "  (" + (claim.former() ? "former " : "") + r + ")").orElse("");
        String kind = claim.kind().map(k -> "  [" + k + "]").orElse("");
        String factuality = claim.factuality() == Factuality.ACTUAL
                ? "" : "  " + claim.factuality().name().toLowerCase(Locale.ROOT);
        String speaker = claim.speaker().map(s -> "  says " + s.label()).orElse("");
        return Plain.text(String.format(Locale.ROOT, "%-60s  %-24s %.2f%s", triple + role + kind, time(claim.time()),
                claim.confidence(), factuality + speaker)) + "\n    \"" + Plain.text(claim.evidence().quote()) + "\"\n";
    }

    private static String time(ClaimTime time) {
        return switch (time) {
            case ClaimTime.Unknown unknown -> "";
            case ClaimTime.At at -> range(at.day());
            case ClaimTime.Between between -> between.begin().map(ClaimTable::range).orElse("") + " - "
                    + between.end().map(ClaimTable::range).orElse("");
        };
    }

    private static String range(DateRange day) {
        return day.isExact() ? day.first().toString() : day.first() + ".." + day.last();
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
