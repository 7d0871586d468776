package org.geokg.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server leaves in the folder of the store that it serves, so that whoever finds the store locked learns where
 * to ask. It may be stale after a crash: believe it only while the lock is held by the same process.
 *
 * @param pid  the server's process
 * @param port the port on this machine at which it answers
 */
public record ServerNote(long pid, int port) {
    private static final String FILE = "server.txt";
    private static final Pattern FORM = Pattern.compile("pid (\\d{1,18})\\nport (\\d{1,5})\\n");

    /** Leaves the note; to be removed by {@link #remove} when the server stops. */
    public void write(Path folder) throws IOException {
        Files.writeString(folder.resolve(FILE), "pid " + pid + "\nport " + port + "\n", StandardCharsets.UTF_8);
    }

    public static void remove(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(FILE));
    }

    /** The note in this folder; empty if there is none that makes sense. */
    public static Optional<ServerNote> read(Path folder) throws IOException {
        try {
            Matcher note = FORM.matcher(Files.readString(folder.resolve(FILE), StandardCharsets.UTF_8));
            return note.matches()
                    ? Optional.of(new ServerNote(Long.parseLong(note.group(1)), Integer.parseInt(note.group(2))))
                    : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
