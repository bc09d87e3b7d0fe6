package dauys.folder;

import dauys.election.contest.ContestOption.AgainstAll;
import dauys.folder.Profile.Preference;
import dauys.law.Office;
import dauys.law.Trilingual;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the folder of a synthetic election's profile as docs/formats/profile.md describes it, and checks it. */
public final class ProfileFolders {

    private final Path folder;
    private final Findings findings = new Findings();
    private final ProfileRows files;
    private final Set<String> bodies = new LinkedHashSet<>();
    private final Set<String> regions = new LinkedHashSet<>();
    private final Set<String> units = new LinkedHashSet<>();
    private final Set<String> constituencies = new LinkedHashSet<>();
    private final Set<String> parties = new LinkedHashSet<>();

    private ProfileFolders(Path folder) {
        this.folder = folder;
        this.files = new ProfileRows(folder, findings);
    }

    /** Reads a profile; every problem of every file is among the findings. */
    public static Loaded<Profile> read(Path folder) {
        var reader = new ProfileFolders(folder);
        var profile = reader.profile();
        if (!reader.findings.hasErrors()) {
            profile.ifPresent(each -> ProfileChecks.check(each, reader.findings));
        }
        return new Loaded<>(reader.findings.hasErrors() ? Optional.empty() : profile, reader.findings.all());
    }

    private Optional<Profile> profile() {
        var yaml = new ProfileYaml(folder, findings);
        var described = yaml.description();
        var lines = yaml.form();
        var totals = yaml.totals();
        var regionNames = regionNames();
        var unitNames = unitNames();
        var allConstituencies = constituencies();
        var allBodies = bodies();
        readParties();
        var lists = lists();
        var allRegions = regionProfile(regionNames);
        var allUnits = unitProfile(unitNames);
        var support = support("support.csv");
        var maslikhatSupport = support("maslikhat-support.csv");
        var people = people();
        var settlements = settlements();
        return described.flatMap(what -> totals.map(goals -> new Profile(
                folder,
                what.id(),
                what.title(),
                what.date(),
                what.law(),
                dates(what),
                lines,
                allBodies,
                allRegions,
                allUnits,
                allConstituencies,
                lists,
                goals,
                support,
                maslikhatSupport,
                people,
                settlements)));
    }

    /** The dates are copied, and must be dates. */
    private ElectionDates dates(ProfileYaml.Described what) {
        Path dates = folder.resolve(ElectionDates.DATES);
        if (!Files.exists(dates)) {
            return new ElectionDates(what.calling(), Map.of());
        }
        var read = CalendarDates.read(dates);
        findings.addAll(read.findings());
        return new ElectionDates(what.calling(), read.value().orElse(Map.of()));
    }

    private Map<String, Trilingual> regionNames() {
        var names = new LinkedHashMap<String, Trilingual>();
        for (CsvRow row : files.rows("regions.csv", TerritoryFiles.REGIONS, TerritoryFiles.REGIONS_OPTIONAL)) {
            row.optionalOffset(TerritoryFiles.OFFSET);
            row.optionalTile(TerritoryFiles.TILE);
            RegisterFiles.optionalNames(row, "short");
            var id = row.id("region").filter(each -> files.isFirst(row, "region", each, regions));
            var name = ProfileRows.name(row, "name_");
            id.ifPresent(each -> name.ifPresent(words -> names.put(each, words)));
        }
        return names;
    }

    /** A unit before its profile is known. */
    private record Named(String region, String kind, Trilingual name) {}

    private Map<String, Named> unitNames() {
        var names = new LinkedHashMap<String, Named>();
        for (CsvRow row : files.rows("units.csv", "unit", "region", "kind", "kato", "name_kk", "name_ru", "name_en")) {
            var id = row.id("unit").filter(each -> files.isFirst(row, "unit", each, units));
            var region = files.known(row, "region", regions);
            var kind = row.text("kind");
            var name = ProfileRows.name(row, "name_");
            if (id.isPresent() && region.isPresent() && kind.isPresent() && name.isPresent()) {
                names.put(id.get(), new Named(region.get(), kind.get(), name.get()));
            }
        }
        return names;
    }

    private List<Profile.Body> bodies() {
        var all = new ArrayList<Profile.Body>();
        for (CsvRow row : files.rows("bodies.csv", TerritoryFiles.BODIES, TerritoryFiles.BODIES_OPTIONAL)) {
            var id = row.id("body").filter(each -> files.isFirst(row, "body", each, bodies));
            var office = row.text("office").flatMap(Office::ofKey);
            if (office.isEmpty()) {
                files.isKnown(row, "office", row.optionalText("office").orElse(""), Set.of());
            }
            var area = row.optionalText("area")
                    .filter(text -> regions.contains(text) || files.isKnown(row, "area", text, units));
            boolean abroad = row.yes("abroad");
            int listSeats = row.optionalInt("list_seats").orElse(0);
            int singleSeats = row.optionalInt("single_mandate_seats").orElse(0);
            var name = ProfileRows.name(row, "name_");
            if (id.isPresent() && office.isPresent() && name.isPresent()) {
                all.add(new Profile.Body(id.get(), office.get(), area, abroad, listSeats, singleSeats, name.get()));
            }
        }
        all.stream().map(Profile.Body::listContest).forEach(bodies::add);
        return all;
    }

    private List<Profile.Constituency> constituencies() {
        var all = new ArrayList<Profile.Constituency>();
        for (CsvRow row :
                files.rows("constituencies.csv", "constituency", "body", "number", "name_kk", "name_ru", "name_en")) {
            var id = row.id("constituency").filter(each -> files.isFirst(row, "constituency", each, constituencies));
            var body = row.id("body");
            var number = row.text("number");
            var name = ProfileRows.name(row, "name_");
            if (id.isPresent() && body.isPresent() && number.isPresent() && name.isPresent()) {
                all.add(new Profile.Constituency(id.get(), body.get(), number.get(), name.get()));
            }
        }
        return all;
    }

    private void readParties() {
        for (CsvRow row : files.rows("parties.csv", RegisterFiles.PARTIES, RegisterFiles.PARTIES_OPTIONAL)) {
            row.optionalColour(RegisterFiles.COLOUR);
            row.code("party").ifPresent(each -> files.isFirst(row, "party", each, parties));
        }
        parties.add(AgainstAll.CODE);
    }

    private List<Profile.StandingList> lists() {
        var all = new ArrayList<Profile.StandingList>();
        for (CsvRow row : files.rows("lists.csv", "contest", "party", "registered_at", "decision", "persons")) {
            var contest = files.known(row, "contest", bodies);
            var party = row.code("party").filter(each -> files.isKnown(row, "party", each, parties));
            var day = row.optionalMoment("registered_at").map(Dates.Moment::day);
            int persons = files.number(row, "persons");
            if (contest.isPresent() && party.isPresent()) {
                all.add(new Profile.StandingList(contest.get(), party.get(), day, persons));
            }
        }
        return all;
    }

    private List<Profile.Region> regionProfile(Map<String, Trilingual> names) {
        var columns = new ArrayList<>(List.of("region", "voters", "voters_status", "precincts"));
        columns.addAll(Profile.REPORTS);
        columns.add("source");
        var seen = new LinkedHashSet<String>();
        var all = new ArrayList<Profile.Region>();
        for (CsvRow row : files.rows("region-profile.csv", columns.toArray(String[]::new))) {
            var id = files.known(row, "region", regions).filter(each -> files.isFirst(row, "region", each, seen));
            int voters = files.number(row, "voters");
            int precincts = files.number(row, "precincts");
            row.text(Profile.REPORTS.getLast());
            var turnout = Profile.REPORTS.stream()
                    .map(column -> files.perCent(row, column))
                    .toList();
            id.flatMap(each -> Optional.ofNullable(names.get(each)))
                    .ifPresent(name -> all.add(new Profile.Region(id.get(), name, voters, precincts, turnout)));
        }
        files.missing("region-profile.csv", regions, seen);
        return all;
    }

    private List<Profile.Unit> unitProfile(Map<String, Named> names) {
        var seen = new LinkedHashSet<String>();
        var all = new ArrayList<Profile.Unit>();
        for (CsvRow row : files.rows("unit-profile.csv", "unit", "weight", "village", "constituencies")) {
            var id = files.known(row, "unit", units).filter(each -> files.isFirst(row, "unit", each, seen));
            int weight = files.number(row, "weight");
            int village = files.number(row, "village");
            if (village > 100) {
                findings.error("F180", row.place("village"), Map.of("column", "village", "text", village));
            }
            var fallsTo = row.optionalText("constituencies").stream()
                    .flatMap(text -> Arrays.stream(text.split(" +")))
                    .filter(each -> files.isKnown(row, "constituencies", each, constituencies))
                    .toList();
            id.flatMap(each -> Optional.ofNullable(names.get(each)))
                    .ifPresent(named -> all.add(new Profile.Unit(
                            id.get(), named.region(), named.kind(), named.name(), weight, village, fallsTo)));
        }
        files.missing("unit-profile.csv", units, seen);
        return all;
    }

    private Map<String, Map<String, Preference>> support(String file) {
        var all = new LinkedHashMap<String, Map<String, Preference>>();
        for (CsvRow row : files.rows(file, "region", "option", "town", "village")) {
            var region = files.known(row, "region", regions);
            var option = row.option("option").filter(each -> files.isKnown(row, "option", each, parties));
            var preference = new Preference(files.number(row, "town"), files.number(row, "village"));
            if (region.isPresent() && option.isPresent()) {
                var ofRegion = all.computeIfAbsent(region.get(), any -> new LinkedHashMap<>());
                if (ofRegion.put(option.get(), preference) != null) {
                    findings.error("F120", row.place(), Map.of("key", region.get() + " " + option.get()));
                }
            }
        }
        files.missing(file, regions, all.keySet());
        return all;
    }

    private Profile.People people() {
        var given = new ArrayList<Profile.GivenName>();
        for (CsvRow row : files.rows("given-names.csv", "sex", "kk", "ru", "tradition")) {
            var sex = row.text("sex").filter(each -> files.isKnown(row, "sex", each, Set.of("f", "m")));
            var kk = row.text("kk");
            var ru = row.text("ru");
            var tradition = row.text("tradition");
            if (sex.isPresent() && kk.isPresent() && ru.isPresent() && tradition.isPresent()) {
                given.add(new Profile.GivenName(sex.get().equals("f"), kk.get(), ru.get(), tradition.get()));
            }
        }
        var surnames = new ArrayList<Profile.Surname>();
        for (CsvRow row : files.rows("surnames.csv", "kk_male", "kk_female", "ru_male", "ru_female", "tradition")) {
            var forms = Stream.of("kk_male", "kk_female", "ru_male", "ru_female", "tradition")
                    .flatMap(column -> row.text(column).stream())
                    .toList();
            if (forms.size() == 5) {
                surnames.add(new Profile.Surname(forms.get(0), forms.get(1), forms.get(2), forms.get(3), forms.get(4)));
            }
        }
        var reserved = files.rows("reserved-names.csv", "name", "why").stream()
                .flatMap(row -> row.text("name").stream())
                .toList();
        return new Profile.People(given, surnames, reserved, traditions(surnames));
    }

    /** The one file that may be missing: names are then met as often as the surnames of their tradition stand. */
    private Map<String, Map<String, Integer>> traditions(List<Profile.Surname> surnames) {
        var all = new LinkedHashMap<String, Map<String, Integer>>();
        if (!Files.exists(folder.resolve("traditions.csv"))) {
            return all;
        }
        var known = new LinkedHashSet<String>();
        surnames.forEach(each -> known.add(each.tradition()));
        for (CsvRow row : files.rows("traditions.csv", "region", "tradition", "weight")) {
            var region = files.known(row, "region", regions);
            var tradition = files.known(row, "tradition", known);
            int weight = files.number(row, "weight");
            if (region.isPresent() && tradition.isPresent()) {
                all.computeIfAbsent(region.get(), any -> new LinkedHashMap<>()).put(tradition.get(), weight);
            }
        }
        return all;
    }

    private List<Trilingual> settlements() {
        return files.rows("settlements.csv", "kk", "ru", "en").stream()
                .flatMap(row -> ProfileRows.name(row, "").stream())
                .toList();
    }
}
