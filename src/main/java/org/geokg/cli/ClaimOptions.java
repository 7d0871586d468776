package org.geokg.cli;

import org.geokg.publish.ClaimTableOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What goes into a table of claims. */
final class ClaimOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--min-confidence", paramLabel = "0..1", defaultValue = "0.5",
            description = "Leave out claims of less confidence. Default: ${DEFAULT-VALUE}.")
    private double minConfidence;

    @Option(names = "--spreadsheet", description = "Guard cells that a spreadsheet would take for formulas.")
    private boolean spreadsheet;

    ClaimTableOptions options() {
        try {
            return new ClaimTableOptions(minConfidence, spreadsheet);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--min-confidence: " + e.getMessage(), e);
        }
    }
}
