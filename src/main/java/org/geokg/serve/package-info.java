/**
 * The graph over HTTP. In come a dataset and options; out go a SPARQL endpoint in Fuseki's layout, linked data at the
 * IRIs' own paths, and pages for readers. Nothing here fetches from files on a client's behalf, or from the network but
 * from endpoints that the operator named; nothing is written unless the server was started with accounts; and nothing that
 * was cut is sent as if it were whole.
 *
 * <p>This is the front of the house. {@link org.geokg.serve.Routes} says which room answers which path: {@code sparql} the
 * data services, {@code linked} the IRIs of the data, {@code page} the pages, made of {@code html}; {@code resource} knows
 * what the IRIs name, {@code http} is what every request passes first, and {@code option} is how to serve. No room knows
 * this package.
 */
package org.geokg.serve;
