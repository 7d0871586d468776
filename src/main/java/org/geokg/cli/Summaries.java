package org.geokg.cli;

import org.geokg.pipeline.BuildReport;
import org.geokg.pipeline.RunCounts;

/** Results in a line. */
final class Summaries {
    private Summaries() {}

    static String of(RunCounts counts) {
        return counts.read() + " articles met, " + counts.accepted() + " read, " + counts.rejected() + " rejected; "
                + counts.claims() + " claims";
    }

    static String of(BuildReport report) {
        return report.counts().read() + " articles met: " + report.added() + " new, " + report.replaced() + " changed, "
                + report.unchanged() + " as before, " + report.counts().rejected() + " rejected, " + report.withdrawn()
                + " withdrawn; " + report.claims() + " claims read, " + report.rejectedClaims() + " of them rejected";
    }
}
