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

    /** What each room of {@code serve} may use of the other rooms, besides itself. The front of it may use them all. */
    private static final Map<String, List<String>> SERVE_ROOMS = new LinkedHashMap<>();

    static {
        SERVE_ROOMS.put("option", List.of());
        SERVE_ROOMS.put("http", List.of("option"));
        SERVE_ROOMS.put("resource", List.of("option"));
        SERVE_ROOMS.put("sparql", List.of("option", "http", "resource"));
        SERVE_ROOMS.put("html", List.of("resource"));
        SERVE_ROOMS.put("page", List.of("html", "resource"));
        SERVE_ROOMS.put("linked", List.of("page", "html", "resource", "option"));
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
        String serve = "org.geokg.serve.";
        TreeSet<String> rooms = PROGRAM.stream().map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(serve))
                .map(name -> name.substring(serve.length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(SERVE_ROOMS.keySet()), rooms);
        List<String> order = List.copyOf(SERVE_ROOMS.keySet());
        SERVE_ROOMS.forEach((room, uses) -> uses.forEach(used ->
                assertTrue(order.indexOf(used) < order.indexOf(room), room + " may use " + used + ", which comes after it")));
    }

    @TestFactory
    Stream<DynamicTest> roomsOfServeUseOnlyWhatTheyMay() {
        return SERVE_ROOMS.entrySet().stream().map(room -> DynamicTest.dynamicTest(room.getKey(), () -> {
            Stream<String> allowed = Stream.concat(Stream.of(room.getKey()), room.getValue().stream());
            String[] packages = allowed.map(name -> in("serve." + name)).toArray(String[]::new);
            classes().that().resideInAPackage(in("serve." + room.getKey()))
                    .should().onlyDependOnClassesThat(resideOutsideOfPackage(in("serve"))
                            .or(JavaClass.Predicates.resideInAnyPackage(packages)))
                    .check(PROGRAM);
        }));
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
