package dauys.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.lang.model.element.Name;
import javax.lang.model.type.TypeKind;

/** The measures of the sources. Each takes the text of one file and returns every place that breaks it. */
final class Tidy {
    static final int LONGEST_LINE = 120;
    static final int LONGEST_METHOD = 60;
    static final int LONGEST_FILE = 450;

    /** A note of unfinished work; written in two pieces, so that this file does not carry one. */
    private static final Pattern UNFINISHED = Pattern.compile("\\b(?:TO" + "DO|FIX" + "ME)\\b(?!\\s*\\(?#\\d)");

    /** In properties and YAML a backslash and a letter are one sign, which is no letter of the word after it. */
    private static final Pattern ESCAPE = Pattern.compile("\\\\[A-Za-z]");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    /** Names of the JDK that lead to floating point without its keywords. */
    private static final Set<String> FLOATING_NAMES = Set.of(
            "Double",
            "Float",
            "DoubleStream",
            "OptionalDouble",
            "asDoubleStream",
            "average",
            "doubleValue",
            "floatValue",
            "mapToDouble",
            "parseDouble",
            "parseFloat");

    private Tidy() {}

    /** A place that breaks a measure. */
    record Fault(String file, long line, String what) {
        @Override
        public String toString() {
            return file + ":" + line + ": " + what;
        }
    }

    static List<Fault> longLines(String file, String text) {
        return eachLine(file, text, line -> {
            int length = line.codePointCount(0, line.length());
            return length > LONGEST_LINE ? List.of(length + " columns, at most " + LONGEST_LINE) : List.of();
        });
    }

    static List<Fault> unfinished(String file, String text) {
        return eachLine(
                file,
                text,
                line -> UNFINISHED.matcher(line).find()
                        ? List.of("unfinished work without the number of its issue: " + line.strip())
                        : List.of());
    }

    /** Words that mix scripts. The Kazakh і and the Latin i look the same, yet neither sort nor search alike. */
    static List<Fault> mixedScripts(String file, String text) {
        return eachLine(file, text, line -> {
            if (line.codePoints().noneMatch(Tidy::isCyrillic)) {
                return List.of();
            }
            return WORD.matcher(ESCAPE.matcher(line).replaceAll(" "))
                    .results()
                    .map(word -> word.group())
                    .filter(word -> word.codePoints().anyMatch(Tidy::isCyrillic)
                            && word.codePoints().anyMatch(Tidy::isLatin))
                    .map(word -> "Latin letters in a Cyrillic word: " + word + " has " + latin(word))
                    .toList();
        });
    }

    static List<Fault> longFiles(String file, String text) {
        long lines = text.lines().count();
        return lines > LONGEST_FILE
                ? List.of(new Fault(file, lines, lines + " lines, at most " + LONGEST_FILE))
                : List.of();
    }

    /** Methods and constructors that are too long, from their first annotation to their closing brace. */
    static List<Fault> longMethods(String file, String text) {
        return scan(file, text, (tree, place) -> {
            if (tree instanceof MethodTree method) {
                long lines = place.last(tree) - place.first(tree) + 1;
                if (lines > LONGEST_METHOD) {
                    return "the method " + method.getName() + " has " + lines + " lines, at most " + LONGEST_METHOD;
                }
            }
            return "";
        });
    }

    /** Floating point in code; what comments and strings say is theirs. */
    static List<Fault> floatingPoint(String file, String text) {
        return scan(file, text, (tree, place) -> {
            boolean floating = switch (tree) {
                case PrimitiveTypeTree type -> isFloating(type.getPrimitiveTypeKind());
                case LiteralTree literal ->
                    literal.getKind() == Tree.Kind.DOUBLE_LITERAL || literal.getKind() == Tree.Kind.FLOAT_LITERAL;
                case IdentifierTree name -> isFloating(name.getName());
                case MemberSelectTree member -> isFloating(member.getIdentifier());
                default -> false;
            };
            return floating ? "floating point: " + tree : "";
        });
    }

    private static boolean isFloating(TypeKind kind) {
        return kind == TypeKind.DOUBLE || kind == TypeKind.FLOAT;
    }

    private static boolean isFloating(Name name) {
        return FLOATING_NAMES.contains(name.toString());
    }

    private static boolean isCyrillic(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC;
    }

    private static boolean isLatin(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }

    private static String latin(String word) {
        StringBuilder letters = new StringBuilder();
        word.codePoints().filter(Tidy::isLatin).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static List<Fault> eachLine(String file, String text, Function<String, List<String>> measure) {
        List<Fault> faults = new ArrayList<>();
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            for (String what : measure.apply(line)) {
                faults.add(new Fault(file, number, what));
            }
        }
        return faults;
    }

    /** Says what is wrong with one part of a source, or nothing where it is in order. */
    private interface Measure {
        String faultOf(Tree tree, Place place);
    }

    private record Place(CompilationUnitTree unit, SourcePositions positions) {
        long first(Tree tree) {
            return unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
        }

        long last(Tree tree) {
            return unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree));
        }
    }

    private static List<Fault> scan(String file, String text, Measure measure) {
        List<Fault> faults = new ArrayList<>();
        JavacTask task = Planted.task(List.of("-proc:none"), List.of(new Planted.Source(0, text)));
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                Place place = new Place(unit, positions);
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void scan(Tree tree, Void none) {
                        // A part that the compiler adds, such as a constructor, has no place in the text.
                        if (tree != null && positions.getEndPosition(unit, tree) >= 0) {
                            String what = measure.faultOf(tree, place);
                            if (!what.isEmpty()) {
                                faults.add(new Fault(file, place.first(tree), what));
                            }
                        }
                        return super.scan(tree, null);
                    }
                }.scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return faults;
    }
}
