package org.geokg.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The encoding of a file, told by its bytes: a byte order mark, else UTF-8 where all bytes are valid UTF-8, else what
 * the file declares, else windows-1252 (as browsers read undeclared text). A file that is UTF-8 but for a few bytes
 * stays UTF-8, with the line of the first damage.
 *
 * @param damagedLine line of the first byte that is not valid, in a file that is otherwise UTF-8
 */
record Encoding(Charset charset, OptionalInt damagedLine) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int LONGEST_MARK = 4;

    static Encoding of(Charset charset) {
        return new Encoding(charset, OptionalInt.empty());
    }

    /** Reads the stream to its end and tells its encoding. */
    static Encoding detect(InputStream in, Optional<Charset> declared) throws IOException {
        byte[] head = in.readNBytes(LONGEST_MARK);
        Optional<Charset> marked = byMark(head);
        if (marked.isPresent()) {
            return of(marked.get());
        }
        Utf8Check check = new Utf8Check();
        check.accept(head, head.length, false);
        byte[] buffer = new byte[1 << 16];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            check.accept(buffer, count, false);
        }
        check.accept(buffer, 0, true);
        return check.result(declared);
    }

    private static Optional<Charset> byMark(byte[] head) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(head, 0xFF, 0xFE, 0, 0) || startsWith(head, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(Charset.forName("UTF-32"));
        }
        boolean utf16 = startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF);
        return utf16 ? Optional.of(StandardCharsets.UTF_16) : Optional.empty();
    }

    private static boolean startsWith(byte[] head, int... mark) {
        return head.length >= mark.length
                && IntStream.range(0, mark.length).allMatch(i -> (head[i] & 0xFF) == mark[i]);
    }

    /** Counts what is valid and what is not, a buffer at a time. */
    private static final class Utf8Check {
        private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        private final CharBuffer chars = CharBuffer.allocate(1 << 16);
        private ByteBuffer rest = ByteBuffer.allocate(0);
        private int line = 1;
        private int firstBadLine;
        private long bad;
        private long beyondAscii;

        void accept(byte[] buffer, int count, boolean end) {
            ByteBuffer bytes = ByteBuffer.allocate(rest.remaining() + count).put(rest).put(buffer, 0, count).flip();
            CoderResult result;
            do {
                result = decoder.decode(bytes, chars, end);
                countChars();
                if (result.isError()) {
                    bad++;
                    firstBadLine = firstBadLine == 0 ? line : firstBadLine;
                    bytes.position(bytes.position() + result.length());
                }
            } while (!result.isUnderflow());
            rest = bytes;
        }

        private void countChars() {
            chars.flip();
            while (chars.hasRemaining()) {
                char c = chars.get();
                if (c == '\n') {
                    line++;
                } else if (c > 0x7F) {
                    beyondAscii++;
                }
            }
            chars.clear();
        }

        Encoding result(Optional<Charset> declared) {
            if (bad == 0) {
                return of(StandardCharsets.UTF_8);
            }
            if (beyondAscii > bad) {
                return new Encoding(StandardCharsets.UTF_8, OptionalInt.of(firstBadLine));
            }
            return of(declared.filter(c -> !c.equals(StandardCharsets.ISO_8859_1)
                            && !c.equals(StandardCharsets.UTF_8) && !c.equals(StandardCharsets.US_ASCII))
                    .orElse(WINDOWS_1252));
        }
    }
}
