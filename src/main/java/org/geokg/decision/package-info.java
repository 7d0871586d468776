/**
 * What people decide about the graph, and the file in which they keep it. In come the rows of a CSV file, out go
 * {@link org.geokg.decision.Decision decisions}; a row that cannot be used is reported and left out. Nothing here knows
 * whether what is decided on exists, and nothing changes a graph.
 */
package org.geokg.decision;
