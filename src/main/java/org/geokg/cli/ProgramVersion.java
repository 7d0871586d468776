package org.geokg.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The program's name and version, as its jar tells. */
final class ProgramVersion implements IVersionProvider {
    private static final String UNPACKED = "development";

    static String text() {
        return "geokg " + Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion()).orElse(UNPACKED);
    }

    @Override
    public String[] getVersion() {
        return new String[] {text()};
    }
}
