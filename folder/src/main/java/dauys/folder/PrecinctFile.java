package dauys.folder;

import dauys.election.territory.Constituency;
import dauys.election.territory.Precinct;
import dauys.election.territory.Unit;
import dauys.law.Place;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code precincts.csv}, which may hold a million rows, from its bytes and row by row. */
final class PrecinctFile {

    static final String NAME = "precincts.csv";
    static final List<String> COLUMNS =
            List.of("precinct", "unit", "number", "settlement", "address", "voters", "constituencies");

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,63}");

    private final TerritoryFiles territory;
    private final Findings findings;
    private final String file;
    private final List<Precinct> precincts = new ArrayList<>();
    private int[] lines = new int[1_024];
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
        int before = table.headerLine();
        for (var block = table.blocks().next();
                block != null;
                block = table.blocks().next()) {
            before += ProtocolTable.walk(block, new Rows(table, before));
        }
    }

    /** The rows of one block. */
    private final class Rows implements ProtocolTable.Lines {
        private final ByteRow row = new ByteRow();
        private final String[] texts;
        private final ProtocolTable table;
        private final int width;
        private final int before;
        private int line;

        Rows(ProtocolTable table, int before) {
            this.table = table;
            this.width = table.width();
            this.texts = new String[width];
            this.before = before;
        }

        @Override
        public void tooLong(int number) {
            findings.error(
                    "F133", new Place(file, before + number, 0), Map.of("most", ProtocolTable.MOST_BYTES_OF_A_LINE));
        }

        @Override
        public void line(int number, byte[] bytes, int from, int to) {
            line = before + number;
            row.start(bytes, from, to);
            int fields = 0;
            while (row.hasNext()) {
                row.next();
                if (fields < width) {
                    texts[fields] = row.text().strip();
                }
                fields++;
            }
            if (row.isMalformed()) {
                findings.error("F107", new Place(file, line, 0), Map.of());
            } else if (fields != width) {
                findings.error("F105", new Place(file, line, 0), Map.of("fields", fields, "expected", width));
            } else {
                add();
            }
        }

        private void add() {
            var id = matching("precinct", ID);
            var unit = unit();
            var number = text("number");
            var settlement = name("settlement");
            var address = name("address");
            int voters = voters();
            var constituencies = constituencies(of("constituencies"));
            if (id.isEmpty() || unit.isEmpty() || number.isEmpty() || voters < 0) {
                return;
            }
            if (!ids.add(id.get())) {
                findings.error("F120", place("precinct"), Map.of("key", id.get()));
                return;
            }
            if (precincts.size() == lines.length) {
                lines = Arrays.copyOf(lines, lines.length * 2);
            }
            lines[precincts.size()] = line;
            precincts.add(
                    new Precinct(id.get(), unit.get(), number.get(), settlement, address, voters, constituencies));
        }

        private String of(String column) {
            return texts[table.column(column)];
        }

        private Place place(String column) {
            return new Place(file, line, table.column(column) + 1);
        }

        private Optional<String> text(String column) {
            var text = name(column);
            if (text.isEmpty() && of(column).isEmpty()) {
                findings.error("F110", place(column), Map.of("column", column));
            }
            return text;
        }

        /** Text for people: UTF-8, no control characters, no formula. */
        private Optional<String> name(String column) {
            String text = of(column);
            if (text.indexOf('\uFFFD') >= 0) {
                findings.error("F109", place(column), Map.of());
            } else if (TextFile.hasControls(text)) {
                findings.error("F117", place(column), Map.of("column", column));
            } else if (TextFile.isFormula(text)) {
                findings.error("F134", place(column), Map.of("column", column, "text", text));
            } else {
                return text.isEmpty() ? Optional.empty() : Optional.of(text);
            }
            return Optional.empty();
        }

        private Optional<String> matching(String column, Pattern form) {
            return text(column).filter(text -> {
                boolean matches = form.matcher(text).matches();
                if (!matches) {
                    findings.error("F116", place(column), Map.of("column", column, "text", text));
                }
                return matches;
            });
        }

        private Optional<Unit> unit() {
            return text("unit").flatMap(code -> {
                Unit unit = territory.units().get(code);
                if (unit == null) {
                    findings.error("T105", place("unit"), Map.of("text", code, "column", "unit", "file", "units.csv"));
                }
                return Optional.ofNullable(unit);
            });
        }

        /** Voters of the precinct, or a negative number with a finding. */
        private int voters() {
            byte[] bytes = of("voters").getBytes(StandardCharsets.UTF_8);
            var number = new ByteRow();
            number.start(bytes, 0, bytes.length);
            long voters = number.nextCount();
            if (voters == ByteRow.EMPTY) {
                findings.error("F110", place("voters"), Map.of("column", "voters"));
            } else if (voters < 0 || voters > Integer.MAX_VALUE) {
                String code = voters < 0 ? number.wrong() : "F113";
                findings.error(code, place("voters"), Map.of("column", "voters", "text", of("voters")));
                return -1;
            }
            return (int) voters;
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
                            place("constituencies"),
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
    }
}
