/**
 * Whether a rule matches a sentence and with which ends, also where the second of two clauses leaves out its verb.
 */
package org.geokg.claim.match;
