package dauys.folder;

import dauys.election.voter.TurnoutReport;
import dauys.law.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code turnout.csv}, which may be absent: how many voters had come to each precinct by which hour. */
public final class TurnoutFile {

    static final String NAME = "turnout.csv";
    static final List<String> COLUMNS = List.of("precinct", "at", "voters");

    /** Votes need so many bits; the minute of the day stands above them, so that reports sort by time. */
    private static final int BITS_OF_VOTERS = 50;

    private static final int NO_TIME = -1;

    private final ByteKeys precincts;
    private final Findings findings;
    private final ByteRow row = new ByteRow();

    /** Reports of one precinct follow each other. */
    private int likely;

    private int size;
    private int[] precinct = new int[1_024];
    private long[] report = new long[1_024];
    private int[] first = new int[0];
    private long[] ordered = new long[0];

    private TurnoutFile(ByteKeys precincts, Findings findings) {
        this.precincts = precincts;
        this.findings = findings;
    }

    /**
     * The reports of a folder.
     *
     * @return by the id of each precinct that has reported, in the order of the precincts and of the times; none where
     *     the folder has no such file
     */
    public static Loaded<Map<String, List<TurnoutReport>>> reports(Registers registers, Path folder) {
        var findings = new Findings();
        var file = read(folder, registers.expected().precincts, findings);
        var reports = new LinkedHashMap<String, List<TurnoutReport>>();
        var precincts = registers.plan().precincts();
        for (int i = 0; i < precincts.size(); i++) {
            var own = file.of(i);
            if (!own.isEmpty()) {
                reports.put(precincts.get(i).id(), own);
            }
        }
        return new Loaded<>(Optional.of(reports), findings.all(), findings.counts());
    }

    static boolean exists(Path folder) {
        return Files.exists(folder.resolve(NAME));
    }

    static TurnoutFile read(Path folder, ByteKeys precincts, Findings findings) {
        var file = new TurnoutFile(precincts, findings);
        if (exists(folder)) {
            ProtocolTable.open(folder.resolve(NAME), COLUMNS, List.of(), findings)
                    .ifPresent(table -> {
                        try (table) {
                            file.read(table);
                        }
                    });
        }
        file.order();
        return file;
    }

    /** The reports of a precinct in the order of their times. */
    List<TurnoutReport> of(int place) {
        var reports = new ArrayList<TurnoutReport>(first[place + 1] - first[place]);
        for (int i = first[place]; i < first[place + 1]; i++) {
            int minute = (int) (ordered[i] >>> BITS_OF_VOTERS);
            reports.add(new TurnoutReport(
                    LocalTime.of(minute / 60, minute % 60), ordered[i] & ((1L << BITS_OF_VOTERS) - 1)));
        }
        return reports;
    }

    private void read(ProtocolTable table) {
        int before = table.headerLine();
        for (var block = table.blocks().next();
                block != null;
                block = table.blocks().next()) {
            before += ProtocolTable.walk(block, new Lines(table, before));
        }
    }

    private void add(int ofPrecinct, int minute, long voters) {
        if (size == report.length) {
            precinct = Arrays.copyOf(precinct, size * 2);
            report = Arrays.copyOf(report, size * 2);
        }
        precinct[size] = ofPrecinct;
        report[size] = (long) minute << BITS_OF_VOTERS | voters;
        size++;
    }

    private void order() {
        first = new int[precincts.size() + 1];
        for (int i = 0; i < size; i++) {
            first[precinct[i] + 1]++;
        }
        for (int i = 1; i < first.length; i++) {
            first[i] += first[i - 1];
        }
        ordered = new long[size];
        int[] next = Arrays.copyOf(first, first.length);
        for (int i = 0; i < size; i++) {
            ordered[next[precinct[i]]++] = report[i];
        }
        for (int i = 0; i + 1 < first.length; i++) {
            Arrays.sort(ordered, first[i], first[i + 1]);
        }
    }

    /** The lines of one block. */
    private final class Lines implements ProtocolTable.Lines {
        private final ProtocolTable table;
        private final int before;
        private final int[] columns;

        Lines(ProtocolTable table, int before) {
            this.table = table;
            this.before = before;
            this.columns = new int[table.width()];
            table.columns().forEach((name, place) -> columns[place] = COLUMNS.indexOf(name));
        }

        @Override
        public void tooLong(int number) {
            findings.add(ProtocolTable.tooLong(place(number, 0)));
        }

        private Place place(int number, int column) {
            return new Place(table.file(), before + number, column);
        }

        @Override
        public void line(int number, byte[] bytes, int from, int to) {
            row.start(bytes, from, to);
            int found = ByteKeys.UNKNOWN;
            int minute = NO_TIME;
            long voters = ByteRow.EMPTY;
            int fields = 0;
            while (row.hasNext()) {
                int column = fields < columns.length ? columns[fields] : columns.length;
                fields++;
                if (column == 2) {
                    voters = voters(number, fields);
                } else {
                    row.next();
                    if (column == 0) {
                        found = precinct(number, fields);
                    } else if (column == 1) {
                        minute = minute(number, fields);
                    }
                }
            }
            if (!row.isWhole(fields, columns.length)) {
                findings.add(row.misshapen(fields, columns.length, place(number, 0)));
            } else if (found >= 0 && minute != NO_TIME && voters >= 0) {
                add(found, minute, voters);
            }
        }

        private int precinct(int number, int field) {
            int found = row.find(precincts, likely);
            likely = found;
            if (found == ByteKeys.UNKNOWN) {
                findings.error("P113", place(number, field), Map.of("precinct", row.shown()));
            }
            return found;
        }

        /** The minute of the day of a time such as 12:10. */
        private int minute(int number, int field) {
            String text = row.text().strip();
            boolean formed = text.length() == 5 && text.charAt(2) == ':';
            int hour = formed ? twoDigits(text, 0) : NO_TIME;
            int minute = formed ? twoDigits(text, 3) : NO_TIME;
            if (hour < 0 || hour > 23 || minute < 0 || minute > 59) {
                findings.error("F135", place(number, field), Map.of("column", "at", "text", row.shown()));
                return NO_TIME;
            }
            return hour * 60 + minute;
        }

        private static int twoDigits(String text, int from) {
            int tens = text.charAt(from) - '0';
            int ones = text.charAt(from + 1) - '0';
            return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? NO_TIME : tens * 10 + ones;
        }

        private long voters(int number, int field) {
            long voters = row.nextCount();
            if (voters == ByteRow.EMPTY) {
                findings.error("F110", place(number, field), Map.of("column", "voters"));
            } else if (voters == ByteRow.WRONG) {
                findings.error(row.wrong(), place(number, field), Map.of("column", "voters", "text", row.shown()));
            }
            return voters;
        }
    }
}
