package dauys.folder;

import dauys.election.ballot.BallotPaper;
import dauys.election.contest.ContestOption;
import dauys.election.protocol.ProtocolCheck;
import dauys.election.protocol.ProtocolForm;
import dauys.election.protocol.ProtocolLine;
import dauys.election.protocol.ProtocolLine.Role;
import dauys.election.tabulation.TabulationPlan;
import dauys.election.tabulation.Tally;
import dauys.election.territory.Precinct;
import dauys.law.Office;
import dauys.law.Rulebook;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the files of protocols are read against: the form, the precincts, the contests with their options. */
final class Expected {

    final ProtocolForm form;
    final TabulationPlan plan;
    final ByteKeys precincts;
    final ByteKeys contests;
    final ByteKeys options;
    final int[] listed;
    final int[] issued;
    final int[] byCertificate;

    /** By contest: of each option of its ballot paper the place among all options of the election. */
    private final int[][] optionsOfContest;

    private final Map<String, Integer> optionPlaces = new LinkedHashMap<>();
    private final ProtocolCheck[] checks;

    Expected(ProtocolForm form, TabulationPlan plan, Rulebook rulebook) {
        this.form = form;
        this.plan = plan;
        this.precincts =
                new ByteKeys(plan.precincts().stream().map(Precinct::id).toList());
        this.contests = new ByteKeys(
                plan.papers().stream().map(paper -> paper.contest().id()).toList());
        this.listed = places(Role.LISTED);
        this.issued = places(Role.ISSUED);
        this.byCertificate = places(Role.BY_CERTIFICATE);
        this.optionsOfContest = new int[plan.papers().size()][];
        this.checks = new ProtocolCheck[plan.papers().size()];
        var checksByOffice = new EnumMap<Office, ProtocolCheck>(Office.class);
        for (int i = 0; i < optionsOfContest.length; i++) {
            BallotPaper paper = plan.papers().get(i);
            optionsOfContest[i] = paper.options().stream()
                    .map(ContestOption::code)
                    .mapToInt(code -> optionPlaces.computeIfAbsent(code, any -> optionPlaces.size()))
                    .toArray();
            Office office = rulebook.officeFor(paper.contest().body().office());
            checks[i] = checksByOffice.computeIfAbsent(office, any -> ProtocolCheck.of(form, rulebook, office));
        }
        this.options = new ByteKeys(List.copyOf(optionPlaces.keySet()));
    }

    private int[] places(Role role) {
        return form.places(role).stream().mapToInt(Integer::intValue).toArray();
    }

    /** The columns that the form gives to a file of protocols, without which a row says too little. */
    List<String> columns() {
        return form.columns().stream()
                .filter(line -> !line.mayBeEmpty())
                .flatMap(line -> line.code().stream())
                .toList();
    }

    /** Columns that a file of protocols may have besides: lines that may be empty, and every option. */
    List<String> optionalColumns() {
        var columns = new java.util.ArrayList<String>();
        form.columns().stream()
                .filter(ProtocolLine::mayBeEmpty)
                .flatMap(line -> line.code().stream())
                .forEach(columns::add);
        columns.addAll(optionPlaces.keySet());
        return columns;
    }

    boolean isOption(String column) {
        return optionPlaces.containsKey(column);
    }

    String optionNamed(int place) {
        return List.copyOf(optionPlaces.keySet()).get(place);
    }

    int optionNamed(String column) {
        return Objects.requireNonNull(optionPlaces.get(column), column);
    }

    /** The place of an option on the ballot paper of a contest, or {@link ByteKeys#UNKNOWN}. */
    int placeOnPaper(int contest, int option) {
        int[] own = optionsOfContest[contest];
        for (int i = 0; i < own.length; i++) {
            if (own[i] == option) {
                return i;
            }
        }
        return ByteKeys.UNKNOWN;
    }

    int optionsOf(int contest) {
        return optionsOfContest[contest].length;
    }

    /** Nothing added up yet, by cell of the plan. */
    Tally[] emptySums() {
        var sums = new Tally[plan.cells()];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = new Tally(form.width(), plan.paperOfCell(i).options().size());
        }
        return sums;
    }

    ProtocolCheck check(int contest) {
        return checks[contest];
    }
}
