/**
 * Strings the stages together. In come the articles of some inputs and an extractor; out go extractions, in the order
 * of the articles however many threads read them, and a count of what was read. It never decides what becomes of an
 * extraction (that is its sink's part), and never holds more articles than the threads can chew.
 */
package org.geokg.pipeline;
