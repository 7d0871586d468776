package org.geokg.publish.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.geokg.publish.WholeFile;

/** The folder of a release while it is written: beside its place, which it takes when all is well. */
final class ReleaseFolder implements AutoCloseable {
    private final Path place;
    private final Path workshop;
    private final List<WrittenPart> written = new ArrayList<>();

    private ReleaseFolder(Path place, Path workshop) {
        this.place = place;
        this.workshop = workshop;
    }

    /** @throws IOException if there is something at its place, or another release is being written there */
    static ReleaseFolder at(Path place) throws IOException {
        Path whole = place.toAbsolutePath().normalize();
        if (Files.exists(whole)) {
            throw new IOException(place + " is there already; releases are not overwritten, so name another folder");
        }
        Files.createDirectories(whole.getParent());
        Path workshop = whole.resolveSibling("." + whole.getFileName() + ".part");
        try {
            Files.createDirectory(workshop);
        } catch (FileAlreadyExistsException e) {
            throw new IOException(workshop + " is there: another release is being written, or one was broken off; "
                    + "in the second case delete it", e);
        }
        return new ReleaseFolder(whole, workshop);
    }

    /**
     * Writes a file and reads it again.
     *
     * @throws IOException naming the file, if either fails
     */
    WrittenPart add(Part part) throws IOException {
        Path file = file(part.name());
        try {
            WholeFile.write(file, part.content());
            readAgain(part, file);
        } catch (UncheckedIOException e) {
            throw failed(part, e.getCause());
        } catch (IOException e) {
            throw failed(part, e);
        }
        WrittenPart done = new WrittenPart(part.name(), part.form(), part.about(), part.use(), Files.size(file), sha256(file));
        written.add(done);
        return done;
    }

    /** Whatever a reader throws at a file, the file is not to be given away. */
    private static void readAgain(Part part, Path file) throws IOException {
        try {
            part.check().read(file);
        } catch (RuntimeException e) {
            throw new IOException("it cannot be read again: " + e.getMessage(), e);
        }
    }

    private static IOException failed(Part part, Exception cause) {
        return new IOException("no release was made, for " + part.name() + " failed: " + cause.getMessage(), cause);
    }

    static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return DigestUtils.sha256Hex(in);
        }
    }

    Path file(String name) {
        return workshop.resolve(name);
    }

    /** The files so far, in the order in which they were written. */
    List<WrittenPart> written() {
        return List.copyOf(written);
    }

    /** Puts the whole folder into its place. */
    void moveIntoPlace() throws IOException {
        try {
            Files.move(workshop, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(workshop, place);
        }
    }

    /** Deletes what did not come to be a release. */
    @Override
    public void close() throws IOException {
        if (!Files.exists(workshop)) {
            return;
        }
        try (Stream<Path> files = Files.walk(workshop)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
