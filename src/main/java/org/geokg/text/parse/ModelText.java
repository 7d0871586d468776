package org.geokg.text.parse;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The text of a model: words and numbers, parted by white space. Millions of numbers are read in it at each start. */
final class ModelText {
    private static final int EXACT_DIGITS = 6;
    private static final float[] POWERS = {1f, 1e1f, 1e2f, 1e3f, 1e4f, 1e5f, 1e6f, 1e7f};

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int filled;
    private int next;
    private byte[] word = new byte[64];
    private int length;

    ModelText(InputStream in) {
        this.in = in;
    }

    /** The number of a line such as "pos=52". */
    int setting(String name) throws IOException {
        String line = word();
        if (!line.startsWith(name + "=")) {
            throw new IOException("the parser's model should give " + name + " here, not " + line);
        }
        return Integer.parseInt(line.substring(name.length() + 1));
    }

    String word() throws IOException {
        readWord();
        return new String(word, 0, length, StandardCharsets.UTF_8);
    }

    void fill(float[] numbers) throws IOException {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number();
        }
    }

    /** Few digits and a small power of ten are exact as floats, so that their quotient is the nearest float. */
    private float number() throws IOException {
        readWord();
        int begin = word[0] == '-' ? 1 : 0;
        int value = 0;
        int point = length;
        for (int i = begin; i < length; i++) {
            if (word[i] == '.' && point == length) {
                point = i;
            } else if (word[i] >= '0' && word[i] <= '9' && length - begin <= EXACT_DIGITS + 1) {
                value = 10 * value + word[i] - '0';
            } else {
                return Float.parseFloat(new String(word, 0, length, StandardCharsets.US_ASCII));
            }
        }
        float size = value / POWERS[Math.max(0, length - 1 - point)];
        return begin == 1 ? -size : size;
    }

    private void readWord() throws IOException {
        int b = read();
        while (b >= 0 && b <= ' ') {
            b = read();
        }
        if (b < 0) {
            throw new EOFException("the parser's model ends too early");
        }
        for (length = 0; b > ' '; b = read()) {
            if (length == word.length) {
                word = Arrays.copyOf(word, 2 * length);
            }
            word[length++] = (byte) b;
        }
    }

    /** The next byte; -1 at the end. */
    private int read() throws IOException {
        if (next == filled) {
            filled = in.read(buffer);
            next = 0;
            if (filled <= 0) {
                filled = 0;
                return -1;
            }
        }
        return buffer[next++] & 0xff;
    }
}
