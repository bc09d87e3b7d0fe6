package dauys.folder;

import dauys.election.calendar.Calling;
import dauys.election.calendar.ElectionAct;
import dauys.election.calendar.SetDate;
import dauys.law.Anchor;
import dauys.law.Edition;
import dauys.law.Office;
import dauys.law.Rule;
import dauys.law.Rulebook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The folder of a campaign: how the election was called ({@code campaign.yaml}), the dates that a commission set
 * ({@code dates.csv}), the parties ({@code parties.csv}) and what was done ({@code acts.csv}).
 */
public record CampaignFolder(
        Rulebook rulebook,
        Office office,
        Calling calling,
        Map<Rule, SetDate> dates,
        List<CampaignParty> parties,
        List<ElectionAct> acts) {

    /** The file without which a folder is no campaign. */
    public static final String HEADER = "campaign.yaml";

    private static final String ACTS = "acts.csv";
    private static final String DATES = "dates.csv";
    private static final String PARTIES = "parties.csv";

    public CampaignFolder {
        dates = Map.copyOf(dates);
        parties = List.copyOf(parties);
        acts = List.copyOf(acts);
    }

    /** What campaign.yaml says. */
    private record Header(Rulebook rulebook, Office office, Calling calling) {}

    /** Reads a folder; where a file cannot be used there is no value, and every problem of every file is named. */
    public static Loaded<CampaignFolder> read(Path folder) {
        var findings = new Findings();
        var header = header(folder.resolve(HEADER), findings);
        var dates = new EnumMap<Rule, SetDate>(Rule.class);
        if (Files.exists(folder.resolve(DATES))) {
            var read = CalendarDates.read(folder.resolve(DATES));
            findings.addAll(read.findings());
            read.value().ifPresent(dates::putAll);
        }
        List<CampaignParty> parties = Files.exists(folder.resolve(PARTIES))
                ? CampaignParty.read(folder.resolve(PARTIES), findings)
                : List.of();
        var acts = ActsFile.read(
                folder.resolve(ACTS), header.map(Header::rulebook), header.map(Header::office), parties, findings);
        var value = header.filter(each -> !findings.hasErrors())
                .map(each -> new CampaignFolder(each.rulebook(), each.office(), each.calling(), dates, parties, acts));
        return new Loaded<>(value, findings.all(), findings.counts());
    }

    private static Optional<Header> header(Path file, Findings findings) {
        return TextFile.read(file, findings)
                .flatMap(text -> YamlMap.parse(file.toString(), text, findings))
                .flatMap(yaml -> header(yaml, findings));
    }

    private static Optional<Header> header(YamlMap yaml, Findings findings) {
        var rulebook = rulebook(yaml, findings);
        var office = yaml.text("office").flatMap(text -> office(yaml, text, rulebook, findings));
        var day = yaml.date("election_day");
        var early = yaml.yesOrNo("early");
        var known = new EnumMap<Anchor, LocalDate>(Anchor.class);
        var events = Map.of("called", Anchor.CALLING, "term_end", Anchor.TERM_END, "dissolved", Anchor.DISSOLUTION);
        events.forEach((key, anchor) -> {
            if (yaml.has(key)) {
                yaml.date(key).ifPresent(on -> known.put(anchor, on));
            }
        });
        yaml.done();
        return rulebook.isPresent() && office.isPresent() && day.isPresent() && early.isPresent()
                ? Optional.of(new Header(rulebook.get(), office.get(), new Calling(early.get(), day.get(), known)))
                : Optional.empty();
    }

    private static Optional<Rulebook> rulebook(YamlMap yaml, Findings findings) {
        return yaml.text("edition").flatMap(text -> {
            var edition = Edition.parse(text).filter(Rulebooks.editions()::contains);
            if (edition.isEmpty()) {
                var known = Rulebooks.editions().stream().map(Edition::id).toList();
                findings.error("E101", yaml.place("edition"), Map.of("edition", text, "known", known));
            }
            return edition.map(Rulebooks::load).flatMap(loaded -> {
                findings.addAll(loaded.findings());
                return loaded.value();
            });
        });
    }

    /** An office that has a calendar under the edition. */
    private static Optional<Office> office(YamlMap yaml, String text, Optional<Rulebook> rulebook, Findings findings) {
        var known = List.of(Office.values()).stream()
                .filter(each -> rulebook.isEmpty() || rulebook.get().has(each, Rule.NOMINATION))
                .toList();
        var office = Office.ofKey(text).filter(known::contains);
        if (office.isEmpty()) {
            var keys = known.stream().map(Office::key).toList();
            findings.error("Y106", yaml.place("office"), Map.of("key", "office", "text", text, "known", keys));
        }
        return office;
    }
}
