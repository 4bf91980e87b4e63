package org.routetrust;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.routetrust.fetch.Fetcher;
import org.routetrust.secret.Masker;

/** The floors of the house: a package imports only from lower ones. */
class FloorsTest {

    /** From the ground up. Packages of one row do not know each other. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("pattern"),
            List.of("rulebook", "page", "fetch", "database"),
            List.of("cue", "secret"),
            List.of("check", "kind", "model", "snapshot"),
            List.of("verdict", "scan"),
            List.of("report"),
            List.of("registry"),
            List.of("audit"),
            List.of("measure"),
            List.of("cli", "web"));

    /** Packages whose answers rest on what they are handed, and on nothing else. */
    private static final List<String> PURE = List.of("page", "cue", "check", "kind", "verdict", "report");

    /** What opens connections, here and in libraries. */
    private static final String[] CLIENTS = {
        "org.routetrust.fetch..",
        "java.net.http..",
        "javax.net..",
        "com.sun.net..",
        "sun.net..",
        "io.micronaut..",
        "io.netty..",
        "okhttp3..",
        "org.apache.http..",
        "org.apache.hc..",
        "org.jsoup.."
    };

    private static final String[] KNOWN_TO_SECRET = {
        "org.routetrust.secret..", "org.routetrust.rulebook..", "org.routetrust.pattern.."
    };

    /** Clients, sockets and addresses. */
    private static final String[] NETWORK = Stream.concat(
                    Arrays.stream(CLIENTS), Stream.of("java.net..", "java.nio.channels.."))
            .toArray(String[]::new);

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.routetrust");

    @Test
    void imports_only_from_lower_floors() {
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            for (String name : FLOORS.get(floor)) {
                String[] above = FLOORS.subList(floor, FLOORS.size()).stream()
                        .flatMap(List::stream)
                        .filter(other -> !other.equals(name))
                        .map(other -> "org.routetrust." + other + "..")
                        .toArray(String[]::new);
                noClasses()
                        .that()
                        .resideInAPackage("org.routetrust." + name + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(above)
                        .check(CODE);
            }
        }
    }

    @Test
    void knows_every_package_it_orders() {
        String[] known = FLOORS.stream()
                .flatMap(List::stream)
                .map(name -> "org.routetrust." + name + "..")
                .toArray(String[]::new);
        classes().should().resideInAnyPackage(known).check(CODE);
    }

    /** A rule over a package that was renamed would hold for ever. */
    @Test
    void finds_classes_in_every_package_it_speaks_of() {
        Stream.concat(FLOORS.stream().flatMap(List::stream), PURE.stream())
                .forEach(name -> assertThat(CODE)
                        .as(name)
                        .anyMatch(found ->
                                isIn(name, found) && !found.getSimpleName().equals("package-info")));
    }

    private static boolean isIn(String name, JavaClass found) {
        return (found.getPackageName() + ".").startsWith("org.routetrust." + name + ".");
    }

    @Test
    void has_no_circles() {
        SlicesRuleDefinition.slices()
                .matching("org.routetrust.(**)")
                .should()
                .beFreeOfCycles()
                .check(CODE);
    }

    @Test
    void keeps_the_rules_free_of_frameworks_databases_and_networks() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..routetrust.pattern..",
                        "..routetrust.page..",
                        "..routetrust.cue..",
                        "..routetrust.check..",
                        "..routetrust.kind..",
                        "..routetrust.verdict..",
                        "..routetrust.secret..",
                        "..routetrust.model..",
                        "..routetrust.rulebook..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.micronaut..", "java.sql..", "javax.sql..", "java.net.http..", "io.netty..")
                .check(CODE);
    }

    @Test
    void keeps_what_is_pure_from_clocks_files_databases_and_networks() {
        String[] pure =
                PURE.stream().map(name -> "org.routetrust." + name + "..").toArray(String[]::new);
        noClasses()
                .that()
                .resideInAnyPackage(pure)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.sql..", "javax.sql..", "java.net.http..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class)
                .because("the same pages under the same rules give the same report, whenever and wherever")
                .check(CODE);
    }

    @Test
    void lets_only_the_page_package_know_jsoup() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.routetrust.page..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jsoup..")
                .check(CODE);
    }

    @Test
    void opens_connections_to_others_only_in_fetch() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.routetrust.fetch..", "org.routetrust.database..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(Socket|URLConnection|HttpURLConnection|http\\..*)|javax\\.net\\..*")
                .because("every address is checked in one place; the database package talks to its own server only")
                .check(CODE);
    }

    @Test
    void never_lets_masked_keys_near_the_network() {
        noClasses()
                .that()
                .resideInAPackage("org.routetrust.secret..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(NETWORK)
                .because("a key that was found is never tried and never sent anywhere")
                .check(CODE);
    }

    /** Not by way of others either: all that it leans on is named, and opens no connection. */
    @Test
    void keeps_the_fetcher_and_every_client_out_of_reach_of_masked_keys() {
        noClasses()
                .that()
                .resideInAPackage("org.routetrust.secret..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("org.routetrust..").and(resideOutsideOfPackages(KNOWN_TO_SECRET)))
                .check(CODE);
        noClasses()
                .that()
                .resideInAnyPackage(KNOWN_TO_SECRET)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(CLIENTS)
                .check(CODE);
    }

    @Test
    void never_hands_a_masked_key_to_the_fetcher() {
        noClasses()
                .that()
                .resideInAPackage("org.routetrust.fetch..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.routetrust.secret..")
                .check(CODE);
    }

    /** Rules about names that nothing has would hold for ever. */
    @Test
    void speaks_of_masked_keys_and_of_a_client_that_are_there() {
        assertThat(CODE.contain(Masker.Found.class)).isTrue();
        assertThat(CODE.get(Fetcher.class).getPackageName()).isEqualTo("org.routetrust.fetch");
    }

    @Test
    void asks_the_clock_it_was_handed() {
        noClasses().should().callMethod(Instant.class, "now").check(CODE);
        noClasses().should().callMethod(LocalDate.class, "now").check(CODE);
        noClasses().should().callMethod(LocalDateTime.class, "now").check(CODE);
    }

    @Test
    void matches_page_text_in_linear_time_only() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..routetrust.pattern..", "..routetrust.page..", "..routetrust.cue..", "..routetrust.secret..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.regex..")
                .because("backtracking on hostile text never ends")
                .check(CODE);
    }

    @Test
    void marks_every_package_null_safe() {
        classes()
                .that()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith(NullMarked.class)
                .check(CODE);
    }
}
