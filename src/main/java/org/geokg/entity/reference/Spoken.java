package org.geokg.entity.reference;

import org.geokg.entity.Entity;

/**
 * Somebody whom a sentence speaks of, by name or by words that point back to a name.
 *
 * @param begin  first token
 * @param end    token after the last
 * @param entity who is meant; for a capital or its people's adjective the state
 * @param aside  whether it only tells of what kind something is, as in "French wine": hardly what a sentence is about
 */
record Spoken(int begin, int end, Entity entity, boolean aside) {}
