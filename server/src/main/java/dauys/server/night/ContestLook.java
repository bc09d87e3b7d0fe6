package dauys.server.night;

import dauys.election.chamber.ContestCourse;
import dauys.election.chamber.ContestResult;
import dauys.election.chamber.Deputies;
import dauys.election.chamber.ElectionResult;
import dauys.election.mandate.HoldersDecision;
import dauys.election.protocol.DoubleEntry;
import dauys.election.protocol.PrecinctProtocol;
import dauys.election.seats.ListOutcome;
import dauys.election.seats.RecordedDecision;
import dauys.election.seats.SingleMandateOutcome;
import dauys.election.tabulation.TabulatedElection;
import dauys.election.tabulation.TabulationPlan;
import dauys.folder.Registers;
import dauys.law.Finding;
import dauys.store.Applying;
import dauys.store.Standings;
import dauys.store.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** One contest as its protocols stand at one moment: what is unfinished, what was counted, and what that leads to. */
public final class ContestLook {

    private final Registers registers;
    private final String contest;
    private final ContestCourse course;
    private final TabulatedElection tabulated;
    private final List<String> unfinished;

    private ContestLook(
            Registers registers,
            String contest,
            ContestCourse course,
            TabulatedElection tabulated,
            List<String> unfinished) {
        this.registers = registers;
        this.contest = contest;
        this.course = course;
        this.tabulated = tabulated;
        this.unfinished = List.copyOf(unfinished);
    }

    /** A contest as a moment has it. */
    public static ContestLook at(NightElection election, Live.Moment moment, String contest) {
        var unfinished = new ArrayList<String>();
        for (int slot : slots(election.registers(), contest)) {
            var state = moment.slots().get(slot);
            if (!state.isCounted() || state.errors() > 0) {
                unfinished.add(precinct(election, slot));
            }
        }
        return new ContestLook(election.registers(), contest, moment.contest(contest), moment.tabulated(), unfinished);
    }

    /** A contest as the standings of its protocols have it, read where none of them can change. */
    static ContestLook of(
            NightElection election,
            Applying applying,
            String contest,
            ContestCourse course,
            List<Standings.Row> protocols) {
        Registers registers = election.registers();
        var sums = registers.emptySums();
        Set<Integer> finished = new HashSet<>();
        for (Standings.Row row : protocols) {
            if (row.subject() instanceof Subject.OfProtocol protocol) {
                var slot = registers.slot(protocol.precinct(), protocol.contest());
                var entry = applying.protocol(protocol, row.content());
                if (slot.isPresent() && entry.state().isCounted()) {
                    boolean hasError = add(election, slot.getAsInt(), entry, sums);
                    if (!hasError) {
                        finished.add(slot.getAsInt());
                    }
                }
            }
        }
        var unfinished = slots(registers, contest).stream()
                .filter(slot -> !finished.contains(slot))
                .map(slot -> precinct(election, slot))
                .toList();
        return new ContestLook(registers, contest, course, registers.tabulated(sums), unfinished);
    }

    private static boolean add(
            NightElection election, int slot, DoubleEntry entry, dauys.election.tabulation.Tally[] sums) {
        var paper = election.paper(slot);
        var numbers = entry.latest().orElseThrow().numbers();
        PrecinctProtocol protocol = paper.protocol(numbers);
        boolean hasError = paper.findings(numbers).stream().anyMatch(Finding::isError);
        sums[election.registers().plan().cellOf(slot)].add(protocol, hasError);
        return hasError;
    }

    private static List<Integer> slots(Registers registers, String contest) {
        TabulationPlan plan = registers.plan();
        var slots = new ArrayList<Integer>();
        for (int slot = 0; slot < plan.slots(); slot++) {
            if (plan.paperOf(slot).contest().id().equals(contest)) {
                slots.add(slot);
            }
        }
        return slots;
    }

    private static String precinct(NightElection election, int slot) {
        TabulationPlan plan = election.registers().plan();
        return plan.precincts().get(plan.precinctOf(slot)).id();
    }

    public ContestCourse course() {
        return course;
    }

    /** Precincts whose protocol is not added up, or is added up with an error, in the order of the territory. */
    public List<String> unfinished() {
        return unfinished;
    }

    /** What the protocols and decisions lead to. */
    public ContestResult result() {
        return with(course);
    }

    /** What they would lead to with a decision more. */
    public ContestResult with(RecordedDecision decision) {
        var decisions =
                Stream.concat(course.decisions().stream(), Stream.of(decision)).toList();
        return with(new ContestCourse(decisions, course.holders(), course.declared(), course.mandates()));
    }

    /** What they would lead to with another decision about the holders of one party's mandates. */
    public ContestResult with(HoldersDecision decision) {
        var others = course.holders().stream().filter(each -> !each.party().equals(decision.party()));
        var holders = Stream.concat(others, Stream.of(decision)).toList();
        return with(new ContestCourse(course.decisions(), holders, course.declared(), course.mandates()));
    }

    /** What they would lead to with another course. */
    ContestResult with(ContestCourse instead) {
        var paper = registers.paper(contest).orElseThrow();
        var input = registers.input(paper, tabulated, instead);
        return ElectionResult.of(registers.election(), List.of(input), registers.governing(), registers.governing())
                .contests()
                .getFirst();
    }

    /** Who was elected, and what may be done about their mandates. */
    public Deputies deputies() {
        return new Deputies(result(), course, registers.governing());
    }

    /** Whether the count waits for somebody: then nothing can be established. */
    public boolean isOpen() {
        return switch (result()) {
            case ContestResult.ListResult list -> !(list.outcome() instanceof ListOutcome.SeatsGiven);
            case ContestResult.SingleMandateResult single ->
                switch (single.outcome()) {
                    case SingleMandateOutcome.Elected elected -> false;
                    // That voting or the election is held again is itself what the commission establishes (95, 96).
                    case SingleMandateOutcome.RepeatVoting repeat -> false;
                    case SingleMandateOutcome.RepeatElection repeat -> false;
                    case SingleMandateOutcome.TieWithoutRule tie -> true;
                    case SingleMandateOutcome.NobodyHasVotes nobody -> true;
                };
            case ContestResult.LacksProvisions lacks -> true;
            case ContestResult.VotesMissing missing -> true;
            case ContestResult.BaseNotPublished unknown -> true;
            case ContestResult.NothingCounted nothing -> true;
        };
    }

    /** Votes by the code of each option, as they are established. */
    public Map<String, Long> votes() {
        var votes = new HashMap<String, Long>();
        result().input().totals().votes().forEach((option, number) -> votes.put(option.code(), number));
        return votes;
    }
}
