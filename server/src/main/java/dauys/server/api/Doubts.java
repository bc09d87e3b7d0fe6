package dauys.server.api;

import dauys.election.protocol.PrecinctCheck;
import dauys.election.protocol.PrecinctDay;
import dauys.election.protocol.PrecinctProtocol;
import dauys.election.protocol.ProtocolLine.Role;
import dauys.election.territory.Precinct;
import dauys.law.Finding;
import dauys.law.Place;
import dauys.server.night.Live;
import dauys.server.night.NightElection;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is doubtful about the agreed protocols of a precinct taken together, and about its reports. */
@Component
class Doubts {

    private final NightElection election;
    private final Live live;

    Doubts(NightElection election, Live live) {
        this.election = election;
        this.live = live;
    }

    List<Finding> of(Precinct precinct, PrecinctDay day) {
        var counts = counts(precinct);
        long issued =
                counts.stream().mapToLong(PrecinctCheck.Counts::issued).max().orElse(PrecinctProtocol.EMPTY);
        var place = Place.of(precinct.id());
        var findings = new ArrayList<>(PrecinctCheck.contests(precinct, counts, place));
        findings.addAll(PrecinctCheck.reports(precinct, day.turnout(), issued, place));
        return findings;
    }

    private List<PrecinctCheck.Counts> counts(Precinct precinct) {
        var plan = election.registers().plan();
        int place = election.registers().placeOf(precinct.id()).orElseThrow();
        var counts = new ArrayList<PrecinctCheck.Counts>();
        for (int slot = plan.firstSlot(place); slot < plan.endSlot(place); slot++) {
            var stands = live.now().slots().get(slot);
            if (stands.isCounted()) {
                var paper = election.paper(slot);
                var protocol = paper.protocol(stands.version().orElseThrow().numbers());
                counts.add(new PrecinctCheck.Counts(
                        paper.ballot().contest().id(),
                        sum(protocol, Role.LISTED),
                        sum(protocol, Role.ISSUED),
                        sum(protocol, Role.BY_CERTIFICATE)));
            }
        }
        return counts;
    }

    private long sum(PrecinctProtocol protocol, Role role) {
        return protocol.sumOf(election.registers().form().places(role).stream()
                .mapToInt(Integer::intValue)
                .toArray());
    }
}
