package org.geokg.fusion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.geokg.time.DateRange;

/**
 * One time that something happened or held, with the reports on it.
 *
 * @param begin   day of the event, or of the state's beginning
 * @param end     the state's end
 * @param bound   the first date by which it is known; what its statement's key is made of
 * @param kind    the kind to which it is narrowed
 * @param former  whether it is known only as over
 * @param reports reports that are weighed
 * @param endings negations that tell of its end, and so do not speak against it
 * @param endedBy key of the statement that ended it
 */
record Episode(
        Optional<DateRange> begin,
        Optional<DateRange> end,
        Optional<LocalDate> bound,
        Optional<String> kind,
        boolean former,
        List<Report> reports,
        List<Report> endings,
        Optional<String> endedBy) {}
