/**
 * The graph over HTTP. In come a dataset and options; out go a SPARQL endpoint in Fuseki's layout, linked data at the
 * IRIs' own paths, and pages for readers. Nothing here fetches from files on a client's behalf, or from the network but
 * from endpoints that the operator named; nothing is written unless the server was started with accounts; and nothing that
 * was cut is sent as if it were whole.
 */
package org.geokg.serve;
