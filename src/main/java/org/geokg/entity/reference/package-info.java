/**
 * Whom "it", "the bloc", "his Turkish counterpart" and "the army" refer to, by what the article has said before.
 * {@link org.geokg.entity.reference.ReferentFinder} is the way in.
 */
package org.geokg.entity.reference;
