/**
 * The names and words that files list, and how to look them up whatever their spelling.
 */
package org.geokg.entity.gazetteer;
