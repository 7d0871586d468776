package org.geokg.claim.rule;

import java.util.Optional;
import org.geokg.claim.Factuality;

/**
 * What a word does to the factuality of what it governs.
 *
 * @param effect  empty where what it governs is as factual as the word itself
 * @param negates whether it turns it into its opposite: "refused to"
 * @param speech  whether its subject says it
 * @param presupposes whether what it is about is taken for granted: who has not condemned a raid does not deny it
 */
record Context(Optional<Factuality> effect, boolean negates, boolean speech, boolean presupposes) {}
