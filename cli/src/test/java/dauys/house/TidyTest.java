package dauys.house;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.house.Tidy.Fault;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds every source of the repository to its measures, and shows each measure a planted fault that it must find. */
class TidyTest {
    private static final Predicate<String> CODE =
            matching("(.+/)?[^/]+\\.(java|sql|sh|js|css|html|mustache)|dauys|\\.ci/run");
    private static final Predicate<String> MAIN = matching("[^/]+/src/main/java/.+\\.java");
    private static final Predicate<String> CORE = matching("(law|election)/src/main/java/.+\\.java");
    private static final Predicate<String> PROSE =
            matching("(wording|server|rulebooks|elections)/.+\\.(properties|yaml|csv|md)");
    private static final Predicate<String> NOTED = CODE.or(matching("(.+/)?[^/]+\\.(properties|yaml|xml)"));

    /** Folders that hold what was built or fetched, or what belongs to an editor. */
    private static final Set<String> FOREIGN = Set.of("target", "node_modules", ".git", ".idea", ".vscode");

    private static final Map<String, Path> FILES = files(root());

    @Test
    void lawAndElectionCountWithoutFloatingPoint() throws IOException {
        assertTidy(CORE, Tidy::floatingPoint);

        assertThat(Tidy.floatingPoint("A.java", "class A { double a = 1; }")).hasSize(1);
        assertThat(Tidy.floatingPoint("A.java", "record A(float[] a) {}")).hasSize(1);
        assertThat(Tidy.floatingPoint("A.java", "class A { Object a() { return 0.07; } }"))
                .hasSize(1);
        assertThat(Tidy.floatingPoint("A.java", "class A { java.util.List<Double> a; }"))
                .hasSize(1);
        assertThat(Tidy.floatingPoint("A.java", "class A { Object a(Integer b) { return b.doubleValue(); } }"))
                .hasSize(1);
        assertThat(Tidy.floatingPoint("A.java", "/* double */ class A { String doubleEntry = \"float\"; } // double"))
                .isEmpty();
    }

    @Test
    void linesFitOnAPage() throws IOException {
        assertTidy(CODE, Tidy::longLines);

        assertThat(Tidy.longLines("a", "ә".repeat(120) + "\n" + "ә".repeat(121)))
                .extracting(Fault::line)
                .containsExactly(2L);
    }

    @Test
    void methodsFitOnAScreen() throws IOException {
        assertTidy(MAIN, Tidy::longMethods);

        assertThat(Tidy.longMethods("A.java", method(58))).isEmpty();
        assertThat(Tidy.longMethods("A.java", method(59)))
                .singleElement()
                .hasToString("A.java:2: the method a has 61 lines, at most 60");
    }

    @Test
    void filesHoldOneRoom() throws IOException {
        assertTidy(CODE, Tidy::longFiles);

        assertThat(Tidy.longFiles("a", "a\n".repeat(450))).isEmpty();
        assertThat(Tidy.longFiles("a", "a\n".repeat(451))).hasSize(1);
    }

    @Test
    void unfinishedWorkHasAnIssue() throws IOException {
        assertTidy(NOTED, Tidy::unfinished);

        String note = "TO" + "DO";
        assertThat(Tidy.unfinished("a", "// " + note + ": later")).hasSize(1);
        assertThat(Tidy.unfinished("a", "// FIX" + "ME")).hasSize(1);
        assertThat(Tidy.unfinished("a", "// " + note + " #12: later\n# " + note + "(#7)"))
                .isEmpty();
    }

    @Test
    void aWordHasOneScript() throws IOException {
        assertTidy(PROSE, Tidy::mixedScripts);

        assertThat(Tidy.mixedScripts("a", "бірінші\nбip\nтiзiм: i, II, JSON-файл"))
                .hasToString("[a:2: Latin letters in a Cyrillic word: бip has ip, "
                        + "a:3: Latin letters in a Cyrillic word: тiзiм has ii]");
        assertThat(Tidy.mixedScripts("a", "text=Дауыс\\nберу\\u0456 {n}дауыс #1-тізім, ҚР ЦИК (CEC)"))
                .isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsAndWhereNullMayStand() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        for (String name : FILES.keySet()) {
            if (name.endsWith(".java")) {
                sources.put(name, name.endsWith("/package-info.java") ? read(name) : "");
            }
        }
        assertThat(packagesWithoutNullMarked(sources)).isEmpty();

        String marked = "@NullMarked\npackage a.b;\n";
        assertThat(packagesWithoutNullMarked(Map.of("m/src/main/java/a/b/C.java", "")))
                .containsExactly("m: a/b");
        assertThat(packagesWithoutNullMarked(Map.of(
                        "m/src/main/java/a/b/C.java", "", "m/src/main/java/a/b/package-info.java", "package a.b;")))
                .containsExactly("m: a/b");
        assertThat(packagesWithoutNullMarked(
                        Map.of("m/src/test/java/a/b/C.java", "", "m/src/main/java/a/b/package-info.java", marked)))
                .isEmpty();
    }

    /** Names the packages of a module that have sources, but no package-info.java that says @NullMarked. */
    private static Set<String> packagesWithoutNullMarked(Map<String, String> sources) {
        Set<String> used = new TreeSet<>();
        Set<String> marked = new TreeSet<>();
        Pattern source = Pattern.compile("(.+)/src/(?:main|test)/java/(.+)/([^/]+)\\.java");
        sources.forEach((name, text) -> {
            var match = source.matcher(name);
            if (match.matches()) {
                String place = match.group(1) + ": " + match.group(2);
                used.add(place);
                if (match.group(3).equals("package-info") && text.contains("@NullMarked\npackage ")) {
                    marked.add(place);
                }
            }
        });
        used.removeAll(marked);
        return used;
    }

    /** Looks at every file of a kind first and complains after that, so that one run shows all there is to mend. */
    private static void assertTidy(Predicate<String> kind, BiFunction<String, String, List<Fault>> measure)
            throws IOException {
        List<Fault> faults = new ArrayList<>();
        for (String name : FILES.keySet()) {
            if (kind.test(name)) {
                faults.addAll(measure.apply(name, read(name)));
            }
        }
        assertThat(faults).isEmpty();
    }

    private static String method(int linesInside) {
        return "class A {\n    void a() {\n" + "        a();\n".repeat(linesInside) + "    }\n}\n";
    }

    private static Predicate<String> matching(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }

    private static String read(String name) throws IOException {
        return Files.readString(FILES.get(name));
    }

    /** The top of the repository, which is above the folder of the module that is tested. */
    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("pom.xml")) || !Files.isDirectory(folder.resolve("rulebooks"))) {
            Path above = folder.getParent();
            if (above == null) {
                throw new IllegalStateException(
                        "No repository above " + Path.of("").toAbsolutePath());
            }
            folder = above;
        }
        return folder;
    }

    /** The files of the repository by their names from its top, with slashes on every system. */
    private static Map<String, Path> files(Path root) {
        Map<String, Path> files = new TreeMap<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return FOREIGN.contains(String.valueOf(folder.getFileName()))
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.put(root.relativize(file).toString().replace('\\', '/'), file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return files;
    }
}
