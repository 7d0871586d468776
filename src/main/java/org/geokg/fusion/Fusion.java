package org.geokg.fusion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.geokg.claim.Claim;
import org.geokg.claim.ClaimKey;
import org.geokg.claim.Extraction;
import org.geokg.claim.Relation;
import org.geokg.claim.RelationCatalog;
import org.geokg.claim.Speaker;

/**
 * Weighs claims into statements. Equal claims give equal statements, in whatever order they come. Safe for use by several
 * threads.
 */
public final class Fusion {
    private final RelationCatalog relations;
    private final RoleTable roles;

    public Fusion(RelationCatalog relations, RoleTable roles) {
        this.relations = relations;
        this.roles = roles;
    }

    /**
     * The statements of all claims of the articles, sorted by key.
     *
     * @throws IllegalArgumentException if two of the articles have the same id
     */
    public List<Statement> fuse(Collection<Extraction> extractions) {
        return fuseReports(extractions.stream().flatMap(e -> Report.of(e).stream()).toList());
    }

    /**
     * The statements of all reports, sorted by key.
     *
     * @throws IllegalArgumentException if two of the reports have the same key
     */
    public List<Statement> fuseReports(Collection<Report> reports) {
        return fuse(reports, byUnit(reports), Rulings.NONE);
    }

    /**
     * The statements of some units only, as {@link #fuseReports} would give them, sorted by key.
     *
     * @param reports all reports of these units, and all reports of offices that the speakers of these hold; further ones
     *                do no harm
     * @param rulings what people decided about statements
     */
    public List<Statement> fuseUnits(
            Collection<Report> reports, Set<? extends FusionUnit> units, Rulings rulings) {
        Map<FusionUnit, List<Report>> wanted = byUnit(reports);
        wanted.keySet().retainAll(units);
        return fuse(reports, wanted, rulings);
    }

    /** The unit to which a claim belongs. */
    public FusionUnit unitOf(Claim claim) {
        return Triple.of(claim, relation(claim)).unit(claim.role(), roles);
    }

    /** The unit to which a statement belongs. */
    public FusionUnit unitOf(Statement statement) {
        Triple triple = new Triple(statement.subject(), statement.relation(), statement.object());
        return triple.unit(statement.role(), roles);
    }

    /**
     * The units that must be fused again when reports are added or withdrawn: those of the reports, and, where these tell who
     * holds an office, those of what such people say, since it now counts as their state's own word or no longer does.
     *
     * @param changed reports added or withdrawn
     * @param all     all reports there are, before or after the change
     */
    public SortedSet<FusionUnit> touched(Collection<Report> changed, Collection<Report> all) {
        Set<String> holders = changed.stream()
                .filter(Speakers::tellsOffice)
                .map(r -> r.claim().subject().id())
                .collect(Collectors.toSet());
        SortedSet<FusionUnit> units = new TreeSet<>();
        changed.forEach(r -> units.add(unitOf(r.claim())));
        all.stream()
                .filter(r -> r.claim().speaker()
                        .filter(s -> s instanceof Speaker.Named named && holders.contains(named.entity().id()))
                        .isPresent())
                .forEach(r -> units.add(unitOf(r.claim())));
        return units;
    }

    private Map<FusionUnit, List<Report>> byUnit(Collection<Report> reports) {
        Set<ClaimKey> keys = new TreeSet<>();
        Map<FusionUnit, List<Report>> byUnit = new TreeMap<>();
        for (Report report : reports) {
            if (!keys.add(report.key())) {
                throw new IllegalArgumentException("claim " + report.key() + " is given twice: give each article once");
            }
            byUnit.computeIfAbsent(unitOf(report.claim()), u -> new ArrayList<>()).add(report);
        }
        return byUnit;
    }

    private List<Statement> fuse(Collection<Report> all, Map<FusionUnit, List<Report>> byUnit, Rulings rulings) {
        Speakers speakers = Speakers.of(all);
        return byUnit.values().stream()
                .flatMap(unit -> new UnitFusion(groups(unit), speakers, rulings).statements().stream())
                .sorted(Comparator.comparing(Statement::key))
                .toList();
    }

    private List<Group> groups(List<Report> unit) {
        Map<String, List<Report>> byTriple = new TreeMap<>();
        unit.stream().sorted(Report.BY_KEY).forEach(report -> byTriple
                .computeIfAbsent(triple(report).sortKey(), t -> new ArrayList<>())
                .add(report));
        return byTriple.values().stream()
                .flatMap(reports -> Group.of(triple(reports.getFirst()), role(reports.getFirst()), reports).stream())
                .toList();
    }

    private RoleTable.Role role(Report report) {
        Triple triple = triple(report);
        return Triple.isOffice(triple.relation())
                ? roles.fold(report.claim().role().orElse(""), Triple.objectKey(triple.object()))
                : RoleTable.Role.NONE;
    }

    private Triple triple(Report report) {
        return Triple.of(report.claim(), relation(report.claim()));
    }

    private Relation relation(Claim claim) {
        return relations.find(claim.relation().name()).orElse(claim.relation());
    }
}
