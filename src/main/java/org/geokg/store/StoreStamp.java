package org.geokg.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Which state a database is in: the roots and sizes of TDB2's trees, as its state files hold them. Every committed change
 * makes another stamp, whoever made it, since TDB2 writes new blocks and never reuses old ones; compaction does, too. It is
 * read after opening, when what a crash left in the journal has been replayed.
 */
record StoreStamp(String value) {

    static StoreStamp of(StoreFolder folder) throws IOException {
        Path newest = list(folder.database(), "Data-*").getLast();
        StringBuilder stamp = new StringBuilder(newest.getFileName().toString());
        for (Path state : list(newest, "*.{bpt,bdf}")) {
            stamp.append(' ').append(HexFormat.of().formatHex(Files.readAllBytes(state)));
        }
        return new StoreStamp(stamp.toString());
    }

    private static List<Path> list(Path folder, String names) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, names)) {
            return StreamSupport.stream(files.spliterator(), false)
                    .sorted(Comparator.comparing((Path p) -> p.getFileName().toString().length()).thenComparing(Path::getFileName))
                    .toList();
        }
    }
}
