/**
 * Weighs claims into statements, one for each triple and episode, and tells which statements hold now. In come claims with
 * their publishers and reference dates, out go {@link org.geokg.fusion.Statement statements} and
 * {@link org.geokg.fusion.Fact facts}. It never reads text for new claims, never looks at a clock, knows nothing of RDF, and
 * gives the same answer in whatever order the articles came.
 */
package org.geokg.fusion;
