package dauys.publication.data;

import dauys.election.chamber.ContestAct;
import dauys.election.chamber.ContestCourse;
import dauys.election.commission.PersonMark;
import dauys.election.mandate.MandateCourse;
import dauys.election.protocol.DoubleEntry.State;
import dauys.election.protocol.PrecinctAct;
import dauys.election.protocol.PrecinctDay;
import dauys.election.protocol.ProtocolNumbers;
import dauys.election.protocol.ProtocolPaper;
import dauys.election.protocol.ProtocolVersion;
import dauys.folder.ElectionFolders;
import dauys.folder.ProfileFolders;
import dauys.folder.ProtocolSheets;
import dauys.folder.Registers;
import dauys.law.Finding;
import dauys.publication.PublishedProtocol;
import dauys.publication.Snapshot;
import dauys.synthetic.SyntheticElection;
import dauys.synthetic.SyntheticFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Elections to publish: a synthetic one of 80 precincts, and the real one of 2023 of which totals are known. */
public final class SmallElection {

    /** When the data of these snapshots stood so. */
    public static final Instant AT = Instant.parse("2023-03-20T03:04:05Z");

    static final PersonMark SOMEBODY = new PersonMark("0123456789abcdef0123456789abcdef");

    private static final Path PROFILE = Path.of("..", "synthetic", "src", "test", "resources", "small-profile");
    private static final Path REAL = Path.of("..", "elections", "kz", "2023-mazhilis");

    private SmallElection() {}

    /** Writes the synthetic election's folder. */
    public static Path generated(Path folder) throws IOException {
        var profile = ProfileFolders.read(PROFILE).value().orElseThrow();
        SyntheticFolder.write(SyntheticElection.of(profile, 20_230_319, List.of(), 500, stage -> {}), folder);
        return folder;
    }

    /** The synthetic election with all of its protocols. */
    public static Snapshot synthetic(Path folder) throws IOException {
        return snapshot(registers(folder), protocols(folder), days(folder), Map.of());
    }

    static Registers registers(Path folder) {
        return ElectionFolders.registers(folder).value().orElseThrow();
    }

    /** The protocols of a folder by their slots. */
    static Map<Integer, PublishedProtocol> protocols(Path folder) {
        var protocols = new HashMap<Integer, PublishedProtocol>();
        ProtocolSheets.ofFolder(
                registers(folder),
                folder,
                (slot, lines, votes, place) -> protocols.put(
                        slot, new PublishedProtocol(State.AGREED, List.of(version(ProtocolNumbers.of(lines, votes))))));
        return protocols;
    }

    static ProtocolVersion version(ProtocolNumbers numbers) {
        return new ProtocolVersion(numbers, SOMEBODY, SOMEBODY, List.of(), Optional.empty());
    }

    static Map<String, PrecinctDay> days(Path folder) throws IOException {
        var days = new HashMap<String, PrecinctDay>();
        for (String line : Files.readAllLines(folder.resolve("turnout.csv"))) {
            var fields = List.of(line.split(",", -1));
            if (fields.size() == 3 && !fields.getFirst().equals("precinct")) {
                var report = new PrecinctAct.Report(
                        SOMEBODY, LocalTime.parse(fields.get(1)), Long.parseLong(fields.get(2)), "");
                days.merge(
                        fields.getFirst(),
                        reported(PrecinctDay.untouched(), report),
                        (before, any) -> reported(before, report));
            }
        }
        return days;
    }

    private static PrecinctDay reported(PrecinctDay day, PrecinctAct.Report report) {
        return switch (day.apply(report)) {
            case PrecinctDay.Outcome.Moved moved -> moved.to();
            case PrecinctDay.Outcome.Refused refused -> throw new AssertionError(refused.refusal());
        };
    }

    /** A snapshot whose sums are made of these protocols. */
    static Snapshot snapshot(
            Registers registers,
            Map<Integer, PublishedProtocol> protocols,
            Map<String, PrecinctDay> days,
            Map<String, ContestCourse> courses) {
        var sums = registers.emptySums();
        var plan = registers.plan();
        protocols.forEach((slot, protocol) -> {
            if (protocol.state().isCounted()) {
                var ballot = plan.paperOf(slot);
                var precinct = plan.precincts().get(plan.precinctOf(slot));
                var paper = new ProtocolPaper(registers.form(), registers.check(ballot), precinct, ballot);
                var numbers = protocol.latest().numbers();
                boolean hasError = paper.findings(numbers).stream().anyMatch(Finding::isError);
                sums[plan.cellOf(slot)].add(paper.protocol(numbers), hasError);
            }
        });
        var folder = registers.folder(registers.tabulated(sums));
        return new Snapshot(
                folder,
                folder.count(),
                Optional.of(registers),
                slot -> Optional.ofNullable(protocols.get(slot)),
                days,
                courses,
                AT);
    }

    /** The synthetic election before its first precinct has reported. */
    public static Snapshot withoutFirstPrecinct(Path folder) throws IOException {
        var registers = registers(folder);
        var protocols = protocols(folder);
        protocols.keySet().removeIf(slot -> slot < registers.plan().endSlot(0));
        return snapshot(registers, protocols, days(folder), Map.of());
    }

    /** The synthetic election after one act established all of its results on 27 March. */
    public static Snapshot declared(Path folder, String act) throws IOException {
        var registers = registers(folder);
        var courses = new HashMap<String, ContestCourse>();
        for (var paper : registers.papers()) {
            var declare = new ContestAct.Declare(
                    SOMEBODY, act, LocalDate.of(2023, 3, 27), Map.of(), List.of(), false, Map.of());
            courses.put(
                    paper.contest().id(),
                    new ContestCourse(List.of(), List.of(), Optional.of(declare), MandateCourse.untouched()));
        }
        return snapshot(registers, protocols(folder), days(folder), courses);
    }

    /** The Mazhilis of 2023, of which totals alone were published. */
    public static Snapshot real() {
        var folder = ElectionFolders.read(REAL).value().orElseThrow();
        return new Snapshot(folder, folder.count(), Optional.empty(), slot -> Optional.empty(), Map.of(), Map.of(), AT);
    }

    static Path realFolder() {
        return REAL;
    }
}
