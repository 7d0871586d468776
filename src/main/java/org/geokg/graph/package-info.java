/**
 * The RDF model. Extractions, entities, statements and facts come in; triples and quads go out, and the quads of an
 * article's graph can be read back. It reads the ontology, decides every IRI, and never opens a store, weighs a claim
 * or looks at a clock.
 */
package org.geokg.graph;
