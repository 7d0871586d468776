/**
 * What an article says: claims, each with the sentence that says it. The values stand here; the rooms read them from parsed
 * sentences, and {@link org.geokg.claim.reading.RuleBasedExtractor} is the way in.
 */
package org.geokg.claim;
