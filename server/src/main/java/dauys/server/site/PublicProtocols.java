package dauys.server.site;

import dauys.election.commission.CommissionTree;
import dauys.publication.PublishedProtocol;
import dauys.publication.PublishedProtocols;
import dauys.publication.PublishedScan;
import dauys.publication.PublishedScan.Kind;
import dauys.publication.SentBack;
import dauys.server.night.Live;
import dauys.server.night.NightElection;
import dauys.store.Scan;
import dauys.store.Scans;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What of the protocols of a night is for everybody. */
final class PublicProtocols {

    private final CommissionTree commissions;
    private final Scans scans;
    private final boolean withScans;

    /**
     * The protocols of an election.
     *
     * @param withScans whether the scans of protocols are for everybody
     */
    PublicProtocols(NightElection election, Scans scans, boolean withScans) {
        this.commissions = election.commissions();
        this.scans = scans;
        this.withScans = withScans;
    }

    /** Those of a moment. */
    PublishedProtocols of(Live.Moment moment) {
        return new PublishedProtocols() {
            @Override
            public Optional<PublishedProtocol> of(int slot) {
                return published(moment.slots().get(slot));
            }

            @Override
            public Optional<Instant> at(int slot) {
                return moment.slots().get(slot).act().map(Live.PublicAct::at);
            }
        };
    }

    private Optional<PublishedProtocol> published(Live.SlotState slot) {
        return slot.history().isEmpty()
                ? Optional.empty()
                : Optional.of(new PublishedProtocol(
                        slot.state(),
                        slot.history(),
                        slot.act().map(Live.PublicAct::at),
                        slot.act().flatMap(this::sentBack),
                        withScans
                                ? slot.scans().stream()
                                        .flatMap(each -> published(each).stream())
                                        .toList()
                                : List.of()));
    }

    private Optional<SentBack> sentBack(Live.PublicAct act) {
        return act.sentBack()
                .map(why -> new SentBack(why.reason(), why.words(), act.area().flatMap(commissions::find)));
    }

    /** A scan whose file is not on this machine is left out, as the page of the protocol in the server leaves it. */
    private Optional<PublishedScan> published(Scan scan) {
        return kind(scan)
                .flatMap(kind -> scans.find(scan.sha256())
                        .map(file -> new PublishedScan(scan.sha256(), kind, scan.bytes(), file)));
    }

    private static Optional<Kind> kind(Scan scan) {
        return switch (scan.type()) {
            case "image/jpeg" -> Optional.of(Kind.JPEG);
            case "image/png" -> Optional.of(Kind.PNG);
            case "application/pdf" -> Optional.of(Kind.PDF);
            default -> Optional.empty();
        };
    }
}
