package org.geokg.publish.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The release before, as far as the next one needs it.
 *
 * @param dump       its sorted N-Quads
 * @param redirects  where its own redirects are, if it has any
 */
record PreviousRelease(String version, Path dump, Path redirects) {
    /** @throws IOException if this is no release, was damaged, or cannot be compared with the new one */
    static PreviousRelease in(Path folder, ReleaseOptions options, String base) throws IOException {
        Path manifest = folder.resolve(Manifest.FILE);
        Path dump = folder.resolve(Release.QUADS);
        if (!Files.isRegularFile(manifest) || !Files.isRegularFile(dump)) {
            throw new IOException(folder + " is not a folder that geokg release made: " + Manifest.FILE + " or " + Release.QUADS
                    + " is missing");
        }
        JsonNode said = JsonMapper.builder().build().readTree(manifest.toFile());
        String version = said.path("version").asText();
        if (version.equals(options.version())) {
            throw new IOException("the release before, in " + folder + ", has the same version " + version);
        }
        if (!said.path("base").asText().equals(base)) {
            throw new IOException("the release in " + folder + " has the base " + said.path("base").asText() + ", not " + base);
        }
        if (said.path("shortened").asBoolean() != options.shortened()) {
            throw new IOException("of the release in " + folder + " and this one only one is short; every quote would count as a change");
        }
        checkSum(folder, dump);
        return new PreviousRelease(version, dump, folder.resolve(Redirects.FILE));
    }

    private static void checkSum(Path folder, Path dump) throws IOException {
        List<String> sums = Files.readAllLines(folder.resolve(Checksums.FILE));
        if (!sums.contains(Checksums.line(ReleaseFolder.sha256(dump), Release.QUADS))) {
            throw new IOException(dump + " is not as it was published: its checksum is not the one in " + Checksums.FILE);
        }
    }
}
