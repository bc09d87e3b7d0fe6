package dauys.folder;

import dauys.election.party.Founding;
import dauys.election.party.Founding.Event;
import dauys.election.party.FoundingRequirements;
import dauys.law.LawRef;
import dauys.law.Office;
import dauys.law.Place;
import dauys.law.Provision;
import dauys.law.Rule;
import dauys.law.Trilingual;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * The folder of a party that wants to be registered: {@code founding.yaml}, and the lists of members in every file
 * whose name begins with {@code members} and ends with {@code .csv}.
 *
 * @param party the code of the party
 * @param founding what is known of it, with the members of the lists where there are lists
 * @param lists what the lists come to; empty where there are none
 */
public record FoundingFolder(String party, Trilingual name, Founding founding, Optional<Memberships> lists) {

    /** The file without which a folder is no founding. */
    public static final String HEADER = "founding.yaml";

    /** More people than any country has. */
    private static final int MOST = 1_000_000_000;

    /** Keys with a yes that means that a requirement is not met. */
    private static final Map<String, Rule> BARS =
            Map.of("name_marks", Rule.PARTY_NAME_MARKS, "foreign_members", Rule.PARTY_CITIZENS);

    private record Header(String party, Trilingual name, Founding founding) {}

    /** Reads a folder; errors of its lists only leave rows out where the edition says so. */
    public static Loaded<FoundingFolder> read(Path folder, FoundingRequirements requirements) {
        var findings = new Findings();
        Path file = folder.resolve(HEADER);
        var header = read(file, findings);
        Optional<Memberships> lists = Optional.empty();
        var files = lists(folder);
        if (!files.isEmpty()) {
            var book = requirements.rulebook();
            Optional<LawRef> oneParty = book.find(book.officeFor(Office.MAZHILIS), Rule.STANDS_ONE_PARTY)
                    .map(Provision::basis);
            lists = Optional.of(MembersFile.read(
                    files,
                    header.map(each -> each.founding().regions()).orElse(List.of()),
                    HEADER,
                    requirements.find(Rule.PARTY_LIST_ERRORS).isPresent(),
                    oneParty,
                    findings));
        }
        var counted = lists;
        return new Loaded<>(
                header.map(each -> new FoundingFolder(
                        each.party(), each.name(), withLists(each, counted, file, findings), counted)),
                findings.all(),
                findings.counts());
    }

    /** Members that the lists hold stand for those that were stated; where both are given, they should agree. */
    private static Founding withLists(Header header, Optional<Memberships> lists, Path file, Findings findings) {
        if (lists.isEmpty()) {
            return header.founding();
        }
        var listed = lists.get().of(header.party());
        header.founding()
                .members()
                .ifPresent(stated -> new TreeMap<>(stated).forEach((region, number) -> {
                    int found = listed.getOrDefault(region, 0);
                    if (found != number) {
                        findings.warning(
                                "G203",
                                Place.of(file.toString()),
                                Map.of("region", region, "stated", number, "listed", found));
                    }
                }));
        return header.founding().withMembers(listed);
    }

    private static List<Path> lists(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(each -> each.getFileName().toString().matches("members.*\\.csv"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static Optional<Header> read(Path file, Findings findings) {
        var own = new Findings();
        var header = TextFile.read(file, own)
                .flatMap(text -> YamlMap.parse(file.toString(), text, own))
                .flatMap(yaml -> header(yaml, own));
        findings.addAll(own);
        return own.hasErrors() ? Optional.empty() : header;
    }

    private static Optional<Header> header(YamlMap yaml, Findings findings) {
        var party = yaml.text("party");
        var name = yaml.trilingual("name");
        var regions = yaml.list("regions").orElse(List.of());
        if (yaml.isList("regions") && regions.isEmpty()) {
            findings.error("Y103", yaml.place("regions"), Map.of("key", "regions"));
        }
        if (new HashSet<>(regions).size() < regions.size()) {
            findings.error("E103", yaml.place("regions"), Map.of("id", "regions"));
        }
        var initiators = counts(yaml, "initiators", regions, findings);
        var present = number(yaml, "present", yaml.optionalWhole("present"), findings);
        var committee = number(yaml, "committee", yaml.optionalWhole("committee"), findings);
        var members = counts(yaml, "members", regions, findings);
        var branches = branches(yaml, regions, findings);
        var answers = new EnumMap<Rule, Boolean>(Rule.class);
        BARS.forEach((key, rule) -> {
            if (yaml.has(key)) {
                yaml.yesOrNo(key).ifPresent(yes -> answers.put(rule, !yes));
            }
        });
        var days = yaml.optionalMap("days").map(FoundingFolder::days).orElse(Map.of());
        yaml.done();
        return party.isPresent() && name.isPresent() && !findings.hasErrors()
                ? Optional.of(new Header(
                        party.get(),
                        name.get(),
                        new Founding(
                                regions,
                                List.of(name.get().kk(), name.get().ru()),
                                initiators,
                                present,
                                committee,
                                members,
                                branches,
                                answers,
                                days)))
                : Optional.empty();
    }

    private static Map<Event, LocalDate> days(YamlMap yaml) {
        var days = new EnumMap<Event, LocalDate>(Event.class);
        for (Event each : Event.values()) {
            String key = Keys.of(each).replace('-', '_');
            if (yaml.has(key)) {
                yaml.date(key).ifPresent(day -> days.put(each, day));
            }
        }
        yaml.done();
        return days;
    }

    private static OptionalInt number(YamlMap yaml, String key, OptionalLong read, Findings findings) {
        if (read.isPresent() && read.getAsLong() > MOST) {
            findings.error("E104", yaml.place(key), Map.of("key", key, "text", read.getAsLong(), "most", MOST));
            return OptionalInt.empty();
        }
        return read.isPresent() ? OptionalInt.of((int) read.getAsLong()) : OptionalInt.empty();
    }

    /** Numbers by region; of a region that is not named there are none. */
    private static Optional<Map<String, Integer>> counts(
            YamlMap yaml, String key, List<String> regions, Findings findings) {
        return yaml.optionalMap(key).map(map -> {
            var counts = new LinkedHashMap<String, Integer>();
            for (String region : map.keys()) {
                known(map, key, region, regions, findings);
                number(map, region, map.whole(region), findings).ifPresent(each -> counts.put(region, each));
            }
            return counts;
        });
    }

    private static Optional<List<String>> branches(YamlMap yaml, List<String> regions, Findings findings) {
        if (!yaml.has("branches")) {
            return Optional.empty();
        }
        var branches = new ArrayList<String>();
        for (String each : yaml.texts("branches")) {
            known(yaml, "branches", each, regions, findings);
            branches.add(each);
        }
        return Optional.of(branches);
    }

    private static void known(YamlMap yaml, String key, String region, List<String> regions, Findings findings) {
        if (!regions.contains(region)) {
            findings.error(
                    "Y106",
                    yaml.place(yaml.keys().contains(region) ? region : key),
                    Map.of("key", key, "text", region, "known", Keys.someOf(regions)));
        }
    }
}
