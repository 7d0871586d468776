/**
 * From an article's text to sentences, tokens and dependency trees, which are the values of this package; its rooms make
 * them. It is the only package that knows CoreNLP and the only one that knows UTF-16: everything behind it counts Unicode
 * code points through {@link org.geokg.text.OffsetMap}. It looks at grammar alone and never at what a sentence is about.
 */
package org.geokg.text;
