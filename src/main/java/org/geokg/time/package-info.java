/**
 * Dates in the words of a sentence. Tokens come in; date mentions go out, and on asking the days they mean, each with
 * its grain and with what it rests on. Nothing here reads the clock, parses syntax, or decides which event a date
 * belongs to.
 *
 * <p>The grammar is our own, not SUTime: news dates need two bounds, a grain, a basis and a direction (a Friday that
 * was or one that will be), none of which TIMEX3 values carry, and SUTime's rules cost seconds at every start.
 */
package org.geokg.time;
