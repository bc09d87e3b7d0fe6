package dauys.publication.documents;

import dauys.election.ballot.BallotPaper;
import dauys.election.contest.ContestOption;
import dauys.election.contest.Tier;
import dauys.election.protocol.PrecinctProtocol;
import dauys.election.protocol.ProtocolForm;
import dauys.election.protocol.ProtocolLine;
import dauys.election.protocol.ProtocolNumbers;
import dauys.election.tabulation.Completeness;
import dauys.election.tabulation.Tabulation;
import dauys.election.territory.Constituency;
import dauys.election.territory.Precinct;
import dauys.folder.Registers;
import dauys.law.Authority;
import dauys.law.Ratio;
import dauys.publication.PublishedProtocol;
import dauys.publication.Snapshot;
import dauys.publication.documents.SumTable.Block;
import dauys.publication.documents.SumTable.Line;
import dauys.publication.documents.SumTable.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What commissions above the precincts add up, as tables. */
final class SumTables {

    /** Columns of numbers that find room beside each other in landscape. */
    private static final int LINES_BESIDE = 14;

    private static final int OPTIONS_BESIDE = 9;

    private static final int MEMBERS = 2;

    private final Snapshot snapshot;
    private final Registers registers;
    private final Frames frames;
    private final Words words;

    /** Names of regions by the codes of their units. */
    private final Map<String, String> regions = new HashMap<>();

    /**
     * A row before it is written.
     *
     * @param form by the places of the form, {@link PrecinctProtocol#EMPTY} where nothing is known
     * @param votes by the order of the ballot paper
     */
    private record Part(Optional<String> group, String name, List<Long> form, List<Long> votes, String protocols) {}

    SumTables(Snapshot snapshot, Registers registers, Frames frames, Words words) {
        this.snapshot = snapshot;
        this.registers = registers;
        this.frames = frames;
        this.words = words;
        registers
                .territory()
                .units()
                .forEach(unit ->
                        regions.put(unit.code(), words.name(unit.region().name())));
    }

    /**
     * The table of a commission.
     *
     * @param slots of the contest's protocols in the commission's area, asked for where the parts are precincts
     */
    SumTable of(Tabulation sums, List<Integer> slots) {
        boolean ofPrecincts = sums.parts().isEmpty();
        var parts = ofPrecincts ? slots.stream().map(slot -> part(sums, slot)).toList() : parts(sums);
        var all = part(Optional.empty(), words.shared().text("tabulate.total"), sums);
        String title = words.say("table.title." + (sums.area().isEmpty() ? "country" : "area"), facts(sums));
        String complete = frames.complete(sums.completeness());
        var blocks = new ArrayList<Block>();
        String kind = words.say(ofPrecincts ? "table.precincts" : "table.parts");
        blocks.addAll(ofLines(sums, kind, parts, all));
        blocks.addAll(ofVotes(sums, kind, parts, all));
        var contest = sums.ballot().contest();
        return new SumTable(
                frames.of(title, words.say("table.about", facts(sums)), region(sums, slots), complete),
                title,
                words.protocol().contest(contest),
                words.say("table.commission", facts(sums)),
                complete,
                sums.form().lines().stream()
                        .map(line -> new Line(line.number(), words.protocol().name(line)))
                        .toList(),
                blocks,
                Frame.signatures(words, MEMBERS));
    }

    private Map<String, String> facts(Tabulation sums) {
        return Map.of(
                "contest",
                words.protocol().contest(sums.ballot().contest()),
                "commission",
                words.law().authority(sums.commission()),
                "area",
                sums.area().isEmpty() ? "" : words.area(sums.area()));
    }

    /** Whose clock the table is written by; that of most of the country where it goes over several regions. */
    private Optional<String> region(Tabulation sums, List<Integer> slots) {
        return sums.commission() == Authority.CENTRAL_COMMISSION || slots.isEmpty()
                ? Optional.empty()
                : Optional.of(precinct(slots.getFirst()).unit().region().code());
    }

    private Precinct precinct(int slot) {
        return registers.plan().precincts().get(registers.plan().precinctOf(slot));
    }

    /** The parts of a commission's sums, those of one region under its name where they are of several. */
    private List<Part> parts(Tabulation sums) {
        var parts = new ArrayList<Part>();
        String region = "";
        for (Tabulation each : sums.parts()) {
            var own = sums.commission() == Authority.CENTRAL_COMMISSION ? regionOfUnit(each) : Optional.<String>empty();
            boolean begins = own.isPresent() && !own.get().equals(region);
            region = own.orElse("");
            parts.add(part(begins ? own : Optional.empty(), words.area(each.area()), each));
        }
        return parts;
    }

    private Optional<String> regionOfUnit(Tabulation part) {
        return part.commission() == Authority.TERRITORIAL_COMMISSION
                ? Optional.ofNullable(regions.get(part.area()))
                : Optional.empty();
    }

    private Part part(Optional<String> group, String name, Tabulation sums) {
        var form = IntStream.range(0, sums.form().width()).mapToObj(sums::value).toList();
        return new Part(group, name, form, List.copyOf(sums.votes().values()), protocols(sums.completeness()));
    }

    private String protocols(Completeness completeness) {
        return words.count(completeness.arrived()) + "/" + words.count(completeness.expected());
    }

    /** The row of a precinct; what is missing or was sent back has no numbers, because it is not added up. */
    private Part part(Tabulation sums, int slot) {
        String name =
                words.say("table.precinct", Map.of("number", precinct(slot).number()));
        var numbers = snapshot.protocols()
                .of(slot)
                .filter(each -> each.state().isCounted())
                .map(PublishedProtocol::latest)
                .map(version -> version.numbers());
        if (numbers.isEmpty()) {
            return new Part(
                    Optional.empty(),
                    name,
                    empty(sums.form().width()),
                    empty(sums.ballot().options().size()),
                    words.count(0) + "/1");
        }
        var protocol = protocol(slot, numbers.get());
        return new Part(
                Optional.empty(),
                name,
                IntStream.range(0, protocol.width()).mapToObj(protocol::value).toList(),
                numbers.get().votes(),
                words.count(1) + "/1");
    }

    private PrecinctProtocol protocol(int slot, ProtocolNumbers numbers) {
        return registers.protocol(
                slot,
                numbers.lines().stream().mapToLong(Long::longValue).toArray(),
                numbers.votes().stream().mapToLong(Long::longValue).toArray());
    }

    private static List<Long> empty(int size) {
        return Collections.nCopies(size, PrecinctProtocol.EMPTY);
    }

    private List<Block> ofLines(Tabulation sums, String kind, List<Part> parts, Part all) {
        ProtocolForm form = sums.form();
        List<ProtocolLine> lines = form.lines();
        var blocks = new ArrayList<Block>();
        for (int from = 0; from < lines.size(); from += LINES_BESIDE) {
            var beside = lines.subList(from, Math.min(lines.size(), from + LINES_BESIDE));
            var columns = new ArrayList<String>();
            beside.forEach(line -> columns.add(line.number()));
            Function<Part, Row> row = part -> {
                var cells = new ArrayList<String>();
                cells.add(part.protocols());
                beside.forEach(line -> cells.add(number(part.form().get(form.place(line)))));
                return new Row(part.group(), part.name(), cells);
            };
            var protocols = Optional.of(words.shared().text("constituency.protocols"));
            blocks.add(block("table.lines", kind, protocols, columns, parts, all, row, List.of()));
        }
        return blocks;
    }

    private List<Block> ofVotes(Tabulation sums, String kind, List<Part> parts, Part all) {
        BallotPaper ballot = sums.ballot();
        List<ContestOption> options = ballot.options();
        long cast = all.votes().stream().mapToLong(Long::longValue).sum();
        var blocks = new ArrayList<Block>();
        int beside = beside(options.size());
        for (int from = 0; from < options.size(); from += beside) {
            int first = from;
            int end = Math.min(options.size(), from + beside);
            var columns = options.subList(first, end).stream()
                    .map(option -> words.protocol().option(option, words.names()))
                    .toList();
            Function<Part, Row> row = part -> new Row(
                    part.group(),
                    part.name(),
                    IntStream.range(first, end)
                            .mapToObj(i -> number(part.votes().get(i)))
                            .toList());
            var shares = new Row(
                    Optional.empty(),
                    words.say("table.share"),
                    IntStream.range(first, end)
                            .mapToObj(i -> cast == 0
                                    ? Words.NOTHING
                                    : words.numbers()
                                            .percent(Ratio.of(all.votes().get(i), cast)))
                            .toList());
            String title = ballot.contest().tier() == Tier.LIST ? "protocol.lists" : "protocol.candidates";
            blocks.add(block(title, kind, Optional.empty(), columns, parts, all, row, List.of(shares)));
        }
        return blocks;
    }

    /** Options are shared out evenly, so that no page ends in a table of one column. */
    private static int beside(int options) {
        int blocks = Math.max(1, Math.ceilDiv(options, OPTIONS_BESIDE));
        return Math.max(1, Math.ceilDiv(options, blocks));
    }

    private Block block(
            String title,
            String kind,
            Optional<String> first,
            List<String> columns,
            List<Part> parts,
            Part all,
            Function<Part, Row> row,
            List<Row> shares) {
        return new Block(
                words.say(title), kind, first, columns, parts.stream().map(row).toList(), row.apply(all), shares);
    }

    private String number(long value) {
        return value == PrecinctProtocol.EMPTY ? Words.NOTHING : words.count(value);
    }

    /** The code of the area in which a commission adds a precinct up. */
    static String area(Authority commission, Precinct precinct, BallotPaper ballot) {
        return switch (commission) {
            case CONSTITUENCY_COMMISSION ->
                ballot.contest().tier() == Tier.SINGLE_MANDATE
                        ? ballot.contest().id()
                        : precinct.constituencyFor(ballot.contest().body().id())
                                .map(Constituency::id)
                                .orElse("");
            case TERRITORIAL_COMMISSION -> precinct.unit().code();
            case REGIONAL_COMMISSION -> precinct.unit().region().code();
            default -> "";
        };
    }
}
