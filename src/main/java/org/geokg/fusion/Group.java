package org.geokg.fusion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.geokg.claim.Relation;
import org.geokg.fusion.RoleTable.Role;

/**
 * The claims on one triple, for an office also on one role, and where the kind narrows on one kind: those that share
 * statements.
 *
 * @param role    the office; an empty name for other relations
 * @param kind    the kind to which the group is narrowed
 * @param reports sorted by key
 */
record Group(Triple triple, Role role, Optional<String> kind, List<Report> reports) {

    Relation relation() {
        return triple.relation();
    }

    /** Splits the reports on one triple and role. */
    static List<Group> of(Triple triple, Role role, Collection<Report> reports) {
        Map<String, List<Report>> byKind = new TreeMap<>();
        Set<String> narrowing = narrowing(triple.relation(), reports);
        for (Report report : reports) {
            String kind = report.narrowKind().filter(narrowing::contains).orElse("");
            byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(report);
        }
        List<Group> groups = new ArrayList<>();
        byKind.forEach((kind, list) -> groups.add(new Group(
                triple,
                role,
                Optional.of(kind).filter(k -> !k.isEmpty()),
                list.stream().sorted(Report.BY_KEY).toList())));
        return groups;
    }

    /**
     * A state's kind mostly describes it ("a strategic partnership"); it narrows where a claim says no to just that kind.
     * For events the kind belongs to the episode.
     */
    private static Set<String> narrowing(Relation relation, Collection<Report> reports) {
        Set<String> kinds = new TreeSet<>();
        if (relation.kind() == Relation.Kind.STATE) {
            reports.stream()
                    .filter(r -> r.negates() || r.denies())
                    .forEach(r -> r.narrowKind().ifPresent(kinds::add));
        }
        return kinds;
    }
}
