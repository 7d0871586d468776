package org.geokg.text.split;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into stretches that sentences do not cross: paragraphs, list items, captions. A line end is such a
 * border, except in text that is wrapped at a fixed width, where only an empty line is.
 */
final class TextBlocks {
    /** From begin (inclusive) to end (exclusive), UTF-16. */
    record Block(int begin, int end) {}

    private static final int LONGEST_WRAPPED_LINE = 100;
    private static final int SHORTEST_WRAPPED_LINE = 40;
    private static final String SENTENCE_ENDS = ".?!:\"”’)…";

    private TextBlocks() {}

    static List<Block> of(String text, int begin, int end) {
        boolean wrapped = isWrapped(text.substring(begin, end));
        List<Block> blocks = new ArrayList<>();
        int start = begin;
        int lineStart = begin;
        while (lineStart < end) {
            int lineEnd = endOfLine(text, lineStart, end);
            int next = Math.min(end, lineEnd + 1);
            boolean border = !wrapped || lineEnd >= end || isBlank(text, next, endOfLine(text, next, end));
            if (border) {
                addTrimmed(blocks, text, start, lineEnd);
                start = next;
            }
            lineStart = next;
        }
        return List.copyOf(blocks);
    }

    private static int endOfLine(String text, int from, int end) {
        int i = text.indexOf('\n', from);
        return i < 0 || i > end ? end : i;
    }

    private static boolean isBlank(String text, int from, int to) {
        return text.substring(from, to).isBlank();
    }

    private static void addTrimmed(List<Block> blocks, String text, int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (begin < end) {
            blocks.add(new Block(begin, end));
        }
    }

    /** Most lines that have a successor are of middling length and do not end a sentence. */
    private static boolean isWrapped(String text) {
        int candidates = 0;
        int running = 0;
        String[] lines = text.split("\n");
        for (int i = 0; i + 1 < lines.length; i++) {
            String line = lines[i].stripTrailing();
            if (line.isEmpty() || lines[i + 1].isBlank()) {
                continue;
            }
            candidates++;
            boolean fits = line.length() >= SHORTEST_WRAPPED_LINE && line.length() <= LONGEST_WRAPPED_LINE;
            if (fits && SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) < 0) {
                running++;
            }
        }
        return candidates > 2 && running * 2 > candidates;
    }
}
