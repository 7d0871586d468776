package org.geokg.publish;

import com.jerolba.carpet.CarpetWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * A table as Parquet: a column for each component of a record, in order, with the type that fits, and no value where the
 * component is null. The same rows give the same bytes. Closing writes what is left and leaves the stream open.
 *
 * @see <a href="https://parquet.apache.org/docs/file-format/">Parquet's file format</a>
 */
public final class ParquetTable<R extends Record> implements AutoCloseable {
    /** So many bytes of rows are kept in memory before they are written. */
    private static final long ROW_GROUP = 32L << 20;

    private final CarpetWriter<R> writer;

    public ParquetTable(OutputStream out, Class<R> rows) throws IOException {
        writer = new CarpetWriter.Builder<>(new LeftOpen(out), rows)
                .withCompressionCodec(CompressionCodecName.GZIP)
                .withCodecFactory(new GzipPages())
                .withRowGroupSize(ROW_GROUP)
                .build();
    }

    public void write(R row) throws IOException {
        writer.write(row);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private static final class LeftOpen extends FilterOutputStream {
        LeftOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
