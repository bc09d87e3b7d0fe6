package dauys.cli;

import dauys.election.territory.Region;
import dauys.election.voter.VoterCheck;
import dauys.election.voter.VoterCount;
import dauys.folder.Registers;
import dauys.folder.VoterFile;
import dauys.wording.LawWords;
import dauys.wording.Messages;
import dauys.wording.Names;
import dauys.wording.Numbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The numbers of voters as a page: the whole country by day, and the last day by region. */
final class VotersPage {

    private static final String NOTHING = "–";

    private final Messages messages;
    private final Numbers numbers;
    private final Registers registers;
    private final Map<String, List<VoterCount>> counts;
    private final VoterCheck check;

    VotersPage(Messages messages, Registers registers, Map<String, List<VoterCount>> counts, VoterCheck check) {
        this.messages = messages;
        this.numbers = new Numbers(messages.language());
        this.registers = registers;
        this.counts = counts;
        this.check = check;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(Names.in(registers.election().title(), messages.language()));
        check.most()
                .ifPresent(limit -> lines.add(messages.text(
                        "voters.limit",
                        Map.of("most", limit.number(), "law", new LawWords(messages).cite(limit.basis())))));
        int missing = registers.territory().precincts().size() - counts.size();
        if (missing > 0) {
            lines.add(messages.text("voters.missing", Map.of("n", missing)));
        }
        var days = new TreeSet<LocalDate>();
        counts.values().forEach(each -> each.forEach(count -> days.add(count.day())));
        if (days.isEmpty()) {
            return lines;
        }
        lines.add("");
        lines.add(messages.text("voters.by-day"));
        lines.addAll(byDay(days));
        lines.add("");
        lines.add(messages.text("voters.by-region", Map.of("day", numbers.date(days.getLast()))));
        lines.addAll(byRegion(days.getLast()));
        return lines;
    }

    private List<String> byDay(Collection<LocalDate> days) {
        var table = new Table(headings("voters.day"), Set.of(0));
        for (LocalDate day : days) {
            table.row(row(numbers.day(day), known(counts.keySet(), day)));
        }
        return table.lines();
    }

    private List<String> byRegion(LocalDate day) {
        var headings = headings("voters.region");
        headings.add(messages.text("voters.largest"));
        var table = new Table(headings, Set.of(0));
        for (Region region : registers.territory().regions()) {
            var own = registers.territory().precincts().stream()
                    .filter(each -> each.unit().region().equals(region))
                    .map(each -> each.id())
                    .toList();
            var known = known(own, day);
            var row = new ArrayList<>(row(Names.in(region.name(), messages.language()), known));
            row.add(known.stream().mapToLong(VoterCount::voters).max().stream()
                    .mapToObj(numbers::count)
                    .findFirst()
                    .orElse(NOTHING));
            table.row(row);
        }
        return table.lines();
    }

    private List<String> headings(String first) {
        var headings = new ArrayList<String>();
        for (String key :
                List.of(first, "voters.precincts", "voters.voters", "voters.certificates", "voters.applications")) {
            headings.add(messages.text(key));
        }
        return headings;
    }

    /** What was last known of each of these precincts by a day. */
    private List<VoterCount> known(Collection<String> precincts, LocalDate day) {
        return precincts.stream()
                .map(each -> counts.getOrDefault(each, List.of()))
                .map(each -> VoterFile.last(each, day))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<String> row(String name, List<VoterCount> known) {
        return List.of(
                name,
                numbers.count(known.size()),
                numbers.count(known.stream().mapToLong(VoterCount::voters).sum()),
                sum(known, VoterCount::certificates),
                sum(known, VoterCount::applications));
    }

    /** A dash where no precinct has said anything. */
    private String sum(List<VoterCount> known, Function<VoterCount, OptionalLong> number) {
        var said = known.stream()
                .map(number)
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .toArray();
        long sum = 0;
        for (long each : said) {
            sum += each;
        }
        return said.length == 0 ? NOTHING : numbers.count(sum);
    }
}
