package org.geokg.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** {@code geokg} alone: help. */
@Command(
        name = "geokg",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = "Turns news articles into a knowledge graph in which every fact shows the sentences behind it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  geokg demo                                  the whole of it on sample articles",
            "  geokg extract article.txt                   what an article claims",
            "  geokg build articles/ --out graph           a store, claims.csv and dumps",
            "  geokg serve graph                           pages and SPARQL on port 3030",
            "  geokg help extract                          more on a command"
        })
final class GeokgCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        CommandLine line = spec.commandLine();
        line.usage(line.getOut());
    }
}
