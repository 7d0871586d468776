/**
 * The two ends of a claim that their words do not name: an office holder for a state, the doer of "the raid".
 */
package org.geokg.claim.end;
