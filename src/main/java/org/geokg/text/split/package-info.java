/**
 * Where blocks, sentences and tokens begin and end, and what is no part of a sentence, such as a dateline.
 */
package org.geokg.text.split;
