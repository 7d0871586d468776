/**
 * An article from its text to its claims: {@link org.geokg.claim.reading.RuleBasedExtractor} strings all steps together.
 * Nothing here weighs one article against another.
 */
package org.geokg.claim.reading;
