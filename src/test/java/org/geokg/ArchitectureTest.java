package org.geokg;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the table of packages: data moves one way, and heavy libraries stay where they belong. */
class ArchitectureTest {
    private static final int FEWEST_CLASSES = 150;

    /** What each package may use, besides itself and {@code problem}. All that these may use, it may use too. */
    private static final Map<String, List<String>> MAY_USE = new LinkedHashMap<>();

    static {
        MAY_USE.put("problem", List.of());
        MAY_USE.put("article", List.of());
        MAY_USE.put("text", List.of("article"));
        MAY_USE.put("time", List.of("text"));
        MAY_USE.put("entity", List.of("text"));
        MAY_USE.put("claim", List.of("entity", "time"));
        MAY_USE.put("fusion", List.of("claim"));
        MAY_USE.put("evaluate", List.of("claim"));
        MAY_USE.put("decision", List.of("time"));
        MAY_USE.put("graph", List.of("fusion", "decision"));
        MAY_USE.put("store", List.of("graph"));
        MAY_USE.put("query", List.of("store"));
        MAY_USE.put("publish", List.of("store"));
        MAY_USE.put("serve", List.of("query", "publish"));
        MAY_USE.put("review", List.of("store"));
        MAY_USE.put("pipeline", List.of("publish"));
        MAY_USE.put("cli", List.of("pipeline", "serve", "review", "evaluate"));
    }

    /**
     * What each room of a package may use of the others, besides itself; each stands after those. The package named first is
     * the ground that its rooms stand on, the one named last the front that lets in.
     */
    private static final Map<String, List<String>> ROOMS = new LinkedHashMap<>();

    static {
        ROOMS.put("text", List.of());
        ROOMS.put("text.split", List.of("text"));
        ROOMS.put("text.argument", List.of("text"));
        ROOMS.put("text.repair", List.of("text", "text.argument"));
        ROOMS.put("text.parse", List.of("text", "text.repair"));
        ROOMS.put("entity", List.of());
        ROOMS.put("entity.gazetteer", List.of("entity"));
        ROOMS.put("entity.mention", List.of("entity", "entity.gazetteer"));
        ROOMS.put("entity.reference", List.of("entity", "entity.gazetteer", "entity.mention"));
        ROOMS.put("claim", List.of());
        ROOMS.put("claim.stance", List.of("claim"));
        ROOMS.put("claim.office", List.of("claim"));
        ROOMS.put("claim.place", List.of("claim"));
        ROOMS.put("claim.rule", List.of("claim"));
        ROOMS.put("claim.end", List.of("claim", "claim.office", "claim.rule"));
        ROOMS.put("claim.match", List.of("claim", "claim.stance", "claim.rule", "claim.end"));
        ROOMS.put("claim.when", List.of("claim", "claim.stance", "claim.rule", "claim.end"));
        ROOMS.put("claim.reading", List.of("claim", "claim.stance", "claim.office", "claim.place", "claim.rule", "claim.end",
                "claim.match", "claim.when"));
        ROOMS.put("publish", List.of());
        ROOMS.put("publish.release", List.of("publish"));
        ROOMS.put("serve.option", List.of());
        ROOMS.put("serve.http", List.of("serve.option"));
        ROOMS.put("serve.resource", List.of("serve.option"));
        ROOMS.put("serve.sparql", List.of("serve.option", "serve.http", "serve.resource"));
        ROOMS.put("serve.html", List.of("serve.resource"));
        ROOMS.put("serve.page", List.of("serve.html", "serve.resource"));
        ROOMS.put("serve.linked", List.of("serve.page", "serve.html", "serve.resource", "serve.option"));
        ROOMS.put("serve", List.of("serve.option", "serve.http", "serve.resource", "serve.sparql", "serve.html", "serve.page",
                "serve.linked"));
    }

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.geokg");

    @Test
    void theTableNamesThePackagesThatThereAre() {
        TreeSet<String> packages = PROGRAM.stream()
                .map(c -> c.getPackageName().substring("org.geokg.".length()).split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(MAY_USE.keySet()), packages);
        assertTrue(PROGRAM.size() >= FEWEST_CLASSES, "only " + PROGRAM.size() + " classes were seen");
    }

    @TestFactory
    Stream<DynamicTest> packagesUseOnlyWhatTheyMay() {
        return MAY_USE.keySet().stream().map(name -> DynamicTest.dynamicTest(name, () -> {
            TreeSet<String> allowed = reach(name);
            allowed.add("problem");
            String[] packages = allowed.stream().map(ArchitectureTest::in).toArray(String[]::new);
            classes().that().resideInAPackage(in(name))
                    .should().onlyDependOnClassesThat(resideOutsideOfPackage("org.geokg..")
                            .or(JavaClass.Predicates.resideInAnyPackage(packages)))
                    .check(PROGRAM);
        }));
    }

    @Test
    void theTableNamesTheRoomsThatThereAre() {
        TreeSet<String> rooms = PROGRAM.stream().map(c -> c.getPackageName().substring("org.geokg.".length()))
                .filter(name -> name.contains("."))
                .collect(Collectors.toCollection(TreeSet::new));
        rooms.addAll(rooms.stream().map(ArchitectureTest::house).toList());
        assertEquals(new TreeSet<>(ROOMS.keySet()), rooms);
        List<String> order = List.copyOf(ROOMS.keySet());
        ROOMS.forEach((room, uses) -> uses.forEach(used ->
                assertTrue(order.indexOf(used) < order.indexOf(room), room + " may use " + used + ", which comes after it")));
    }

    @TestFactory
    Stream<DynamicTest> roomsUseOnlyWhatTheyMay() {
        return ROOMS.entrySet().stream().map(room -> DynamicTest.dynamicTest(room.getKey(), () -> {
            String[] packages = Stream.concat(Stream.of(room.getKey()), room.getValue().stream())
                    .map(name -> "org.geokg." + name)
                    .toArray(String[]::new);
            classes().that().resideInAPackage("org.geokg." + room.getKey())
                    .should().onlyDependOnClassesThat(resideOutsideOfPackage(in(house(room.getKey())))
                            .or(JavaClass.Predicates.resideInAnyPackage(packages)))
                    .check(PROGRAM);
        }));
    }

    private static String house(String room) {
        return room.split("\\.")[0];
    }

    @TestFactory
    Stream<DynamicTest> librariesStayWhereTheyBelong() {
        Map<String, List<String>> homes = new LinkedHashMap<>();
        homes.put("edu.stanford.nlp..", List.of("text"));
        homes.put("org.apache.jena.fuseki..", List.of("serve"));
        homes.put("org.eclipse.jetty..", List.of("serve"));
        homes.put("jakarta.servlet..", List.of("serve"));
        homes.put("io.micrometer..", List.of("serve"));
        homes.put("org.bouncycastle..", List.of("serve"));
        homes.put("org.apache.jena..", List.of("graph", "store", "query", "publish", "review", "serve", "pipeline", "cli"));
        homes.put("com.jerolba..", List.of("publish"));
        homes.put("org.apache.parquet..", List.of("publish"));
        homes.put("dev.hardwood..", List.of("publish"));
        homes.put("org.apache.jena.query.text..", List.of("store"));
        homes.put("org.apache.lucene..", List.of("store", "query"));
        homes.put("picocli..", List.of("cli"));
        homes.put("me.tongfei..", List.of("cli"));
        homes.put("org.jsoup..", List.of("article"));
        homes.put("net.dankito..", List.of("article"));
        return homes.entrySet().stream().map(home -> DynamicTest.dynamicTest(home.getKey(), () ->
                onlyIn(home.getValue()).should().dependOnClassesThat().resideInAPackage(home.getKey()).check(PROGRAM)));
    }

    @Test
    void onlyTheCommandLineTalksToTheTerminal() {
        ArchRule rule = noClasses().that(not(resideInAPackage(in("cli"))))
                .should().accessField(System.class, "out")
                .orShould().accessField(System.class, "err")
                .orShould().accessField(System.class, "in");
        rule.check(PROGRAM);
    }

    @Test
    void onlyTheMainClassEndsTheProcess() {
        noClasses().that().doNotHaveFullyQualifiedName("org.geokg.cli.Main")
                .should().callMethod(System.class, "exit", int.class)
                .orShould().callMethod(Runtime.class, "exit", int.class)
                .orShould().callMethod(Runtime.class, "halt", int.class)
                .check(PROGRAM);
    }

    @Test
    void nothingOutsideTheCommandLineAsksTheClock() {
        noClasses().that(not(resideInAPackage(in("cli"))))
                .should().callMethod(LocalDate.class, "now")
                .orShould().callMethod(Instant.class, "now")
                .orShould().callMethod(LocalDateTime.class, "now")
                .orShould().callMethod(System.class, "currentTimeMillis")
                .check(PROGRAM);
    }

    private static GivenClassesConjunction onlyIn(List<String> homes) {
        List<String> packages = new ArrayList<>(homes.stream().map(ArchitectureTest::in).toList());
        return noClasses().that(not(JavaClass.Predicates.resideInAnyPackage(packages.toArray(String[]::new))));
    }

    private static TreeSet<String> reach(String name) {
        TreeSet<String> all = new TreeSet<>(List.of(name));
        MAY_USE.get(name).forEach(used -> all.addAll(reach(used)));
        return all;
    }

    private static String in(String name) {
        return "org.geokg." + name + "..";
    }
}
