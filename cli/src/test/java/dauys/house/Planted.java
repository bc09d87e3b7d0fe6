package dauys.house;

import com.sun.source.util.JavacTask;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Java sources given as text, to plant a fault that a rule must find: a rule that finds none may be asleep. */
final class Planted {
    private Planted() {}

    /** The compiler's task for the sources, which are one file each and need not stand on the disk. */
    static JavacTask task(List<String> options, List<? extends JavaFileObject> sources) {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "the tests need a JDK");
        return (JavacTask) compiler.getTask(null, null, null, options, null, sources);
    }

    /** The compiled classes of the sources, as the rules about walls see those of the project. */
    static JavaClasses classes(String... sources) {
        try {
            Path folder = Files.createTempDirectory("planted");
            try {
                List<String> options = List.of("--release", "21", "-proc:none", "-d", folder.toString());
                List<Source> numbered = IntStream.range(0, sources.length)
                        .mapToObj(number -> new Source(number, sources[number]))
                        .toList();
                if (!task(options, numbered).call()) {
                    throw new IllegalArgumentException("The planted sources do not compile.");
                }
                return new ClassFileImporter().importPath(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** One source. It may hold types of any name, because it is a file only to the compiler. */
    static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(int number, String text) {
            super(URI.create("planted:/source" + number + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return kind == Kind.SOURCE && !simpleName.equals("package-info");
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
