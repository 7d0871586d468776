/**
 * The store. Extractions come in, and a TDB2 dataset in a folder is what goes out: article graphs replaced, touched
 * statements fused anew, facts derived, all in one transaction, with a full-text index beside it that follows. It never reads
 * article files, never parses text and
 * never writes anything that depends on the clock or on the order of arrival.
 */
package org.geokg.store;
