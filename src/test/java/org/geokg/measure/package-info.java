/**
 * Measures the extractor against what others have annotated, in their terms. The annotated texts are no part of this
 * project: each measure is skipped where they are not given. {@code docs/extraction.md} tells how to run them.
 */
package org.geokg.measure;
