package org.geokg.claim.rule;

import org.geokg.entity.Entity;

/**
 * That a person holds, or held, an office.
 *
 * @param role       usual English title
 * @param former     whether the text says that it is over
 * @param rule       name and version of the construction it was read from
 * @param begin      first token of the words that say so
 * @param end        token after the last
 */
record Office(
        Entity person, String personText, Entity in, String inText, String role, boolean former, double confidence, String rule,
        int begin, int end) {}
