package dauys.folder;

import dauys.election.territory.Constituency;
import dauys.folder.ImportTerritory.FoundConstituency;
import dauys.folder.ImportTerritory.FoundPrecinct;
import dauys.law.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes protocols of the rows of a foreign file. A row that cannot be used is reported and left out. */
final class ImportReader implements ForeignFile.Rows {

    /** More rows than these in another character set mean that the mapping names the wrong one. */
    static final int MOST_UNREADABLE_ROWS = 100;

    private static final int ROWS_BETWEEN_REPORTS = 1_000;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,63}");

    /** Where the folder is begun once the header was found right. */
    interface Begin {

        /** The writer of the folder; null where it cannot be written, which was reported. */
        @Nullable
        ImportWriter folder(List<String> columns);
    }

    private final String file;
    private final ImportMapping mapping;
    private final ImportElection election;
    private final Findings findings;
    private final Begin begin;
    private final LongConsumer progress;
    private final ImportTerritory territory;
    private final TotalsWatch totals = new TotalsWatch();
    private final List<String> contests;
    private final List<String> lines;
    private final List<String> options;
    private @Nullable ForeignRow row;
    private @Nullable ImportWriter writer;
    private int width;
    private long rows;
    private long passedOver;
    private long leftOut;
    private long protocols;
    private int unreadable;

    ImportReader(
            Path file,
            ImportMapping mapping,
            ImportElection election,
            Begin begin,
            LongConsumer progress,
            Findings findings) {
        this.file = file.toString();
        this.mapping = mapping;
        this.election = election;
        this.begin = begin;
        this.progress = progress;
        this.findings = findings;
        this.territory = new ImportTerritory(mapping.within());
        this.contests = mapping.contests().byText().values().stream().distinct().toList();
        this.lines = election.form().columns().stream()
                .flatMap(line -> line.code().stream())
                .filter(mapping.lines()::containsKey)
                .toList();
        this.options = List.copyOf(mapping.options().keySet());
    }

    ImportTerritory territory() {
        return territory;
    }

    /** What the folder is written with; null where nothing could be begun. */
    @Nullable
    ImportWriter writer() {
        return writer;
    }

    Imported imported() {
        return new Imported(
                rows,
                passedOver,
                leftOut,
                protocols,
                territory.precincts(),
                territory.units().size(),
                territory.regions().size());
    }

    /** Whether so many rows could not be decoded that the whole file is in another character set. */
    boolean isInAnotherEncoding() {
        return unreadable > MOST_UNREADABLE_ROWS;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public boolean take(int line, List<String> fields) {
        ForeignRow current = row;
        ImportWriter folder = writer;
        if (current == null || folder == null) {
            boolean begun = header(new Place(file, line, 0), fields);
            return begun && (mapping.form().hasHeader() || take(line, fields));
        }
        rows++;
        if (rows % ROWS_BETWEEN_REPORTS == 0) {
            progress.accept(rows);
        }
        current.start(line, fields);
        if (current.isPassedOver()) {
            passedOver++;
            return true;
        }
        protocol(current, folder);
        if (current.isWrong()) {
            leftOut++;
        }
        if (current.isUnreadable()) {
            unreadable++;
        }
        if (isInAnotherEncoding()) {
            findings.error(
                    "M119",
                    current.place(),
                    Map.of("encoding", mapping.form().charset().name()));
            return false;
        }
        return true;
    }

    private boolean header(Place place, List<String> fields) {
        width = fields.size();
        var columns = mapping.form().hasHeader()
                ? ForeignColumns.named(fields, place)
                : ForeignColumns.numbered(width, place);
        var own = new Findings();
        columns.check(mapping, own);
        findings.addAll(own);
        if (own.hasErrors()) {
            return false;
        }
        row = new ForeignRow(file, columns, mapping, findings);
        var names = new ArrayList<>(ProtocolTable.KEYS);
        names.addAll(lines);
        names.addAll(options);
        writer = begin.folder(names);
        return writer != null;
    }

    private void protocol(ForeignRow current, ImportWriter folder) {
        int contest = contest(current);
        var region = current.text(mapping.region());
        var unit = current.text(mapping.unit());
        var number = current.text(mapping.precinct());
        var constituency = constituency(current);
        long voters = voters(current);
        var numbers = new ArrayList<Long>();
        lines.forEach(code -> numbers.add(current.number(of(mapping.lines(), code))));
        for (String option : options) {
            numbers.add(votes(current, contest, option));
        }
        if (current.isWrong() || region.isEmpty() || unit.isEmpty() || number.isEmpty()) {
            return;
        }
        var known = territory.known(region.get(), unit.get(), number.get());
        var found = known.isPresent() ? known.filter(each -> isSame(current, each, unit.get(), constituency)) : known;
        if (known.isPresent() && found.isEmpty()) {
            return;
        }
        FoundPrecinct precinct = found.orElseGet(
                () -> territory.add(region.get(), unit.get(), number.get(), constituency, voters, contests.size()));
        if (known.isEmpty()) {
            folder.precinct(precinct);
        }
        checkAgain(current, precinct, contest, voters);
        write(folder, precinct, contest, numbers);
        totals.add(
                contest,
                region.get(),
                unit.get(),
                numbers.stream().mapToLong(Long::longValue).toArray(),
                current.line());
    }

    private static ImportMapping.Count of(Map<String, ImportMapping.Count> sources, String code) {
        var source = sources.get(code);
        if (source == null) {
            throw new IllegalArgumentException("Nothing is mapped to " + code);
        }
        return source;
    }

    private void write(ImportWriter folder, FoundPrecinct precinct, int contest, List<Long> numbers) {
        var fields = new ArrayList<String>(numbers.size() + 2);
        fields.add(precinct.id());
        fields.add(contests.get(contest));
        for (long number : numbers) {
            fields.add(number < 0 ? "" : String.valueOf(number));
        }
        folder.protocol(fields);
        protocols++;
    }

    /** The place of the row's contest, or a negative number with a finding. */
    private int contest(ForeignRow current) {
        var column = mapping.contests().column();
        if (column.isEmpty()) {
            return 0;
        }
        var text = current.text(column.get());
        if (text.isEmpty()) {
            return -1;
        }
        var byText = mapping.contests().byText();
        if (!byText.containsKey(text.get())) {
            current.error(
                    "M113",
                    current.place(column.get().column().orElseThrow()),
                    Map.of("text", text.get(), "known", Keys.someOf(byText.keySet())));
            return -1;
        }
        return contests.indexOf(byText.get(text.get()));
    }

    /** Votes for an option; where it is not on the ballot paper of the row's contest, nothing may be there. */
    private long votes(ForeignRow current, int contest, String option) {
        var source = of(mapping.options(), option);
        long votes = current.number(source);
        if (contest < 0
                || election.options()
                        .getOrDefault(contests.get(contest), Set.of())
                        .contains(option)) {
            return votes;
        }
        if (votes > 0) {
            current.error(
                    "M128",
                    current.place(source.columns().getFirst()),
                    Map.of("option", option, "contest", contests.get(contest)));
        }
        return ForeignRow.BLANK;
    }

    /** Voters on the list, without which there is no precinct. */
    private long voters(ForeignRow current) {
        long voters = current.number(mapping.voters());
        String column = mapping.voters().columns().isEmpty()
                ? ""
                : mapping.voters().columns().getFirst();
        if (voters == ForeignRow.BLANK) {
            current.error("F110", current.place(column), Map.of("column", column));
        }
        return voters;
    }

    private Optional<FoundConstituency> constituency(ForeignRow current) {
        if (mapping.constituency().isEmpty()) {
            return Optional.empty();
        }
        var source = mapping.constituency().get().text();
        var whole = current.whole(source);
        var id = whole.flatMap(text -> current.part(source, text));
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Place place = source.column().map(current::place).orElse(current.place());
        if (!ID.matcher(id.get()).matches()) {
            current.error("M120", place, Map.of("text", id.get()));
            return Optional.empty();
        }
        Map<String, Constituency> brought = election.constituencies().orElse(Map.of());
        if (election.constituencies().isPresent() && !brought.containsKey(id.get())) {
            current.error(
                    "T105",
                    place,
                    Map.of("text", id.get(), "column", "constituency", "file", TerritoryFiles.CONSTITUENCIES_NAME));
            return Optional.empty();
        }
        String number = id.get().substring(source.prefix().length());
        return Optional.of(new FoundConstituency(id.get(), number, whole.get()));
    }

    /** Whether a row that names a known precinct puts it where the first one did. */
    private boolean isSame(
            ForeignRow current, FoundPrecinct known, String unit, Optional<FoundConstituency> constituency) {
        boolean same = known.unit().name().equals(unit)
                && known.constituency().equals(constituency.map(FoundConstituency::id));
        if (!same) {
            current.error("M116", current.place(), Map.of("precinct", known.id(), "other", at(known.firstLine())));
        }
        return same;
    }

    private String at(int line) {
        return new Place(file, line, 0).toString();
    }

    /** Two rows for one protocol are both written, because nobody here can say which of them is right. */
    private void checkAgain(ForeignRow current, FoundPrecinct precinct, int contest, long voters) {
        if (precinct.line(contest) > 0) {
            findings.error(
                    "M115",
                    current.place(),
                    Map.of(
                            "precinct", precinct.id(),
                            "contest", contests.get(contest),
                            "other", at(precinct.line(contest))));
        } else {
            if (precinct.voters() != voters) {
                findings.warning(
                        "M117",
                        current.place(),
                        Map.of(
                                "precinct", precinct.id(),
                                "voters", voters,
                                "first", precinct.voters(),
                                "other", at(precinct.firstLine())));
            }
            precinct.cameOn(contest, current.line());
        }
    }

    /** What can be said when all rows were read. */
    void finish() {
        for (int line : totals.totals()) {
            findings.warning("M124", new Place(file, line, 0), Map.of());
        }
        for (String name : territory.missing(mapping.abroad())) {
            findings.warning("M126", mapping.places().abroad(), Map.of("text", name));
        }
    }
}
