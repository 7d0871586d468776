package org.geokg.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A fenced block of a Markdown file. */
record Fence(List<String> lines) {
    /** The blocks of a file whose info string is this, in order. */
    static List<Fence> in(Path file, String info) throws IOException {
        Pattern block = Pattern.compile("(?ms)^```" + Pattern.quote(info) + "\\n(.*?)^```$");
        return block.matcher(Files.readString(file)).results()
                .map(match -> new Fence(match.group(1).lines().toList()))
                .toList();
    }
}
