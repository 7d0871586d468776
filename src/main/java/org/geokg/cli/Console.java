package org.geokg.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What a command talks to; handed in, so that tests run commands in their own process.
 *
 * @param out      results, in UTF-8
 * @param err      problems, progress and notices
 * @param terminal whether a person looks at {@code err}
 * @param home     the program's folder, with the sample articles and the demo's store
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean terminal, Path home) {

    /** The process's own streams; the launcher says where the program is and whether a person looks on. */
    static Console ofProcess() {
        PrintStream out = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        boolean terminal = Boolean.getBoolean("geokg.terminal");
        return new Console(System.in, out, err, terminal, Path.of(System.getProperty("geokg.home", ".")));
    }

    void notice(String message) {
        err.println(message);
    }
}
