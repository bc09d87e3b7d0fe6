package dauys.folder;

import dauys.election.protocol.PrecinctProtocol;
import dauys.election.tabulation.TabulationPlan;
import dauys.law.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads rows of protocols and hands on each that is a whole protocol. Every thread has a reader of its own.
 */
final class ProtocolReader {

    private static final int KEY_PRECINCT = -1;
    private static final int KEY_CONTEST = -2;

    /** What the columns of one file mean. */
    static final class Columns {
        private final ProtocolTable table;
        private final List<String> names;

        /** A key, or the place of a line, or after the lines the number of an option column. */
        private final int[] targets;

        /** Of each option column the place among the election's options. */
        private final int[] options;

        private final int lines;

        Columns(ProtocolTable table, Expected expected) {
            this.table = table;
            this.names = table.names();
            this.lines = expected.form.columns().size();
            this.targets = new int[names.size()];
            var found = new ArrayList<Integer>();
            for (int i = 0; i < targets.length; i++) {
                String name = names.get(i);
                int key = ProtocolTable.KEYS.indexOf(name);
                if (key >= 0) {
                    targets[i] = key == 0 ? KEY_PRECINCT : KEY_CONTEST;
                } else if (expected.isOption(name)) {
                    targets[i] = lines + found.size();
                    found.add(expected.optionNamed(name));
                } else {
                    targets[i] = expected.form.place(expected.form.line(name).orElseThrow());
                }
            }
            options = found.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    /**
     * What a block of a file gave.
     *
     * @param lines how many lines it has
     * @param sound whole protocols that were kept
     * @param waiting rows whose votes are elsewhere, or that are not alone
     * @param leftOut slots whose row cannot be used
     */
    record Rows(int lines, BlockFindings findings, List<Signed> sound, List<Signed> waiting, List<Integer> leftOut) {}

    /** What is done with a row that is a whole protocol. */
    interface Use {

        /**
         * Takes a protocol, of which no other row is known.
         *
         * @param place by its line in the block
         * @param values of the reader, which the next row takes over, as are the votes
         * @param findings of the block
         * @param kept where the row can be kept until the block has been read
         */
        void take(
                int slot,
                int precinct,
                int contest,
                Place place,
                long[] values,
                long[] votes,
                BlockFindings findings,
                List<Signed> kept);
    }

    private final Expected expected;
    private final Arrivals arrivals;
    private final Set<Integer> suspects;
    private final Use use;
    private final ByteRow row = new ByteRow();

    /** The row that is being read; the next one takes the same place, because rows need not be kept. */
    private final long[] values;

    private long[] votes = new long[0];

    /** Files name precincts in order, so the one after the last is the likely one. */
    private int likelyPrecinct;

    private int lastContest = ByteKeys.UNKNOWN;

    /**
     * A reader.
     *
     * @param suspects slots for which an earlier reading met more than one row
     */
    ProtocolReader(Expected expected, Arrivals arrivals, Set<Integer> suspects, Use use) {
        this.expected = expected;
        this.arrivals = arrivals;
        this.suspects = suspects;
        this.use = use;
        this.values = new long[expected.form.width()];
    }

    Rows read(Columns columns, LineBlocks.Block block) {
        var lines = new Lines(columns);
        int number = ProtocolTable.walk(block, lines);
        return new Rows(number, lines.findings, lines.sound, lines.waiting, lines.leftOut);
    }

    /** The lines of one block. */
    private final class Lines implements ProtocolTable.Lines {
        private final Columns columns;
        private final BlockFindings findings;
        private final List<Signed> sound = new ArrayList<>();
        private final List<Signed> waiting = new ArrayList<>();
        private final List<Integer> leftOut = new ArrayList<>();
        private final long[] optionVotes;

        /** Of each option column the place on the ballot paper of the last contest. */
        private final int[] placesOnPaper;

        private int contestOfPlaces = ByteKeys.UNKNOWN;
        private int number;
        private boolean wrong;

        Lines(Columns columns) {
            this.columns = columns;
            this.findings = new BlockFindings(columns.table.file());
            this.optionVotes = new long[columns.options.length];
            this.placesOnPaper = new int[columns.options.length];
        }

        @Override
        public void tooLong(int line) {
            findings.add(ProtocolTable.tooLong(findings.place(line, 0)));
        }

        @Override
        public void line(int line, byte[] bytes, int from, int to) {
            number = line;
            wrong = false;
            row.start(bytes, from, to);
            Arrays.fill(values, PrecinctProtocol.EMPTY);
            int precinct = ByteKeys.UNKNOWN;
            int contest = ByteKeys.UNKNOWN;
            int fields = 0;
            while (fields < columns.targets.length && row.hasNext()) {
                int target = columns.targets[fields];
                fields++;
                if (target >= columns.lines) {
                    optionVotes[target - columns.lines] = count(fields);
                } else if (target >= 0) {
                    values[target] = count(fields);
                } else if (target == KEY_PRECINCT) {
                    precinct = precinct(fields);
                } else {
                    contest = contest(fields);
                }
            }
            if (!row.isWhole(fields, columns.targets.length)) {
                findings.add(row.misshapen(fields, columns.targets.length, findings.place(number, 0)));
            } else if (precinct != ByteKeys.UNKNOWN && contest != ByteKeys.UNKNOWN) {
                belongs(precinct, contest);
            }
        }

        private long count(int field) {
            long count = row.nextCount();
            if (count == ByteRow.WRONG) {
                wrong = true;
                findings.error(
                        row.wrong(),
                        findings.place(number, field),
                        Map.of("column", columns.names.get(field - 1), "text", row.shown()));
            }
            return count;
        }

        private int precinct(int field) {
            int found = row.nextOf(expected.precincts, likelyPrecinct);
            if (found == ByteKeys.UNKNOWN) {
                findings.error("P113", findings.place(number, field), Map.of("precinct", row.shown()));
            } else {
                likelyPrecinct = found + 1;
            }
            return found;
        }

        private int contest(int field) {
            int found = row.nextOf(expected.contests, lastContest);
            if (found == ByteKeys.UNKNOWN) {
                findings.error("P114", findings.place(number, field), Map.of("contest", row.shown()));
            } else {
                lastContest = found;
            }
            return found;
        }

        /** A row whose precinct and contest are known: which protocol it is, and whether it can be added up. */
        private void belongs(int precinct, int contest) {
            int slot = expected.plan.slot(precinct, contest);
            if (slot == TabulationPlan.NONE) {
                findings.error("P115", findings.place(number, 0), names(precinct, contest));
                return;
            }
            boolean complete = votesByPaper(precinct, contest);
            if (wrong) {
                leftOut.add(slot);
                return;
            }
            var place = findings.place(number, 0);
            boolean suspect = !suspects.isEmpty() && suspects.contains(slot);
            if (!suspect && !arrivals.come(slot)) {
                return;
            }
            if (suspect || !complete) {
                waiting.add(new Signed(slot, contest, place, values.clone(), votes.clone()));
            } else {
                use.take(slot, precinct, contest, place, values, votes, findings, sound);
            }
        }

        /** Brings the votes of the row into the order of its ballot paper, and says whether none is missing. */
        private boolean votesByPaper(int precinct, int contest) {
            int options = expected.optionsOf(contest);
            if (votes.length != options) {
                votes = new long[options];
            }
            Arrays.fill(votes, Signed.NO_VOTES);
            if (contest != contestOfPlaces) {
                contestOfPlaces = contest;
                Arrays.setAll(placesOnPaper, i -> expected.placeOnPaper(contest, columns.options[i]));
            }
            int given = 0;
            for (int i = 0; i < optionVotes.length; i++) {
                if (optionVotes[i] < 0) {
                    continue;
                }
                if (placesOnPaper[i] == ByteKeys.UNKNOWN) {
                    wrong = true;
                    notOnPaper(precinct, contest, i);
                } else {
                    votes[placesOnPaper[i]] = optionVotes[i];
                    given++;
                }
            }
            return given == options;
        }

        private void notOnPaper(int precinct, int contest, int option) {
            var facts = new java.util.HashMap<>(names(precinct, contest));
            facts.put("option", columns.names.get(columnOf(option)));
            findings.error("P116", findings.place(number, columnOf(option) + 1), facts);
        }

        private int columnOf(int option) {
            for (int i = 0; i < columns.targets.length; i++) {
                if (columns.targets[i] == columns.lines + option) {
                    return i;
                }
            }
            throw new IllegalArgumentException("No column for option " + option);
        }

        private Map<String, Object> names(int precinct, int contest) {
            return Map.of(
                    "precinct", expected.plan.precincts().get(precinct).id(),
                    "contest", expected.plan.papers().get(contest).contest().id());
        }
    }
}
