/**
 * SPARQL questions and their answers. In come a dataset and a query, either one of the named queries shipped with the
 * program or the user's own text; out go result sets and graphs in the usual formats. Nothing here changes data,
 * fetches from the network or reads files named by a query.
 */
package org.geokg.query;
