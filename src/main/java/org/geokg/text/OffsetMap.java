package org.geokg.text;

/** Turns Java's UTF-16 indexes into a text into Unicode code points, the unit of all public offsets. */
public final class OffsetMap {
    private final String text;
    /** Index of every character outside the basic plane, ascending; usually there are none. */
    private final int[] surrogatePairs;

    public OffsetMap(String text) {
        this.text = text;
        this.surrogatePairs = java.util.stream.IntStream.range(0, Math.max(0, text.length() - 1))
                .filter(i -> Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1)))
                .toArray();
    }

    /** Number of code points before the UTF-16 index. */
    public int codePoints(int utf16) {
        int low = 0;
        int high = surrogatePairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (surrogatePairs[middle] + 1 < utf16) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return utf16 - low;
    }

    /** The characters between two UTF-16 indexes. */
    public String slice(int begin, int end) {
        return text.substring(begin, end);
    }
}
