package org.geokg.claim.office;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.geokg.entity.Entity;

/** Whom the persons of one article hold office for, as far as the article has told. Used by one thread. */
public final class OfficeBook {
    private static final String ELECT = "-elect";

    private final Map<String, Office> byPerson = new LinkedHashMap<>();
    private final Set<String> gone = new HashSet<>();

    void add(Office office) {
        Office told = byPerson.get(office.person().id());
        if (told != null && !office.former() && !office.role().equals(told.role())) {
            gone.remove(office.person().id()); // "the former envoy, Foreign Minister Ann Testa"
        }
        byPerson.merge(office.person().id(), office, (first, next) -> isToCome(first) ? next : first);
    }

    /** The first office that the article gave the person; of who is but elected the one to be taken over. */
    public Optional<Office> office(Entity person) {
        return Optional.ofNullable(byPerson.get(person.id())).map(OfficeBook::taken);
    }

    private static Office taken(Office office) {
        return !isToCome(office) ? office : new Office(
                office.person(), office.personText(), office.in(), office.inText(),
                office.role().substring(0, office.role().length() - ELECT.length()), office.former(), office.time(),
                office.confidence(), office.rule());
    }

    /** Remembers that an office is told to be over: "former President Ann Testa". */
    void leave(Office office) {
        if (office.equals(byPerson.get(office.person().id()))) {
            gone.add(office.person().id());
        }
    }

    /** Whether the article calls a person the former holder of the office, and gives no other that is still held. */
    public boolean hasLeft(Entity person) {
        return gone.contains(person.id());
    }

    /** All of them, in the order told. */
    Collection<Office> offices() {
        return Collections.unmodifiableCollection(byPerson.values());
    }

    /** What that office is in; who is but elected does not act for it yet. */
    public Optional<Entity> of(Entity person) {
        return Optional.ofNullable(byPerson.get(person.id())).filter(o -> !isToCome(o)).map(Office::in);
    }

    private static boolean isToCome(Office office) {
        return office.role().endsWith(ELECT);
    }
}
