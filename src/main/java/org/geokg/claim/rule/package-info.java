/**
 * From parsed sentences to claims, by rules that are read from files. A rule names the word that triggers it and the
 * grammatical slots of its two ends; what the construction, the negation, the modality, the speaker and the date are, is
 * worked out the same way for all rules. Nothing here weighs one article against another.
 */
package org.geokg.claim.rule;
