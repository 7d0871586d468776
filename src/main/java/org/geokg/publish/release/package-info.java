/**
 * A release: a store comes in, and a folder goes out that can be put on a web server or uploaded to an archive as it is. Each
 * file is read again after it was written, and the folder is there whole or not at all. Nothing in it depends on the clock: the same
 * store, version and day give the same bytes.
 *
 * <p>Standards: DCAT 3, VoID, SPDX checksums, RDF Patch, GraphML, Parquet, RFC 4180, Frictionless Data Package, CFF 1.2.
 */
package org.geokg.publish.release;
