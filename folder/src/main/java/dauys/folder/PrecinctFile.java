package dauys.folder;

import dauys.election.territory.Constituency;
import dauys.election.territory.Precinct;
import dauys.election.territory.Unit;
import dauys.law.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code precincts.csv}, which may hold a million rows, from its bytes and row by row. */
final class PrecinctFile {

    static final String NAME = "precincts.csv";
    static final List<String> COLUMNS =
            List.of("precinct", "unit", "number", "settlement", "address", "voters", "constituencies");

    private static final int MOST_CHARACTERS_OF_AN_ID = 64;

    private final TerritoryFiles territory;
    private final Findings findings;
    private final String file;
    private final List<Precinct> precincts = new ArrayList<>();
    private int[] lines = new int[1_024];

    /** Whether every id so far was greater than the one before; then none of them needs to be remembered. */
    private boolean ascending = true;

    /** The ids so far where they do not ascend. */
    private final Set<String> ids = new HashSet<>();

    /** Constituencies by the text of a sound field; most precincts share it with their neighbours. */
    private final Map<String, List<Constituency>> known = new HashMap<>();

    private PrecinctFile(String file, TerritoryFiles territory, Findings findings) {
        this.file = file;
        this.territory = territory;
        this.findings = findings;
    }

    static PrecinctFile read(Path folder, TerritoryFiles territory, Findings findings) {
        Path path = folder.resolve(NAME);
        var file = new PrecinctFile(path.toString(), territory, findings);
        ProtocolTable.open(path, COLUMNS, List.of(), findings).ifPresent(table -> {
            try (table) {
                file.read(table);
            }
        });
        return file;
    }

    List<Precinct> precincts() {
        return precincts;
    }

    /** Where a precinct stands in the file, by its place in the list. */
    Place place(int precinct) {
        return new Place(file, lines[precinct], 0);
    }

    private void read(ProtocolTable table) {
        var rows = new Rows(table);
        for (var block = table.blocks().next();
                block != null;
                block = table.blocks().next()) {
            rows.before += ProtocolTable.walk(block, rows);
            table.blocks().takeBack(block);
        }
    }

    /** The rows of the file. */
    private final class Rows implements ProtocolTable.Lines {
        private final ByteRow row = new ByteRow();
        private final int width;
        private final int id;
        private final int unit;
        private final int number;
        private final int settlement;
        private final int address;
        private final int voters;
        private final int inConstituencies;

        /** The fields of the last row; precincts share much with their neighbours. */
        private final String[] texts;

        private long votersRead;
        private String wrong = "";
        private int before;
        private int line;

        Rows(ProtocolTable table) {
            width = table.width();
            id = table.column("precinct");
            unit = table.column("unit");
            number = table.column("number");
            settlement = table.column("settlement");
            address = table.column("address");
            voters = table.column("voters");
            inConstituencies = table.column("constituencies");
            texts = new String[width];
            Arrays.fill(texts, "");
            before = table.headerLine();
        }

        @Override
        public void tooLong(int of) {
            findings.error("F133", new Place(file, before + of, 0), Map.of("most", ProtocolTable.MOST_BYTES_OF_A_LINE));
        }

        @Override
        public void line(int of, byte[] bytes, int from, int to) {
            line = before + of;
            row.start(bytes, from, to);
            int fields = 0;
            while (row.hasNext()) {
                if (fields == voters) {
                    readVoters();
                } else {
                    row.next();
                    if (fields < width) {
                        texts[fields] = row.text(texts[fields]);
                    }
                }
                fields++;
            }
            if (!row.isWhole(fields, width)) {
                findings.add(row.misshapen(fields, width, new Place(file, line, 0)));
            } else {
                add();
            }
        }

        private void add() {
            var ofId = id();
            var ofUnit = unit();
            var ofNumber = text(number, "number");
            var ofSettlement = name(settlement, "settlement");
            var ofAddress = name(address, "address");
            boolean counted = isCount();
            var found = constituencies(texts[inConstituencies]);
            if (ofId.isEmpty() || ofUnit.isEmpty() || ofNumber.isEmpty() || !counted) {
                return;
            }
            if (!isNew(ofId.get())) {
                findings.error("F120", place(id), Map.of("key", ofId.get()));
                return;
            }
            if (precincts.size() == lines.length) {
                lines = Arrays.copyOf(lines, lines.length * 2);
            }
            lines[precincts.size()] = line;
            precincts.add(new Precinct(
                    ofId.get(), ofUnit.get(), ofNumber.get(), ofSettlement, ofAddress, (int) votersRead, found));
        }

        private boolean isNew(String of) {
            if (ascending
                    && (precincts.isEmpty() || of.compareTo(precincts.getLast().id()) > 0)) {
                return true;
            }
            if (ascending) {
                ascending = false;
                precincts.forEach(each -> ids.add(each.id()));
            }
            return ids.add(of);
        }

        private Place place(int column) {
            return new Place(file, line, column + 1);
        }

        private Optional<String> text(int column, String name) {
            var text = name(column, name);
            if (text.isEmpty() && texts[column].isEmpty()) {
                findings.error("F110", place(column), Map.of("column", name));
            }
            return text;
        }

        /** Text for people: UTF-8, no control characters, no formula. */
        private Optional<String> name(int column, String name) {
            String text = texts[column];
            if (text.isEmpty()) {
                return Optional.empty();
            }
            if (text.indexOf('\uFFFD') >= 0) {
                findings.error("F109", place(column), Map.of());
            } else if (TextFile.hasControls(text)) {
                findings.error("F117", place(column), Map.of("column", name));
            } else if (TextFile.isFormula(text)) {
                findings.error("F134", place(column), Map.of("column", name, "text", text));
            } else {
                return Optional.of(text);
            }
            return Optional.empty();
        }

        private Optional<String> id() {
            String text = texts[id];
            if (isId(text)) {
                return Optional.of(text);
            }
            text(id, "precinct")
                    .ifPresent(other -> findings.error("F116", place(id), Map.of("column", "precinct", "text", other)));
            return Optional.empty();
        }

        private Optional<Unit> unit() {
            Unit found = territory.units().get(texts[unit]);
            if (found == null) {
                text(unit, "unit")
                        .ifPresent(code -> findings.error(
                                "T105", place(unit), Map.of("text", code, "column", "unit", "file", "units.csv")));
            }
            return Optional.ofNullable(found);
        }

        /** Reads the number of voters; what is wrong with it is told with the row. */
        private void readVoters() {
            votersRead = row.nextCount();
            texts[voters] = votersRead >= 0 && votersRead <= Integer.MAX_VALUE
                    ? ""
                    : row.text().strip();
            wrong = votersRead == ByteRow.WRONG ? row.wrong() : "F113";
        }

        private boolean isCount() {
            if (votersRead == ByteRow.EMPTY) {
                findings.error("F110", place(voters), Map.of("column", "voters"));
                return false;
            }
            if (votersRead < 0 || votersRead > Integer.MAX_VALUE) {
                findings.error(wrong, place(voters), Map.of("column", "voters", "text", texts[voters]));
                return false;
            }
            return true;
        }

        private List<Constituency> constituencies(String text) {
            var shared = known.get(text);
            if (shared != null) {
                return shared;
            }
            var found = new ArrayList<Constituency>();
            String[] named = text.isEmpty() ? new String[0] : text.split(" +", -1);
            for (String id : named) {
                Constituency constituency = territory.constituencies().get(id);
                if (constituency == null) {
                    findings.error(
                            "T105",
                            place(inConstituencies),
                            Map.of("text", id, "column", "constituencies", "file", "constituencies.csv"));
                } else {
                    found.add(constituency);
                }
            }
            if (found.size() == named.length) {
                known.put(text, List.copyOf(found));
            }
            return List.copyOf(found);
        }

        /** A letter or a digit, then such ones, dots, hyphens and underscores. */
        private static boolean isId(String text) {
            boolean formed = !text.isEmpty() && text.length() <= MOST_CHARACTERS_OF_AN_ID && isOfWord(text.charAt(0));
            for (int i = 1; formed && i < text.length(); i++) {
                formed = isOfWord(text.charAt(i)) || "_.-".indexOf(text.charAt(i)) >= 0;
            }
            return formed;
        }

        private static boolean isOfWord(char each) {
            return (each >= '0' && each <= '9') || (each >= 'A' && each <= 'Z') || (each >= 'a' && each <= 'z');
        }
    }
}
