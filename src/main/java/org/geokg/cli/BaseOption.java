package org.geokg.cli;

import org.geokg.serve.ServeOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The base IRI of the data. */
final class BaseOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--base", paramLabel = "IRI", defaultValue = ServeOptions.DEFAULT_BASE,
            description = "What the data's IRIs begin with. Default: ${DEFAULT-VALUE}.")
    private String base;

    String base() {
        if (!base.matches("https?://[^\\s<>\"{}|\\\\^`]+/")) {
            throw new ParameterException(spec.commandLine(), "--base must be an http or https address that ends in /: " + base);
        }
        return base;
    }
}
