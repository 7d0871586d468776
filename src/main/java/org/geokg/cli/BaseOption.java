package org.geokg.cli;

import org.geokg.graph.IriPolicy;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The base IRI of the data. */
final class BaseOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--base", paramLabel = "IRI",
            description = "What the data's IRIs begin with. Default: ${DEFAULT-VALUE}.")
    private String base = IriPolicy.DEFAULT.base();

    String base() {
        if (!base.matches("https?://[^\\s<>\"{}|\\\\^`]+/")) {
            throw new ParameterException(spec.commandLine(), "--base must be an http or https address that ends in /: " + base);
        }
        return base;
    }
}
