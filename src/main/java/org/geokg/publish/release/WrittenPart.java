package org.geokg.publish.release;

/**
 * A file that a release has.
 *
 * @param bytes  its size as it lies there
 * @param sha256 of these bytes, in hexadecimal
 */
record WrittenPart(String name, FileForm form, String about, Part.Use use, long bytes, String sha256) {
    boolean isCompressed() {
        return name.endsWith(".gz");
    }
}
