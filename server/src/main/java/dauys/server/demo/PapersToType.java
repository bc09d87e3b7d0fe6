package dauys.server.demo;

import dauys.election.protocol.PrecinctProtocol;
import dauys.election.protocol.ProtocolLine;
import dauys.election.protocol.ProtocolNumbers;
import dauys.election.protocol.ProtocolPaper;
import dauys.election.territory.Precinct;
import dauys.election.territory.Unit;
import dauys.server.Settings;
import dauys.server.night.NightElection;
import dauys.server.pages.Texts;
import dauys.wording.Messages;
import dauys.wording.Names;
import dauys.wording.ProtocolWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The protocols of one unit, which nobody types by himself: they are for whoever looks at the demonstration. */
public final class PapersToType {

    private static final int FEWEST_PRECINCTS = 10;
    private static final int EXAMPLES = 2;

    private final NightElection election;
    private final Truth truth;
    private final Unit unit;
    private final Path file;

    PapersToType(NightElection election, Truth truth, Settings settings) {
        this.election = election;
        this.truth = truth;
        this.unit = choose(election);
        this.file = settings.data().resolve("papers-to-type.txt");
    }

    /** The smallest district that still has enough to do. */
    private static Unit choose(NightElection election) {
        Map<String, List<Precinct>> units = election.registers().plan().precincts().stream()
                .filter(each -> each.unit().kind() == Unit.Kind.DISTRICT)
                .collect(Collectors.groupingBy(each -> each.unit().code(), TreeMap::new, Collectors.toList()));
        return units.values().stream()
                .filter(each -> each.size() >= FEWEST_PRECINCTS)
                .min(Comparator.comparingInt(List::size))
                .or(() -> units.values().stream().findFirst())
                .map(each -> each.getFirst().unit())
                .orElseGet(
                        () -> election.registers().plan().precincts().getFirst().unit());
    }

    /** The unit whose protocols are left out. */
    public Unit unit() {
        return unit;
    }

    /** The file with all of them. */
    public Path file() {
        return file;
    }

    boolean isLeftOut(Precinct precinct) {
        return precinct.unit().code().equals(unit.code());
    }

    boolean isLeftOut(int slot) {
        return isLeftOut(election.paper(slot).precinct());
    }

    /**
     * A paper as it lies before whoever types it.
     *
     * @param slot its slot of the plan
     * @param heading whose it is, in words
     * @param address the protocol's own screen
     */
    public record Paper(int slot, String heading, String address, List<Line> lines) {

        public Paper {
            lines = List.copyOf(lines);
        }
    }

    /** A line of a paper: its number, what it counts, and how many. */
    public record Line(String number, String name, String value) {}

    /** All papers, those of the smallest precincts first. */
    public List<Paper> papers(Texts texts) {
        var plan = election.registers().plan();
        var slots = new ArrayList<Integer>();
        for (int place = 0; place < plan.precincts().size(); place++) {
            if (isLeftOut(plan.precincts().get(place))) {
                for (int slot = plan.firstSlot(place); slot < plan.endSlot(place); slot++) {
                    slots.add(slot);
                }
            }
        }
        slots.sort(Comparator.comparingInt(
                slot -> plan.precincts().get(plan.precinctOf(slot)).voters()));
        var registers = election.registers();
        var names = Names.of(registers.parties().values(), registers.persons().values(), texts.language());
        return slots.stream()
                .flatMap(slot -> truth.of(slot).map(numbers -> paper(slot, numbers, texts, names)).stream())
                .toList();
    }

    private Paper paper(int slot, ProtocolNumbers numbers, Texts texts, Names names) {
        ProtocolPaper paper = election.paper(slot);
        var contest = paper.ballot().contest();
        var words = new ProtocolWords(Messages.in(texts.language()));
        String heading =
                texts.say("demo.paper", Map.of("number", paper.precinct().number(), "contest", words.contest(contest)));
        String address = "/protocols/" + paper.precinct().id() + "/" + contest.id();
        return new Paper(slot, heading, address, lines(paper, numbers, words, names));
    }

    private static List<Line> lines(ProtocolPaper paper, ProtocolNumbers numbers, ProtocolWords words, Names names) {
        var lines = new ArrayList<Line>();
        int votes = numbers.lines().size();
        Function<Long, String> value = each -> each == PrecinctProtocol.EMPTY ? "" : Long.toString(each);
        for (ProtocolLine line : paper.form().lines()) {
            int place = paper.form().columns().indexOf(line);
            if (place >= 0) {
                lines.add(new Line(line.number(), words.name(line), value.apply(numbers.at(place))));
            } else if (line.role()
                    .filter(each -> each == ProtocolLine.Role.VOTES)
                    .isPresent()) {
                var options = paper.ballot().options();
                for (int i = 0; i < options.size(); i++) {
                    String option = words.option(options.get(i), names);
                    lines.add(new Line(line.number(), option, value.apply(numbers.at(votes + i))));
                }
            }
        }
        return lines;
    }

    /** Two papers in a line or two each, for the terminal. */
    public List<String> examples(Texts texts) {
        var lines = new ArrayList<String>();
        papers(texts).stream().limit(EXAMPLES).forEach(paper -> {
            lines.add(paper.heading());
            lines.add("  "
                    + paper.lines().stream()
                            .map(line -> line.number() + " " + line.name() + ": " + line.value())
                            .collect(Collectors.joining("; ")));
        });
        return lines;
    }

    /** Writes the file with all papers. */
    void write(Texts texts) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(texts.say("demo.ready"));
        for (Paper paper : papers(texts)) {
            lines.add("");
            lines.add(paper.heading());
            paper.lines()
                    .forEach(line -> lines.add("  %-4s %8s  %s".formatted(line.number(), line.value(), line.name())));
        }
        Files.write(file, lines);
    }
}
