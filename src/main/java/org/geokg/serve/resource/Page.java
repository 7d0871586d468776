package org.geokg.serve.resource;

import java.util.List;
import java.util.Optional;

/**
 * A part of a long list: the first page says what the resource itself is and begins the list, the others go on.
 *
 * @param number from 1
 * @param size   entries a page
 * @param total  entries of the whole list
 */
public record Page(int number, int size, int total) {

    public int count() {
        return Math.max(1, Math.ceilDiv(total, size));
    }

    public boolean exists() {
        return number >= 1 && number <= count();
    }

    boolean isFirst() {
        return number == 1;
    }

    public Optional<Integer> previous() {
        return isFirst() ? Optional.empty() : Optional.of(number - 1);
    }

    public Optional<Integer> next() {
        return number < count() ? Optional.of(number + 1) : Optional.empty();
    }

    public <T> List<T> of(List<T> all) {
        int begin = Math.min((number - 1) * size, all.size());
        return all.subList(begin, Math.min(begin + size, all.size()));
    }

    /** What was asked for by {@code ?page=}; nothing asked is the first page, nonsense no page. */
    public static int numberIn(Optional<String> asked) {
        return asked.map(text -> text.matches("[1-9]\\d{0,6}") ? Integer.parseInt(text) : 0).orElse(1);
    }
}
