/**
 * The graph over HTTP. In come a dataset and options; out go a SPARQL endpoint in Fuseki's layout, linked data at the
 * IRIs' own paths, and pages for readers. Nothing here fetches from the network or from files on a client's behalf,
 * and nothing is written unless the server was started with a password.
 */
package org.geokg.serve;
