package org.geokg.claim.stance;

import java.util.Optional;
import org.geokg.claim.Factuality;
import org.geokg.claim.Polarity;
import org.geokg.claim.Speaker;

/** In what way, and on whose word, a sentence puts something forward. */
public record Stance(Polarity polarity, Factuality factuality, Optional<Speaker> speaker, boolean future) {}
