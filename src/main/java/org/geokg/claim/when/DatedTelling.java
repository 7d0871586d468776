package org.geokg.claim.when;

import org.geokg.entity.Entity;
import org.geokg.time.DateRange;

/** That somebody spoke on a day: "the minister told reporters on Thursday that …". */
public record DatedTelling(int sentence, Entity speaker, DateRange day) {}
