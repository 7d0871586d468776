/**
 * What leaves the house as files. A store or freshly read articles come in; RDF dumps in six syntaxes and tables of
 * claims go out, each complete or not there at all. {@code publish.release} makes whole releases of them. It never changes a
 * store and never writes in a syntax of its own.
 */
package org.geokg.publish;
