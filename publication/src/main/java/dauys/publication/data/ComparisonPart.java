package dauys.publication.data;

import static dauys.publication.data.DataWords.count;
import static dauys.publication.data.DataWords.key;
import static dauys.publication.data.DataWords.text;

import dauys.election.chamber.ContestResult;
import dauys.election.chamber.ContestResult.ListResult;
import dauys.election.chamber.ElectionResult;
import dauys.election.contest.Tier;
import dauys.election.seats.ListOutcome.SeatsGiven;
import dauys.election.seats.ListSeats;
import dauys.folder.Rulebooks;
import dauys.law.Edition;
import dauys.law.Rulebook;
import dauys.publication.Snapshot;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The list contests of the whole country counted under every edition of the country's law: the same votes, another
 * rule. Nobody received these seats but by the edition that governed the election.
 */
final class ComparisonPart {

    private ComparisonPart() {}

    static Part of(Snapshot snapshot) {
        var columns = List.of(
                key("edition"),
                DataWords.column("governed", ColumnType.YES_OR_NO, true),
                key("contest"),
                key("outcome"),
                text("party", false),
                count("votes", false),
                count("seats", false));
        var file = DataWords.table("comparison.csv", "comparison", columns, List.of("edition", "contest", "party"));
        return Part.table(file, table -> {
            String country = snapshot.folder().governing().edition().country();
            for (Edition edition : Rulebooks.editions()) {
                if (edition.country().equals(country)) {
                    Optional<Rulebook> rulebook = Rulebooks.load(edition).value();
                    if (rulebook.isPresent()) {
                        compare(table, snapshot, rulebook.get());
                    }
                }
            }
        });
    }

    private static void compare(CsvTable table, Snapshot snapshot, Rulebook rulebook) throws IOException {
        boolean governed =
                rulebook.edition().equals(snapshot.folder().governing().edition());
        var election = snapshot.folder().election();
        var national = snapshot.folder().contests().stream()
                .filter(each -> each.contest().tier() == Tier.LIST)
                .filter(each -> each.contest().body().area().isEmpty())
                .toList();
        var result = ElectionResult.of(
                election, national, rulebook, snapshot.folder().governing());
        for (ContestResult each : result.contests()) {
            var contest = each.input().contest();
            String outcome = Published.outcome(each);
            if (each instanceof ListResult list && list.outcome() instanceof SeatsGiven given) {
                for (ListSeats seats : given.seats()) {
                    table.text(rulebook.edition().id())
                            .yes(governed)
                            .text(contest.id())
                            .text(outcome)
                            .text(seats.list().party())
                            .number(seats.list().votes())
                            .number(seats.seats())
                            .end();
                }
            } else {
                table.text(rulebook.edition().id())
                        .yes(governed)
                        .text(contest.id())
                        .text(outcome)
                        .none()
                        .none()
                        .none()
                        .end();
            }
        }
    }
}
