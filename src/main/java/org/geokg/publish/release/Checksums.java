package org.geokg.publish.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The checksums of all other files, as {@code sha256sum -c} reads them. */
record Checksums(List<WrittenPart> parts) {
    static final String FILE = "SHA256SUMS";

    byte[] toBytes() {
        return parts.stream()
                .sorted(Comparator.comparing(WrittenPart::name))
                .map(p -> line(p.sha256(), p.name()) + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    static String line(String sha256, String name) {
        return sha256 + "  " + name;
    }

    /** Computes all sums again from the files beside this one. */
    static void check(Path file) throws IOException {
        for (String line : Files.readAllLines(file)) {
            String[] sum = line.split("  ", 2);
            if (!ReleaseFolder.sha256(file.resolveSibling(sum[1])).equals(sum[0])) {
                throw new IOException(sum[1] + " changed after it was written");
            }
        }
    }
}
