package org.geokg.time;

import java.time.LocalDate;

/**
 * The day that "today" means when reading an article.
 *
 * @param basis {@link Basis#ARTICLE_DATE} when publication metadata gave it, {@link Basis#TEXT} when the text did
 */
public record ReferenceDate(LocalDate day, Basis basis) {}
