/**
 * What in a graph a person should look at first, and why. In comes a store, out go {@link org.geokg.review.ReviewItem items}
 * with a sentence, a reason and the IRI to decide on, as a table that becomes the file of decisions. It decides nothing and
 * changes nothing.
 */
package org.geokg.review;
