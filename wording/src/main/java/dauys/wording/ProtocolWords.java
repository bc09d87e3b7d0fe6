package dauys.wording;

import dauys.election.contest.Contest;
import dauys.election.contest.ContestOption;
import dauys.election.contest.ContestOption.AgainstAll;
import dauys.election.contest.ContestOption.CandidateOption;
import dauys.election.contest.ContestOption.ListOption;
import dauys.election.contest.Tier;
import dauys.election.protocol.ProtocolLine;
import java.util.Map;

/** How screens name what stands on protocols and ballot papers: lines of the form, options, and the contest itself. */
public final class ProtocolWords {

    private final Messages messages;

    public ProtocolWords(Messages messages) {
        this.messages = messages;
    }

    /** A line with its number on the paper, as sentences name it. */
    public String line(ProtocolLine line) {
        return messages.text("protocol.line", Map.of("number", line.number(), "name", name(line)));
    }

    /** A line by its name alone, for a form that shows the number in a place of its own. */
    public String name(ProtocolLine line) {
        return Names.in(line.name(), messages.language());
    }

    /** An option as the ballot paper names it. */
    public String option(ContestOption option, Names names) {
        return switch (option) {
            case ListOption list -> names.party(list.code(), messages.language());
            case CandidateOption candidate -> names.person(candidate.code());
            case AgainstAll line -> messages.text("ballot.against-all");
        };
    }

    /** A contest in full: whose seats, and whether by lists or in which constituency. */
    public String contest(Contest contest) {
        String body = Names.in(contest.body().title(), messages.language());
        if (contest.tier() == Tier.LIST) {
            return messages.text("contest.lists", Map.of("body", body));
        }
        return contest.constituency()
                .map(number -> messages.text("contest.constituency", Map.of("body", body, "number", number)))
                .orElse(body);
    }

    /** A contest as short as a heading above its figures can be, where those tell lists from constituencies. */
    public String heading(Contest contest) {
        String body = Names.in(contest.body().title(), messages.language());
        return contest.constituency().map(number -> body + ", № " + number).orElse(body);
    }
}
