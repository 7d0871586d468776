package org.geokg.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;

/**
 * A file of articles.
 *
 * @param name   how to call it in messages: the path as given, or {@code standard input}
 * @param path   where its bytes are
 * @param stem   its name without extension, the base of ids
 * @param format what it holds
 */
public record InputFile(String name, Path path, String stem, InputFormat format) {

    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    /**
     * Opens the content, unzipped where the bytes are gzip, whatever the name says.
     *
     * @param progress told how many bytes of the file were read, at each read
     */
    InputStream open(LongConsumer progress) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(new CountingStream(Files.newInputStream(path), progress));
        try {
            bytes.mark(2);
            boolean gzip = bytes.read() == GZIP_FIRST && bytes.read() == GZIP_SECOND;
            bytes.reset();
            return gzip ? new GZIPInputStream(bytes, 1 << 16) : bytes;
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }
}
