package dauys.publication.data;

import static dauys.publication.data.DataWords.count;
import static dauys.publication.data.DataWords.key;
import static dauys.publication.data.DataWords.text;

import dauys.election.chamber.Chamber;
import dauys.election.chamber.ContestInput;
import dauys.election.chamber.ContestResult;
import dauys.election.chamber.ContestResult.ListResult;
import dauys.election.chamber.ContestResult.SingleMandateResult;
import dauys.election.contest.ContestOption.AgainstAll;
import dauys.election.mandate.ByElection;
import dauys.election.mandate.HoldersOutcome.HoldersGiven;
import dauys.election.mandate.SuccessionOutcome;
import dauys.election.mandate.SuccessionOutcome.Passed;
import dauys.election.mandate.Vacancy;
import dauys.election.nomination.Candidate;
import dauys.election.nomination.PartyList;
import dauys.election.seats.ListOutcome.SeatsGiven;
import dauys.election.seats.ListSeats;
import dauys.election.seats.ListVotes;
import dauys.election.seats.SingleMandateOutcome.Elected;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who stood and who was elected: seats by option and by party, and persons. Of a person no more is published than the
 * law has commissions publish: the name, the year of birth and who put the person forward.
 */
final class SeatParts {

    private final Published published;

    SeatParts(Published published) {
        this.published = published;
    }

    private List<ContestResult> results() {
        return published.snapshot().result().contests();
    }

    /** The seats of every list, and of every candidate of a constituency. */
    Part seats() {
        var columns = List.of(key("contest"), key("option"), count("votes", true), count("seats", false));
        return Part.table(DataWords.table("seats.csv", "seats", columns, List.of("contest", "option")), table -> {
            for (ContestResult result : results()) {
                for (var each : result.input().totals().votes().entrySet()) {
                    if (!(each.getKey() instanceof AgainstAll)) {
                        table.text(result.input().contest().id())
                                .text(each.getKey().code())
                                .number(each.getValue())
                                .number(seats(result, each.getKey().code()))
                                .end();
                    }
                }
            }
        });
    }

    /** Empty where a question is open, because nobody has a seat of that contest or is without one yet. */
    private static OptionalLong seats(ContestResult result, String option) {
        if (result instanceof ListResult list && list.outcome() instanceof SeatsGiven given) {
            return OptionalLong.of(given.seats().stream()
                    .filter(each -> party(each).equals(option))
                    .mapToInt(ListSeats::seats)
                    .sum());
        }
        if (result instanceof SingleMandateResult single && single.outcome() instanceof Elected elected) {
            return OptionalLong.of(elected.winner().candidate().equals(option) ? 1 : 0);
        }
        return OptionalLong.empty();
    }

    private static String party(ListSeats seats) {
        ListVotes list = seats.list();
        return list.party();
    }

    /** The bodies put together from their tiers. */
    Part composition() {
        var columns = List.of(
                key("body"),
                key("holder"),
                text("party", false),
                count("by_list", false),
                count("in_constituencies", false),
                count("seats", true));
        var file = DataWords.table("composition.csv", "composition", columns, List.of("body", "holder", "party"));
        return Part.table(file, table -> {
            for (Chamber chamber : published.snapshot().result().chambers()) {
                for (Chamber.PartySeats each : chamber.parties()) {
                    table.text(chamber.body().id())
                            .text(each.party().isPresent() ? "party" : "independent")
                            .text(each.party())
                            .number(each.byList())
                            .number(each.inConstituencies())
                            .number(each.total())
                            .end();
                }
                if (chamber.undecided() > 0) {
                    table.text(chamber.body().id())
                            .text("undecided")
                            .none()
                            .none()
                            .none()
                            .number(chamber.undecided())
                            .end();
                }
            }
        });
    }

    /** Everybody who stands. */
    Part standing() {
        var columns = List.of(
                key("contest"),
                text("party", false),
                key("candidate"),
                count("place", false),
                key("name"),
                text("name_in_russian", false),
                DataWords.column("year_of_birth", ColumnType.YEAR, false));
        var file = DataWords.table(OpenData.STANDING, "standing", columns, List.of("contest", "candidate"));
        return Part.table(file, table -> {
            for (ContestResult result : results()) {
                ContestInput input = result.input();
                for (PartyList list : input.lists()) {
                    for (int i = 0; i < list.candidates().size(); i++) {
                        standing(table, input, list.candidates().get(i), OptionalLong.of(i + 1L));
                    }
                }
                for (Candidate each : input.candidates()) {
                    standing(table, input, each, OptionalLong.empty());
                }
            }
        });
    }

    private static void standing(CsvTable table, ContestInput input, Candidate person, OptionalLong place)
            throws IOException {
        table.text(input.contest().id())
                .text(person.party())
                .text(person.id())
                .number(place)
                .text(person.name())
                .text(person.nameInRussian())
                .text(person.born().map(born -> Integer.toString(born.getYear())))
                .end();
    }

    /** Everybody who was elected or followed somebody. */
    Part elected() {
        var columns = List.of(
                key("body"),
                key("contest"),
                key("way"),
                text("party", false),
                key("candidate"),
                key("name"),
                text("name_in_russian", false),
                text("succeeds", false),
                DataWords.column("retired", ColumnType.YES_OR_NO, true));
        var file = DataWords.table("elected.csv", "elected", columns, List.of("contest", "candidate"));
        return Part.table(file, table -> {
            for (ContestResult result : results()) {
                if (result instanceof ListResult list) {
                    list(table, list);
                } else if (result instanceof SingleMandateResult single
                        && single.outcome() instanceof Elected elected) {
                    for (Candidate each : result.input().candidates()) {
                        if (each.id().equals(elected.winner().candidate())) {
                            elected(table, result, "constituency", each, Optional.empty(), retired(single));
                        }
                    }
                }
            }
        });
    }

    private static Set<String> retired(SingleMandateResult single) {
        return single.byElections().stream()
                .filter(each -> !(each instanceof ByElection.VacancyRefused))
                .map(each -> each.vacancy().retired())
                .collect(Collectors.toSet());
    }

    private static void list(CsvTable table, ListResult list) throws IOException {
        Set<String> retired = list.successions().stream()
                .filter(each -> !(each instanceof SuccessionOutcome.VacancyRefused))
                .map(SuccessionOutcome::vacancy)
                .map(Vacancy::retired)
                .collect(Collectors.toSet());
        var written = new HashSet<String>();
        for (var people : list.people()) {
            if (people instanceof HoldersGiven given) {
                for (Candidate each : given.holders()) {
                    written.add(each.id());
                    elected(table, list, "list", each, Optional.empty(), retired);
                }
            }
        }
        for (SuccessionOutcome each : list.successions()) {
            if (each instanceof Passed passed && written.add(passed.successor().id())) {
                var before = Optional.of(passed.vacancy().retired());
                elected(table, list, "succession", passed.successor(), before, retired);
            }
        }
    }

    private static void elected(
            CsvTable table,
            ContestResult result,
            String way,
            Candidate person,
            Optional<String> succeeds,
            Set<String> retired)
            throws IOException {
        table.text(result.input().contest().body().id())
                .text(result.input().contest().id())
                .text(way)
                .text(person.party())
                .text(person.id())
                .text(person.name())
                .text(person.nameInRussian())
                .text(succeeds)
                .yes(retired.contains(person.id()))
                .end();
    }
}
