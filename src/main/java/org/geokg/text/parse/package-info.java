/**
 * From tokens to a tagged sentence and its dependency tree. CoreNLP's model of a transition parser is evaluated here by
 * our own code (docs/decisions/005).
 */
package org.geokg.text.parse;
