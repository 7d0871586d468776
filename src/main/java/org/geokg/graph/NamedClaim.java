package org.geokg.graph;

import org.geokg.claim.Claim;

/**
 * A claim with its key in the graph; its IRI is {@link IriPolicy#claim} of its article and this key.
 *
 * @param key twelve hex digits
 */
public record NamedClaim(String key, Claim claim) {}
