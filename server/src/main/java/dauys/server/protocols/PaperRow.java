package dauys.server.protocols;

import dauys.election.ballot.BallotPaper;
import dauys.election.contest.ContestOption;
import dauys.election.protocol.PrecinctProtocol;
import dauys.election.protocol.ProtocolForm;
import dauys.election.protocol.ProtocolLine;
import dauys.election.protocol.ProtocolLine.Role;
import dauys.election.protocol.ProtocolNumbers;
import dauys.election.protocol.ProtocolPaper;
import java.util.ArrayList;
import java.util.List;

/**
 * One row of a protocol as it stands on paper: a line, the votes of an option under the line that adds them up, or that
 * line itself.
 *
 * @param place among the numbers; {@link #SUM} for the line that adds up the votes
 * @param number as it is printed in front
 * @param name in the reader's language
 */
record PaperRow(int place, String number, String name, boolean mayBeEmpty) {

    /** Stands for the place of the line that nobody types. */
    static final int SUM = -1;

    /** The rows of a paper, in its order. */
    static List<PaperRow> of(ProtocolPaper paper, ElectionWords words) {
        var rows = new ArrayList<PaperRow>();
        ProtocolForm form = paper.form();
        boolean options = false;
        for (ProtocolLine line : form.lines()) {
            if (line.code().isPresent()) {
                rows.add(new PaperRow(
                        form.place(line), line.number(), words.protocol().name(line), line.mayBeEmpty()));
            } else if (line.role().filter(Role.VOTES::equals).isPresent()) {
                rows.add(new PaperRow(SUM, line.number(), words.protocol().name(line), false));
                addOptions(rows, paper, line.number() + ".", words);
                options = true;
            } else if (paper.ballot().hasAgainstAll()) {
                rows.add(new PaperRow(
                        lastPlace(paper), line.number(), words.protocol().name(line), false));
            }
        }
        if (!options) {
            addOptions(rows, paper, "", words);
        }
        if (paper.ballot().hasAgainstAll() && form.line(Role.AGAINST_ALL).isEmpty()) {
            ContestOption last = paper.ballot().options().getLast();
            rows.add(new PaperRow(lastPlace(paper), "", words.option(last), false));
        }
        return List.copyOf(rows);
    }

    private static int lastPlace(ProtocolPaper paper) {
        return paper.form().columns().size() + paper.ballot().options().size() - 1;
    }

    private static void addOptions(List<PaperRow> rows, ProtocolPaper paper, String before, ElectionWords words) {
        BallotPaper ballot = paper.ballot();
        int real = ballot.options().size() - (ballot.hasAgainstAll() ? 1 : 0);
        for (int i = 0; i < real; i++) {
            rows.add(new PaperRow(
                    paper.form().columns().size() + i,
                    before + (i + 1),
                    words.option(ballot.options().get(i)),
                    false));
        }
    }

    boolean isSum() {
        return place == SUM;
    }

    /** What stands in the row; {@link PrecinctProtocol#EMPTY} where the paper is empty. */
    long value(ProtocolPaper paper, ProtocolNumbers numbers) {
        return isSum() ? votes(paper, numbers) : numbers.at(place);
    }

    private static long votes(ProtocolPaper paper, ProtocolNumbers numbers) {
        var votes = numbers.votes();
        int real = votes.size() - (paper.ballot().hasAgainstAll() ? 1 : 0);
        return votes.subList(0, real).stream().mapToLong(Long::longValue).sum();
    }
}
