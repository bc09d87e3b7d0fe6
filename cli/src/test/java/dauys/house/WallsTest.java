package dauys.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The walls between the modules and between the chapters of an election, as ARCHITECTURE.md draws them. */
class WallsTest {
    /** What each module may see of ours, besides itself. */
    private static final Map<String, List<String>> SIGHT = Map.of(
            "law", List.of(),
            "election", List.of("law"),
            "folder", List.of("law", "election"),
            "wording", List.of("law", "election"),
            "testkit", List.of("law", "election", "folder"),
            "synthetic", List.of("law", "election", "folder"),
            "publication", List.of("law", "election", "folder", "wording"),
            "cli", List.of("law", "election", "folder", "wording", "synthetic", "publication"));

    /** In the order of an election: a later chapter may use an earlier one, never the reverse. */
    private static final List<String> CHAPTERS = List.of(
            "territory",
            "calendar",
            "commission",
            "contest",
            "party",
            "voter",
            "nomination",
            "ballot",
            "protocol",
            "tabulation",
            "seats",
            "mandate",
            "chamber",
            "observation");

    /** Names that say where a class stands in a program instead of what it is in an election. */
    private static final List<String> EMPTY_NAMES = List.of("model", "service", "util", "common", "impl", "manager");

    private static final String[] PURE_MODULES = {"dauys.law..", "dauys.election.."};

    /** What arithmetic without a world needs: values, collections and text; no files, network, threads or logging. */
    private static final String[] PURE_PACKAGES = {
        "java.lang",
        "java.lang.annotation",
        "java.lang.invoke",
        "java.lang.runtime",
        "java.util",
        "java.util.function",
        "java.util.regex",
        "java.util.stream",
        "java.math",
        "java.time..",
        "java.text",
        "org.jspecify..",
        "dauys.."
    };

    /** Classes of those packages that bring the world in after all. */
    private static final Set<String> WORLDLY_CLASSES = Set.of(
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.Runtime",
            "java.lang.System$Logger",
            "java.lang.Thread",
            "java.lang.ThreadLocal",
            "java.time.Clock",
            "java.time.InstantSource",
            "java.util.Calendar",
            "java.util.Date",
            "java.util.GregorianCalendar",
            "java.util.Random",
            "java.util.Scanner",
            "java.util.SplittableRandom",
            "java.util.Timer",
            "java.util.UUID");

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOptions(List.of(new DoNotIncludeTests(), withoutTestJars()))
            .importPackages("dauys");

    @Test
    void aModuleSeesOnlyTheModulesBelowIt() {
        assertKept(OURS, walls());

        assertBroken(
                walls(),
                "package dauys.law; class A { dauys.election.B b; }",
                "package dauys.election; public class B {}");
        assertBroken(
                walls(),
                "package dauys.wording; class A { void a() { dauys.folder.B.b(); } }",
                "package dauys.folder; public class B { public static void b() {} }");
        assertBroken(
                walls(),
                "package dauys.folder; class A extends dauys.testkit.B {}",
                "package dauys.testkit; public class B {}");
    }

    @Test
    void everyModuleHasItsWalls() {
        assertKept(OURS, List.of(known()));

        assertBroken(List.of(known()), "package dauys.elsewhere; class A {}");
    }

    @Test
    void aChapterUsesOnlyEarlierChapters() {
        assertKept(OURS, chapters());

        assertBroken(
                chapters(),
                "package dauys.election.ballot; class A { dauys.election.seats.B b; }",
                "package dauys.election.seats; public class B {}");
        assertBroken(
                chapters(),
                "package dauys.election.territory; class A { dauys.election.calendar.B b; }",
                "package dauys.election.calendar; public class B {}");
        assertBroken(chapters(), "package dauys.election.elsewhere; class A {}");
    }

    @Test
    void aLaterChapterMayUseAnEarlierOne() {
        JavaClasses planted = Planted.classes(
                "package dauys.election.seats; class A { dauys.election.ballot.B b; }",
                "package dauys.election.ballot; public class B {}");

        assertKept(planted, chapters());
    }

    @Test
    void lawAndElectionAreWithoutAWorld() {
        assertKept(OURS, purity());

        List<String> worldly = List.of(
                "java.time.Instant.now()",
                "java.time.LocalDate.now()",
                "java.time.LocalDate.now(java.time.ZoneOffset.UTC)",
                "java.time.Clock.systemUTC()",
                "java.util.UUID.randomUUID()",
                "new java.util.Random()",
                "new java.security.SecureRandom()",
                "java.util.concurrent.ThreadLocalRandom.current()",
                "java.util.random.RandomGenerator.getDefault()",
                "Math.random()",
                "System.nanoTime()",
                "System.getenv()",
                "System.out",
                "System.getLogger(\"a\")",
                "java.util.logging.Logger.getGlobal()",
                "java.nio.file.Path.of(\"a\")",
                "new java.io.File(\"a\")",
                "Thread.currentThread()");
        JavaClasses planted = Planted.classes(IntStream.range(0, worldly.size())
                .mapToObj(i -> "package dauys.law; class A" + i + " { Object a() { return " + worldly.get(i) + "; } }")
                .toArray(String[]::new));
        for (int i = 0; i < worldly.size(); i++) {
            JavaClasses one = planted.that(name("dauys.law.A" + i));
            assertThat(violations(one, purity())).as(worldly.get(i)).isNotEmpty();
        }
        assertBroken(
                purity(),
                "package dauys.election.seats;"
                        + " class A { void a(java.util.List<A> all) { java.util.Collections.shuffle(all); } }");
    }

    @Test
    void arithmeticWithoutAWorldIsLetThrough() {
        JavaClasses planted = Planted.classes("""
                package dauys.law;

                record A(java.math.BigInteger a, java.time.LocalDate b, int[] c, A[] d) {
                    enum E { F, G }

                    int[] copy(E e) {
                        int[] to = new int[c.length];
                        System.arraycopy(c, 0, to, 0, switch (e) { case F -> 1; case G -> 2; });
                        return java.util.Arrays.stream(to).map(i -> i + d.length).toArray();
                    }
                }
                """);

        assertKept(planted, purity());
    }

    @Test
    void packagesAreNamedAfterTheElection() {
        assertKept(OURS, List.of(named()));

        for (String name : EMPTY_NAMES) {
            assertBroken(List.of(named()), "package dauys.election." + name + ".deeper; class A {}");
        }
    }

    private static List<ArchRule> walls() {
        return SIGHT.entrySet().stream()
                .map(wall -> {
                    String[] seen = Stream.concat(Stream.of(wall.getKey()), wall.getValue().stream())
                            .map(module -> "dauys." + module + "..")
                            .toArray(String[]::new);
                    return rule(classes()
                            .that()
                            .resideInAPackage("dauys." + wall.getKey() + "..")
                            .should()
                            .onlyDependOnClassesThat(
                                    resideOutsideOfPackage("dauys..").or(resideInAnyPackage(seen))));
                })
                .toList();
    }

    private static ArchRule known() {
        return rule(classes()
                .should()
                .resideInAnyPackage(SIGHT.keySet().stream()
                        .map(module -> "dauys." + module + "..")
                        .toArray(String[]::new)));
    }

    private static List<ArchRule> chapters() {
        List<ArchRule> rules = new ArrayList<>();
        for (int i = 0; i < CHAPTERS.size() - 1; i++) {
            rules.add(rule(noClasses()
                    .that()
                    .resideInAPackage(packageOf(CHAPTERS.get(i)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(CHAPTERS.subList(i + 1, CHAPTERS.size()).stream()
                            .map(WallsTest::packageOf)
                            .toArray(String[]::new))));
        }
        rules.add(rule(classes()
                .that()
                .resideInAPackage("dauys.election.*..")
                .should()
                .resideInAnyPackage(CHAPTERS.stream().map(WallsTest::packageOf).toArray(String[]::new))));
        return rules;
    }

    private static List<ArchRule> purity() {
        return List.of(
                rule(classes()
                        .that()
                        .resideInAnyPackage(PURE_MODULES)
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(PURE_PACKAGES)),
                rule(noClasses()
                        .that()
                        .resideInAnyPackage(PURE_MODULES)
                        .should()
                        .dependOnClassesThat(describe(
                                "bring in a clock, randomness, threads or a process",
                                (JavaClass used) -> WORLDLY_CLASSES.contains(used.getName())))),
                rule(noClasses()
                        .that()
                        .resideInAnyPackage(PURE_MODULES)
                        .should()
                        .accessTargetWhere(worldlyMember())));
    }

    /** The members of harmless classes that read a clock, draw at random, or reach the machine. */
    private static DescribedPredicate<JavaAccess<?>> worldlyMember() {
        return describe("it reads a clock, draws at random, or reaches the machine", access -> {
            String owner = access.getTargetOwner().getName();
            String member = access.getTarget().getName();
            return switch (owner) {
                case "java.lang.System" -> !member.equals("arraycopy");
                case "java.lang.Math", "java.lang.StrictMath" -> member.equals("random");
                case "java.util.Collections" -> member.equals("shuffle");
                default -> owner.startsWith("java.time.") && member.equals("now");
            };
        });
    }

    private static ArchRule named() {
        return rule(noClasses()
                .should()
                .resideInAnyPackage(
                        EMPTY_NAMES.stream().map(name -> ".." + name + "..").toArray(String[]::new)));
    }

    private static String packageOf(String chapter) {
        return "dauys.election." + chapter + "..";
    }

    /** A chapter or module that does not exist yet breaks no rule. */
    private static ArchRule rule(ArchRule rule) {
        return rule.allowEmptyShould(true);
    }

    private static ImportOption withoutTestJars() {
        return location -> !location.contains("-tests.jar");
    }

    private static List<String> violations(JavaClasses classes, List<ArchRule> rules) {
        return rules.stream()
                .flatMap(rule -> rule.evaluate(classes).getFailureReport().getDetails().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static void assertKept(JavaClasses classes, List<ArchRule> rules) {
        assertThat(classes).isNotEmpty();
        assertThat(violations(classes, rules)).isEmpty();
    }

    private static void assertBroken(List<ArchRule> rules, String... sources) {
        assertThat(violations(Planted.classes(sources), rules))
                .as("what is found in %s", Arrays.asList(sources))
                .isNotEmpty();
    }
}
