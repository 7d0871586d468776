package org.geokg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The launcher")
class LauncherTest {
    private static final Pattern WATCHED = Pattern.compile("for part in (pom\\.xml[^;]*);");
    private static final Pattern PACKED = Pattern.compile("<directory>((?:ontology|queries|data)[^<]*)</directory>");

    @Test
    @DisplayName("builds anew when anything changed that the build packs")
    void watchesWhatIsPacked() throws IOException {
        Set<String> watched = new TreeSet<>(Set.of(
                WATCHED.matcher(Files.readString(Path.of("geokg"))).results().findFirst().orElseThrow().group(1).split(" ")));
        Set<String> packed = PACKED.matcher(Files.readString(Path.of("pom.xml"))).results().map(LauncherTest::folder)
                .collect(Collectors.toCollection(TreeSet::new));
        packed.addAll(Set.of("pom.xml", "src/main"));
        assertEquals(packed, watched);
    }

    private static String folder(MatchResult resource) {
        return resource.group(1);
    }
}
