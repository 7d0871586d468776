package org.geokg.publish.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.geokg.publish.WholeFile;

/**
 * A file that a release is to have.
 *
 * @param name    compressed if it ends in {@code .gz}
 * @param about   what it is, in a line
 * @param use     what it is to the dataset
 * @param content how it is written
 * @param check   how it is read again, after it was written
 */
record Part(String name, FileForm form, String about, Use use, WholeFile.Content content, Check check) {
    /** A companion whose bytes are known already. */
    static Part text(String name, FileForm form, String about, byte[] text) {
        return new Part(name, form, about, Use.COMPANION, out -> out.write(text), file -> {
            if (!Arrays.equals(Files.readAllBytes(file), text)) {
                throw new IOException("it is not what was to be written");
            }
        });
    }

    /** What a file is to the dataset. */
    enum Use {
        /** The whole or a part of it, in some form. */
        DISTRIBUTION,
        /** Something about it. */
        COMPANION
    }

    /** Reads a file that was written. */
    @FunctionalInterface
    interface Check {
        /** @throws IOException if it cannot be read, or is not what was written */
        void read(Path file) throws IOException;
    }
}
