package org.geokg.evaluate;

/** A triple by the folded names of its ends: the unit of scoring. */
record TripleKey(String subject, String relation, String object) {}
