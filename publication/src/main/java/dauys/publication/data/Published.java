package dauys.publication.data;

import dauys.election.ballot.BallotPaper;
import dauys.election.chamber.ContestResult;
import dauys.election.commission.ContestKind;
import dauys.election.contest.Contest;
import dauys.election.contest.Tier;
import dauys.election.protocol.ProtocolVersion;
import dauys.election.tabulation.TabulationPlan;
import dauys.folder.Registers;
import dauys.folder.ResultJson;
import dauys.publication.PublishedProtocol;
import dauys.publication.Snapshot;
import dauys.wording.Language;
import dauys.wording.Names;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A snapshot as the files ask it: names in each language, contests by kind, and its protocols one after the other. */
final class Published {

    /** Takes a protocol that is added up. */
    @FunctionalInterface
    interface Taker {
        void take(int slot, ProtocolVersion counted) throws IOException;
    }

    private final Snapshot snapshot;
    private final Map<Language, Names> names = new EnumMap<>(Language.class);

    Published(Snapshot snapshot) {
        this.snapshot = snapshot;
        var persons = snapshot.folder().contests().stream()
                .flatMap(input -> Stream.concat(
                        input.candidates().stream(),
                        input.lists().stream().flatMap(list -> list.candidates().stream())))
                .toList();
        for (Language each : Language.values()) {
            names.put(each, Names.of(snapshot.folder().parties().values(), persons, each));
        }
    }

    Snapshot snapshot() {
        return snapshot;
    }

    Names names(Language language) {
        return Objects.requireNonNull(names.get(language));
    }

    DataWords words() {
        return new DataWords(this::names);
    }

    static ContestKind kind(Contest contest) {
        return new ContestKind(contest.body().office(), contest.tier() == Tier.LIST);
    }

    /** The kind as names of files say it: {@code mazhilis-list}, {@code maslikhat-single}. */
    static String name(ContestKind kind) {
        return kind.text().replace('/', '-');
    }

    /** The ballot papers of each kind of contest, in the order of the contests. */
    static Map<ContestKind, List<BallotPaper>> papersByKind(Registers registers) {
        var kinds = new LinkedHashMap<ContestKind, List<BallotPaper>>();
        registers
                .papers()
                .forEach(paper -> kinds.computeIfAbsent(kind(paper.contest()), any -> new ArrayList<>())
                        .add(paper));
        return kinds;
    }

    /** The version of a protocol that is added up; empty while it is awaited, and where it was sent back. */
    Optional<ProtocolVersion> counted(int slot) {
        return snapshot.protocols()
                .of(slot)
                .filter(each -> each.state().isCounted())
                .map(PublishedProtocol::latest);
    }

    /** Goes through all protocols of a kind that are added up, in the order of the precincts. */
    void counted(Registers registers, ContestKind kind, Taker taker) throws IOException {
        TabulationPlan plan = registers.plan();
        for (int slot = 0; slot < plan.slots(); slot++) {
            if (kind(plan.paperOf(slot).contest()).equals(kind)) {
                var version = counted(slot);
                if (version.isPresent()) {
                    taker.take(slot, version.get());
                }
            }
        }
    }

    /** Goes through all protocols that are added up, in the order of the precincts. */
    void counted(Registers registers, Taker taker) throws IOException {
        for (int slot = 0; slot < registers.plan().slots(); slot++) {
            var version = counted(slot);
            if (version.isPresent()) {
                taker.take(slot, version.get());
            }
        }
    }

    /** What a contest led to, by the word of the result's JSON. */
    static String outcome(ContestResult result) {
        return Objects.requireNonNull(ResultJson.contest(result).get("outcome")).toString();
    }
}
