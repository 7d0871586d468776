/**
 * Which of a sentence's dates belongs to which of its claims.
 */
package org.geokg.claim.when;
