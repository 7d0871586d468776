/**
 * How a sentence stands to what it tells: affirmed or negated, done, planned, demanded, possible or denied, and who says so.
 */
package org.geokg.claim.stance;
