package dauys.folder;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads rows of votes, one option of one protocol each, for the protocols that wait for them. */
final class VotesReader {

    static final List<String> COLUMNS = List.of("precinct", "contest", "option", "votes");

    /** Rows of a block that name a protocol and an option of its ballot paper, column by column. */
    static final class Rows {
        private final BlockFindings findings;
        private int lines;
        private int size;
        private int[] number = new int[1_024];
        private int[] slot = new int[1_024];
        private int[] option = new int[1_024];
        private long[] votes = new long[1_024];

        private Rows(String file) {
            this.findings = new BlockFindings(file);
        }

        private void add(int line, int ofSlot, int ofOption, long count) {
            if (size == slot.length) {
                number = Arrays.copyOf(number, size * 2);
                slot = Arrays.copyOf(slot, size * 2);
                option = Arrays.copyOf(option, size * 2);
                votes = Arrays.copyOf(votes, size * 2);
            }
            number[size] = line;
            slot[size] = ofSlot;
            option[size] = ofOption;
            votes[size] = count;
            size++;
        }

        BlockFindings findings() {
            return findings;
        }

        int lines() {
            return lines;
        }

        int size() {
            return size;
        }

        int number(int row) {
            return number[row];
        }

        int slot(int row) {
            return slot[row];
        }

        /** The option's place on the ballot paper. */
        int option(int row) {
            return option[row];
        }

        long votes(int row) {
            return votes[row];
        }
    }

    private final Expected expected;
    private final ByteRow row = new ByteRow();
    private int likelyPrecinct;
    private int likelyContest;
    private int likelyOption;

    VotesReader(Expected expected) {
        this.expected = expected;
    }

    Rows read(ProtocolTable table, LineBlocks.Block block) {
        var rows = new Rows(table.file());
        rows.lines = ProtocolTable.walk(block, new Lines(table, rows));
        return rows;
    }

    /** The lines of one block. */
    private final class Lines implements ProtocolTable.Lines {
        private final Rows rows;
        private final int[] columns;
        private int line;

        Lines(ProtocolTable table, Rows rows) {
            this.rows = rows;
            this.columns = new int[table.width()];
            table.columns().forEach((name, place) -> columns[place] = COLUMNS.indexOf(name));
        }

        @Override
        public void tooLong(int number) {
            rows.findings.add(ProtocolTable.tooLong(rows.findings.place(number, 0)));
        }

        @Override
        public void line(int number, byte[] bytes, int from, int to) {
            line = number;
            row.start(bytes, from, to);
            int precinct = ByteKeys.UNKNOWN;
            int contest = ByteKeys.UNKNOWN;
            int option = ByteKeys.UNKNOWN;
            String unknownOption = "";
            long votes = ByteRow.EMPTY;
            int fields = 0;
            while (fields < columns.length && row.hasNext()) {
                switch (columns[fields]) {
                    case 0 -> {
                        precinct = find(expected.precincts, likelyPrecinct, "P113", "precinct", fields);
                        likelyPrecinct = precinct;
                    }
                    case 1 -> {
                        contest = find(expected.contests, likelyContest, "P114", "contest", fields);
                        likelyContest = contest;
                    }
                    case 2 -> {
                        row.next();
                        option = row.find(expected.options, likelyOption);
                        unknownOption = option == ByteKeys.UNKNOWN ? row.shown() : "";
                        likelyOption = option + 1;
                    }
                    default -> votes = votes(fields);
                }
                fields++;
            }
            if (!row.isWhole(fields, columns.length)) {
                rows.findings.add(row.misshapen(fields, columns.length, rows.findings.place(number, 0)));
            } else if (precinct >= 0 && contest >= 0 && option == ByteKeys.UNKNOWN) {
                notOnPaper(precinct, contest, unknownOption);
            } else if (precinct >= 0 && contest >= 0 && votes >= 0) {
                belongs(precinct, contest, option, votes);
            }
        }

        private int find(ByteKeys ids, int likely, String code, String name, int field) {
            row.next();
            int found = row.find(ids, likely);
            if (found == ByteKeys.UNKNOWN) {
                rows.findings.error(code, rows.findings.place(line, field + 1), Map.of(name, row.shown()));
            }
            return found;
        }

        private long votes(int field) {
            long votes = row.nextCount();
            if (votes == ByteRow.EMPTY) {
                rows.findings.error("F110", rows.findings.place(line, field + 1), Map.of("column", "votes"));
            } else if (votes == ByteRow.WRONG) {
                rows.findings.error(
                        row.wrong(),
                        rows.findings.place(line, field + 1),
                        Map.of("column", "votes", "text", row.shown()));
            }
            return votes;
        }

        private void belongs(int precinct, int contest, int option, long votes) {
            int slot = expected.plan.slot(precinct, contest);
            int place = expected.placeOnPaper(contest, option);
            if (slot >= 0 && place >= 0) {
                rows.add(line, slot, place, votes);
                return;
            }
            if (slot >= 0) {
                notOnPaper(precinct, contest, expected.optionNamed(option));
            } else {
                rows.findings.error("P115", rows.findings.place(line, 0), names(precinct, contest));
            }
        }

        private void notOnPaper(int precinct, int contest, String option) {
            int column = 0;
            while (columns[column] != COLUMNS.indexOf("option")) {
                column++;
            }
            var facts = names(precinct, contest);
            facts.put("option", option);
            rows.findings.error("P116", rows.findings.place(line, column + 1), facts);
        }

        private Map<String, Object> names(int precinct, int contest) {
            var names = new HashMap<String, Object>();
            names.put("precinct", expected.plan.precincts().get(precinct).id());
            names.put("contest", expected.plan.papers().get(contest).contest().id());
            return names;
        }
    }
}
