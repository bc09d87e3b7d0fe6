package dauys.server.protocols;

import dauys.election.protocol.LineSum;
import dauys.election.protocol.PrecinctProtocol;
import dauys.election.protocol.ProtocolLine.Role;
import dauys.election.protocol.ProtocolNumbers;
import dauys.election.protocol.ProtocolPaper;
import dauys.folder.CanonicalJson;
import dauys.law.Finding;
import dauys.store.NumbersJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has typed from a paper so far, as the fields of the form left it: by the names of places, such as
 * {@code line:issued}. Nothing typed is thrown away before it is a reading.
 */
final class TypedPaper {

    private static final int LONGEST = 40;

    private final ProtocolPaper paper;
    private final List<String> names;
    private final List<String> texts;

    private TypedPaper(ProtocolPaper paper, Function<String, @Nullable String> fields) {
        this.paper = paper;
        this.names = new NumbersJson(paper).places();
        this.texts = names.stream().map(name -> cut(fields.apply(name))).toList();
    }

    private static String cut(@Nullable String text) {
        String typed = text == null ? "" : text.strip();
        return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    }

    /** What the fields of a form hold. */
    static TypedPaper of(ProtocolPaper paper, Function<String, @Nullable String> fields) {
        return new TypedPaper(paper, fields);
    }

    /** What a claim has kept. */
    static TypedPaper ofDraft(ProtocolPaper paper, String draft) {
        Map<String, Object> kept = draft.isEmpty() ? Map.of() : CanonicalJson.read(draft);
        return new TypedPaper(paper, name -> kept.get(name) instanceof String text ? text : null);
    }

    /** The same, to be kept by a claim. */
    String draft() {
        var kept = new TreeMap<String, Object>();
        for (int place = 0; place < names.size(); place++) {
            if (!texts.get(place).isEmpty()) {
                kept.put(names.get(place), texts.get(place));
            }
        }
        return CanonicalJson.write(kept);
    }

    /** The name of the field of a place. */
    String name(int place) {
        return names.get(place);
    }

    /** What stands in the field of a place. */
    String text(int place) {
        return texts.get(place);
    }

    TypedNumber number(int place) {
        return TypedNumber.of(texts.get(place));
    }

    int size() {
        return names.size();
    }

    private boolean isLine(int place) {
        return place < paper.form().columns().size();
    }

    /** The places whose field holds no number of a precinct. */
    List<Integer> wrong() {
        return places(place -> number(place) instanceof TypedNumber.Wrong);
    }

    /** The options without a number; on paper an option has one, if only 0. */
    List<Integer> missingOptions() {
        return places(place -> !isLine(place) && number(place) instanceof TypedNumber.Nothing);
    }

    /** The lines that were left empty though a commission fills them in. */
    List<Integer> emptyLines() {
        return places(place -> isLine(place)
                && number(place) instanceof TypedNumber.Nothing
                && !paper.form().columns().get(place).mayBeEmpty());
    }

    private List<Integer> places(Function<Integer, Boolean> condition) {
        return IntStream.range(0, size()).boxed().filter(condition::apply).toList();
    }

    /** Everything typed as numbers; empty while a field is wrong or an option has no number. */
    Optional<ProtocolNumbers> numbers() {
        return wrong().isEmpty() && missingOptions().isEmpty() ? Optional.of(soFar()) : Optional.empty();
    }

    /** The numbers that are there; a line without one is empty, and an option without one has none. */
    private ProtocolNumbers soFar() {
        var lines = new ArrayList<Long>();
        var votes = new ArrayList<Long>();
        for (int place = 0; place < size(); place++) {
            long number = number(place) instanceof TypedNumber.Given given ? given.number() : PrecinctProtocol.EMPTY;
            if (isLine(place)) {
                lines.add(number);
            } else {
                votes.add(Math.max(number, 0));
            }
        }
        return new ProtocolNumbers(lines, votes);
    }

    /**
     * What is doubtful about the numbers that are there: nothing is said of a line before it is typed, nor of sums of
     * votes before all options are.
     */
    List<Finding> findingsSoFar() {
        boolean allOptions =
                places(place -> !isLine(place)).stream().allMatch(place -> number(place) instanceof TypedNumber.Given);
        return paper.findings(soFar()).stream()
                .filter(each -> !each.code().equals("P101"))
                .filter(each -> allOptions || !restsOnVotes(each))
                .toList();
    }

    private static boolean restsOnVotes(Finding finding) {
        return finding.facts().values().stream()
                .anyMatch(each -> each instanceof LineSum sum
                        && sum.terms().stream()
                                .anyMatch(term -> term.line()
                                        .role()
                                        .filter(Role::isFromOptions)
                                        .isPresent()));
    }
}
