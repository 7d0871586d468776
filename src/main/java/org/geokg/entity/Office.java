package org.geokg.entity;

import java.util.OptionalInt;

/**
 * An office that the gazetteer knows a person to have held, used to tell who "President Obama" is; never a fact by
 * itself.
 *
 * @param title    usual English title
 * @param in       id of the state or organization
 * @param fromYear first year
 * @param toYear   last year; empty while it lasts
 */
public record Office(String title, String in, int fromYear, OptionalInt toYear) {
    /** Whether the office was held in some part of the year. */
    public boolean covers(int year) {
        return fromYear <= year && (toYear.isEmpty() || year <= toYear.getAsInt());
    }
}
