package dauys.server.site;

import dauys.election.contest.Contest;
import dauys.election.tabulation.Tabulation;
import dauys.server.night.NightElection;
import dauys.server.pages.Frame;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** The documents that a screen leads to, in its language: only those that anybody who follows the link is given. */
@Component
public final class DocumentLinks {

    private final NightElection election;
    private final Clock clock;

    DocumentLinks(NightElection election, Clock clock) {
        this.election = election;
        this.clock = clock;
    }

    /** A way to a document. */
    public record Link(String address, String words) {}

    /** The documents of a protocol; the filled one is there when it has been agreed. */
    public List<Link> ofProtocol(Frame frame, String precinct, String contest, boolean isAgreed) {
        var links = new ArrayList<Link>();
        if (isAgreed && isVotingOver()) {
            links.add(link(frame, "precinct", precinct, contest));
        }
        links.add(link(frame, "blank", precinct, contest));
        return links;
    }

    /** The table of the commission that adds a contest up, and the protocol of the results of its body. */
    public List<Link> ofContest(Frame frame, Contest contest, Tabulation whole) {
        if (!isVotingOver()) {
            return List.of();
        }
        String commission = DocumentsController.name(whole.commission());
        return List.of(
                whole.area().isEmpty()
                        ? link(frame, "territory", contest.id(), commission)
                        : link(frame, "territory", contest.id(), commission, whole.area()),
                link(frame, "final", contest.body().id()));
    }

    private boolean isVotingOver() {
        return !clock.instant().isBefore(election.registers().endOfVoting());
    }

    private static Link link(Frame frame, String kind, String... names) {
        var address = new StringBuilder(DocumentsController.PATH)
                .append(frame.language())
                .append('/')
                .append(kind);
        for (String each : names) {
            address.append('/').append(UriUtils.encodePathSegment(each, StandardCharsets.UTF_8));
        }
        return new Link(address.append(".pdf").toString(), frame.texts().say("documents." + kind));
    }
}
