package org.geokg.claim.office;

import org.geokg.claim.ClaimTime;
import org.geokg.entity.Entity;

/**
 * That a person holds, or held, an office.
 *
 * @param role   usual English title
 * @param former whether the text says that it is over
 * @param time   since when and until when, as far as the words around tell
 * @param rule   name and version of the construction it was read from
 */
public record Office(
        Entity person, String personText, Entity in, String inText, String role, boolean former, ClaimTime time,
        double confidence, String rule) {}
