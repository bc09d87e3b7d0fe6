package dauys.cli;

import dauys.election.party.FoundingRequirements;
import dauys.election.party.FoundingStanding;
import dauys.election.party.FoundingStanding.Answer;
import dauys.election.party.FoundingStanding.Clock;
import dauys.folder.FoundingFolder;
import dauys.folder.Memberships;
import dauys.law.Provision;
import dauys.law.ValueKind;
import dauys.wording.LawWords;
import dauys.wording.Messages;
import dauys.wording.Names;
import dauys.wording.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a party may be registered, as a page: a row for each requirement, then what its lists come to. */
final class PartyPage {

    private static final int MOST_REGIONS = 8;

    private final Messages messages;
    private final FoundingFolder folder;
    private final FoundingRequirements requirements;
    private final FoundingStanding standing;
    private final LawWords law;
    private final Numbers numbers;

    PartyPage(Messages messages, FoundingFolder folder, FoundingRequirements requirements, FoundingStanding standing) {
        this.messages = messages;
        this.folder = folder;
        this.requirements = requirements;
        this.standing = standing;
        this.law = new LawWords(messages);
        this.numbers = new Numbers(messages.language());
    }

    List<String> lines() {
        var names = new Names(Map.of(folder.party(), folder.name()), Map.of());
        var lines = new ArrayList<String>();
        lines.add(messages.text(
                "founding.heading",
                Map.of(
                        "party", names.party(folder.party(), messages.language()),
                        "day", numbers.date(requirements.on()),
                        "edition", requirements.rulebook().edition().id())));
        lines.add("");
        lines.addAll(table().lines());
        folder.lists().ifPresent(lists -> {
            lines.add("");
            lines.addAll(lists(lists).lines());
            lines.add(messages.text("founding.left-out"));
        });
        if (!requirements.gaps().isEmpty()) {
            lines.add("");
            lines.add(messages.text(
                    "founding.gaps",
                    Map.of(
                            "edition",
                            requirements.rulebook().edition().id(),
                            "rules",
                            requirements.gaps().stream()
                                    .map(each -> messages.text("rule." + each.key()))
                                    .collect(Collectors.joining("; ")))));
        }
        lines.add("");
        lines.add(messages.text("founding." + key(standing.outcome())));
        return lines;
    }

    private Table table() {
        var columns = List.of("requirement", "asked", "found", "outcome", "article").stream()
                .map(each -> messages.text("founding." + each))
                .toList();
        var table = new Table(columns, Set.of(0, 1, 2, 3, 4));
        for (Answer each : standing.answers()) {
            table.row(List.of(
                    messages.text("rule." + each.requirement().rule().key()),
                    asked(each.requirement()),
                    found(each),
                    messages.text("requirement." + key(each.outcome())),
                    law.cite(each.requirement().basis())));
        }
        return table;
    }

    private String asked(Provision requirement) {
        return requirement.rule().kind() == ValueKind.IN_FORCE ? "–" : law.value(requirement);
    }

    private String found(Answer answer) {
        if (answer.found().isPresent()) {
            return numbers.count(answer.found().getAsInt());
        }
        if (!answer.regions().isEmpty()) {
            var some = answer.regions().stream().limit(MOST_REGIONS).collect(Collectors.joining(", "));
            return messages.text(
                    "founding.regions",
                    Map.of(
                            "n",
                            answer.regions().size(),
                            "some",
                            some + (answer.regions().size() > MOST_REGIONS ? ", …" : "")));
        }
        return answer.clock().map(this::clock).orElse("–");
    }

    private String clock(Clock clock) {
        return clock.from().map(numbers::day).orElse("?") + " – "
                + clock.last().map(numbers::day).orElse("?") + ": "
                + clock.done().map(numbers::day).orElse("–");
    }

    private Table lists(Memberships lists) {
        var table = new Table(List.of(
                messages.text("founding.party"),
                messages.text("founding.rows"),
                messages.text("founding.counted"),
                messages.text("founding.in-regions")));
        lists.rows()
                .forEach((party, rows) -> table.row(List.of(
                        party,
                        numbers.count(rows),
                        numbers.count(lists.number(party)),
                        numbers.count(lists.of(party).size()))));
        return table;
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
