package org.geokg.cli;

/** How {@code extract} writes claims. */
enum ClaimFormat {
    TABLE,
    CSV,
    JSONL,
    TRIG
}
