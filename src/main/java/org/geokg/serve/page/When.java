package org.geokg.serve.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.geokg.serve.resource.Terms;
import org.geokg.serve.resource.Values;

/** Dates in words, as exact as they are known: the model keeps the first and last possible day and names the grain. */
final class When {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private final String precision;

    /** @param precision local name of the grain, such as {@code Month}; empty where not stated */
    When(String precision) {
        this.precision = precision;
    }

    /** The time of a statement or claim in words. */
    static Optional<String> of(Model model, Resource about) {
        When words = new When(Values.resource(model, about, Terms.gkg("precision"))
                .map(Resource::getLocalName)
                .orElse(""));
        Optional<String> date = Values.text(model, about, Terms.gkg("date"))
                .map(first -> words.at(first, Values.text(model, about, Terms.gkg("dateLatest"))));
        Optional<String> from = Values.text(model, about, Terms.gkg("from"))
                .map(first -> "from " + words.between(first, Values.text(model, about, Terms.gkg("fromLatest"))));
        Optional<String> until = Values.text(model, about, Terms.gkg("until")).map(last -> "until " + When.day(last));
        return date.or(() -> from.map(start -> until.map(end -> start + ", " + end).orElse(start)).or(() -> until));
    }

    static String day(String date) {
        return parse(date).map(DAY::format).orElse(date);
    }

    /** One point in time between two bounds: {@code August 2024}. */
    String between(String first, Optional<String> last) {
        Optional<LocalDate> from = parse(first);
        Optional<LocalDate> to = parse(last.orElse(first));
        if (from.isEmpty() || to.isEmpty()) {
            return first + last.map(end -> " to " + end).orElse("");
        }
        return switch (precision) {
            case "Month" -> MONTH.format(from.get());
            case "Year" -> Integer.toString(from.get().getYear());
            case "Decade" -> "the " + from.get().getYear() / 10 * 10 + "s";
            case "Approximate" -> "about " + DAY.format(from.get());
            default -> from.equals(to) ? DAY.format(from.get()) : range(from.get(), to.get());
        };
    }

    /** {@code on 30 March 2025}, {@code in August 2023}. */
    String at(String first, Optional<String> last) {
        String point = between(first, last);
        boolean wholePeriod = precision.equals("Month") || precision.equals("Year") || precision.equals("Decade");
        if (wholePeriod) {
            return "in " + point;
        }
        return point.startsWith("about") || point.contains(" to ") || point.contains("–") ? point : "on " + point;
    }

    private static String range(LocalDate from, LocalDate to) {
        boolean sameMonth = from.getYear() == to.getYear() && from.getMonth() == to.getMonth();
        return sameMonth ? from.getDayOfMonth() + "–" + DAY.format(to) : DAY.format(from) + " to " + DAY.format(to);
    }

    private static Optional<LocalDate> parse(String date) {
        try {
            return Optional.of(LocalDate.parse(date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
