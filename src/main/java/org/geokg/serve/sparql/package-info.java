/**
 * The data services: queries, graphs and updates as Fuseki has them, within limits each of which has an error that says so,
 * and the description of the service. An answer is whole or visibly broken; nothing is fetched on a client's behalf but from
 * endpoints that the operator named.
 */
package org.geokg.serve.sparql;
