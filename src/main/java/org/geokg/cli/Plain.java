package org.geokg.cli;

/** Text of articles for a terminal: it must neither move the cursor nor forge lines. */
final class Plain {
    private Plain() {}

    static String text(String untrusted) {
        return untrusted.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]+", " ");
    }
}
