/**
 * Reads articles. In come files, folders and standard input as plain text, HTML, CSV or JSON Lines, any of them
 * gzipped; out go {@link org.geokg.article.Article} values, one after the other and never all at once, and problems for
 * what could not be used, so that read = accepted + rejected. It never looks at what a text says beyond its title,
 * publisher and date, and never guesses a date from the clock.
 */
package org.geokg.article;
