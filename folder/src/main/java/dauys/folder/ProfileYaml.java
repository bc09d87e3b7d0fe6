package dauys.folder;

import dauys.election.calendar.Calling;
import dauys.law.Edition;
import dauys.law.Rulebook;
import dauys.law.Trilingual;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The YAML files of a profile: its description, the form, and the totals to hit. */
final class ProfileYaml {

    private final Path folder;
    private final Findings findings;

    ProfileYaml(Path folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    /** What the description says. */
    record Described(String id, Trilingual title, LocalDate date, Rulebook law, Calling calling) {}

    Optional<Described> description() {
        return yaml("election.yaml").flatMap(this::described);
    }

    List<Profile.Line> form() {
        return yaml("form.yaml").map(ProfileYaml::lines).orElse(List.of());
    }

    Optional<Profile.Goals> totals() {
        return yaml("totals.yaml").flatMap(this::goals);
    }

    private Optional<YamlMap> yaml(String name) {
        Path file = folder.resolve(name);
        return TextFile.read(file, findings).flatMap(text -> YamlMap.parse(file.toString(), text, findings));
    }

    private Optional<Described> described(YamlMap yaml) {
        var id = yaml.text("id");
        var title = yaml.trilingual("title");
        var date = yaml.date("date");
        var law = yaml.text("edition").flatMap(text -> rulebook(yaml, text));
        var calling = date.map(day -> ElectionYaml.calling(yaml, day));
        only(yaml, "kind", "profile");
        only(yaml, "origin", "synthetic");
        yaml.done();
        return id.isPresent() && title.isPresent() && calling.isPresent() && law.isPresent()
                ? Optional.of(new Described(id.get(), title.get(), calling.get().day(), law.get(), calling.get()))
                : Optional.empty();
    }

    private void only(YamlMap yaml, String key, String word) {
        yaml.text(key)
                .filter(text -> !text.equals(word))
                .ifPresent(text -> findings.error(
                        "Y106", yaml.place(key), Map.of("key", key, "text", text, "known", List.of(word))));
    }

    private Optional<Rulebook> rulebook(YamlMap yaml, String text) {
        var editions = Rulebooks.editions();
        var edition = Edition.parse(text).filter(editions::contains);
        if (edition.isEmpty()) {
            var known = editions.stream().map(Edition::id).toList();
            findings.error("E101", yaml.place("edition"), Map.of("edition", text, "known", known));
            return Optional.empty();
        }
        var loaded = Rulebooks.load(edition.get());
        findings.addAll(loaded.findings());
        return loaded.value();
    }

    /** Only the columns of the form; the reader of protocols checks everything else that stands there. */
    private static List<Profile.Line> lines(YamlMap yaml) {
        var lines = new ArrayList<Profile.Line>();
        for (YamlMap each : yaml.maps("lines")) {
            each.optionalText("code")
                    .ifPresent(code -> lines.add(
                            new Profile.Line(code, each.optionalText("role").orElse(""))));
        }
        return lines;
    }

    /** Every total is read, also those that others follow from, so that none is stated in vain. */
    private Optional<Profile.Goals> goals(YamlMap yaml) {
        int voters = value(yaml, "voters");
        int issued = value(yaml, "issued");
        int invalid = value(yaml, "invalid");
        int precincts = value(yaml, "precincts");
        int abroad = value(yaml, "abroad");
        int mostVoters = value(yaml, "most_voters");
        var votes = values(yaml, "votes");
        int onLists = value(yaml, "list_candidates");
        int single = value(yaml, "single_mandate_candidates");
        int self = value(yaml, "self_nominated");
        int nominated = value(yaml, "nominated");
        int onLocalLists = value(yaml, "maslikhat_list_candidates");
        int local = value(yaml, "maslikhat_candidates");
        int localSingle = value(yaml, "maslikhat_single_mandate_candidates");
        var persons = values(yaml, "list_persons");
        yaml.done();
        same(yaml, "votes", sum(votes) + invalid, issued);
        same(yaml, "nominated", nominated + self, single);
        same(yaml, "maslikhat_candidates", onLocalLists + localSingle, local);
        same(yaml, "list_persons", sum(persons), onLists);
        return Optional.of(new Profile.Goals(
                voters,
                issued,
                invalid,
                precincts,
                abroad,
                mostVoters,
                votes,
                persons,
                single,
                self,
                onLocalLists,
                localSingle));
    }

    private static long sum(Map<String, Integer> values) {
        return values.values().stream().mapToLong(Integer::longValue).sum();
    }

    private void same(YamlMap yaml, String key, long sum, long stated) {
        if (sum != stated) {
            findings.error("F182", yaml.place(key), Map.of("key", key, "sum", sum, "stated", stated));
        }
    }

    private static int value(YamlMap yaml, String key) {
        return yaml.map(key).map(ProfileYaml::value).orElse(0);
    }

    private static int value(YamlMap stated) {
        var value = stated.whole("value");
        stated.text("status");
        stated.text("source");
        stated.done();
        return (int) Math.min(value.orElse(0), Integer.MAX_VALUE);
    }

    private static Map<String, Integer> values(YamlMap yaml, String key) {
        var values = new LinkedHashMap<String, Integer>();
        yaml.map(key).ifPresent(map -> {
            map.keys().forEach(each -> values.put(each, value(map, each)));
            map.done();
        });
        return values;
    }
}
