package org.geokg.article;

/** What a file's name says about its content. */
final class FileNames {
    private static final String GZ = ".gz";

    private FileNames() {}

    static String withoutGz(String name) {
        int stem = name.length() - GZ.length();
        return stem > 0 && name.regionMatches(true, stem, GZ, 0, GZ.length()) ? name.substring(0, stem) : name;
    }

    /** {@code a.b.csv.gz} is {@code a.b}. */
    static String stem(String name) {
        String bare = withoutGz(name);
        int dot = bare.lastIndexOf('.');
        return dot > 0 ? bare.substring(0, dot) : bare;
    }
}
