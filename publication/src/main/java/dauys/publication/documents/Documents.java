package dauys.publication.documents;

import dauys.election.chamber.Chamber;
import dauys.election.contest.Body;
import dauys.election.tabulation.Tabulation;
import dauys.election.territory.Precinct;
import dauys.election.territory.Region;
import dauys.folder.Registers;
import dauys.law.Authority;
import dauys.publication.Snapshot;
import dauys.wording.Language;
import io.jstach.jstachio.JStachio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The documents of one election at one moment, in one language. A document is made when its bytes are asked for, and
 * the same snapshot gives the same bytes; it may be asked by many at once.
 */
public final class Documents {

    private final Snapshot snapshot;
    private final Language language;
    private final FinalProtocols finals;
    private final List<Chamber> chambers;

    /** Protocols and tables are of elections that have protocols. */
    private final Optional<OfProtocols> ofProtocols;

    private record OfProtocols(Registers registers, ProtocolSheets sheets, SumTables tables) {}

    /** The documents of a snapshot. */
    public Documents(Snapshot snapshot, Language language) {
        this.snapshot = snapshot;
        this.language = language;
        var words = new Words(snapshot, language);
        var frames = new Frames(snapshot, words);
        this.finals = new FinalProtocols(snapshot, frames, words);
        this.chambers = snapshot.result().chambers();
        this.ofProtocols = snapshot.registers()
                .map(registers -> new OfProtocols(
                        registers,
                        new ProtocolSheets(registers, frames, words),
                        new SumTables(snapshot, registers, frames, words)));
    }

    /** The protocol of a precinct for a contest; empty where there is none, or none of them has arrived. */
    public Optional<Document> precinct(String precinct, String contest) {
        return slot(precinct, contest).flatMap(this::precinct);
    }

    /** The empty form of a precinct's protocol; empty where its voters do not vote in the contest. */
    public Optional<Document> blank(String precinct, String contest) {
        return slot(precinct, contest).map(this::blank);
    }

    private Optional<Integer> slot(String precinct, String contest) {
        return ofProtocols
                .map(all -> all.registers().slot(precinct, contest))
                .filter(slot -> slot.isPresent())
                .map(slot -> slot.getAsInt());
    }

    private Optional<Document> precinct(int slot) {
        return snapshot.protocols()
                .of(slot)
                .map(protocol -> document(
                        DocumentKind.PRECINCT,
                        ofSlot(slot),
                        () -> sheets().filled(slot, protocol),
                        ProtocolSheet::frame));
    }

    private Document blank(int slot) {
        return document(DocumentKind.BLANK, ofSlot(slot), () -> sheets().blank(slot), ProtocolSheet::frame);
    }

    private ProtocolSheets sheets() {
        return ofProtocols.orElseThrow().sheets();
    }

    /** Where the document of a slot lies: by region, precinct and contest. */
    private List<String> ofSlot(int slot) {
        var plan = ofProtocols.orElseThrow().registers().plan();
        var precinct = plan.precincts().get(plan.precinctOf(slot));
        return List.of(
                precinct.unit().region().code(),
                precinct.id(),
                plan.paperOf(slot).contest().id());
    }

    /**
     * What a commission adds up for a contest.
     *
     * @param commission one on the path of the contest's protocols
     * @param area the code of its unit, region or constituency; empty for the whole country
     */
    public Optional<Document> territory(String contest, Authority commission, String area) {
        return tabulations(contest).stream()
                .filter(each -> each.commission() == commission && each.area().equals(area))
                .findFirst()
                .map(this::territory);
    }

    private List<Tabulation> tabulations(String contest) {
        return snapshot.folder().contests().stream()
                .filter(input -> input.contest().id().equals(contest))
                .flatMap(input -> input.tabulation().stream())
                .flatMap(Documents::withParts)
                .toList();
    }

    private static Stream<Tabulation> withParts(Tabulation top) {
        return Stream.concat(Stream.of(top), top.parts().stream().flatMap(Documents::withParts));
    }

    private Document territory(Tabulation sums) {
        var path = new ArrayList<String>();
        path.add(sums.ballot().contest().id());
        path.add(Words.key(sums.commission()) + (sums.area().isEmpty() ? "" : "-" + sums.area()));
        return document(
                DocumentKind.TERRITORY,
                path,
                () -> ofProtocols.orElseThrow().tables().of(sums, slots(sums)),
                SumTable::frame);
    }

    /** The slots of a contest's protocols in the area of a commission, in the order of the precincts. */
    private List<Integer> slots(Tabulation sums) {
        var plan = ofProtocols.orElseThrow().registers().plan();
        var contest = sums.ballot().contest();
        int number = IntStream.range(0, plan.papers().size())
                .filter(i -> plan.papers().get(i).contest().id().equals(contest.id()))
                .findFirst()
                .orElseThrow();
        var slots = new ArrayList<Integer>();
        for (int i = 0; i < plan.precincts().size(); i++) {
            int slot = plan.slot(i, number);
            if (slot >= 0
                    && SumTables.area(sums.commission(), plan.precincts().get(i), sums.ballot())
                            .equals(sums.area())) {
                slots.add(slot);
            }
        }
        return slots;
    }

    /** The protocol of the results of a body; empty where there is no such body. */
    public Optional<Document> finalProtocol(String body) {
        return chambers.stream()
                .filter(each -> each.body().id().equals(body))
                .findFirst()
                .map(this::finalProtocol);
    }

    private Document finalProtocol(Chamber chamber) {
        return document(
                DocumentKind.FINAL, List.of(chamber.body().id()), () -> finals.of(chamber), FinalProtocol::frame);
    }

    /**
     * All documents of a kind, one after the other. The table of a commission with one commission below it would repeat
     * that one's, so it is left out here.
     *
     * @param region the code of a region, of which alone documents are wanted; those of the whole country are then left
     *     out
     */
    public Stream<Document> all(DocumentKind kind, Optional<String> region) {
        return switch (kind) {
            case PRECINCT -> slots(region).mapToObj(this::precinct).flatMap(Optional::stream);
            case BLANK -> slots(region).mapToObj(this::blank);
            case TERRITORY ->
                snapshot.folder().contests().stream()
                        .flatMap(input -> input.tabulation().stream())
                        .filter(top -> ofProtocols.isPresent())
                        .flatMap(Documents::withParts)
                        .filter(sums -> sums.parts().size() != 1)
                        .filter(sums -> region.isEmpty() || isIn(region.get(), sums))
                        .map(this::territory);
            case FINAL ->
                chambers.stream()
                        .filter(each -> region.isEmpty() || isIn(region.get(), each.body()))
                        .map(this::finalProtocol);
        };
    }

    private IntStream slots(Optional<String> region) {
        if (ofProtocols.isEmpty()) {
            return IntStream.empty();
        }
        var plan = ofProtocols.get().registers().plan();
        return IntStream.range(0, plan.slots())
                .filter(slot -> region.isEmpty()
                        || region.get().equals(regionOf(plan.precincts().get(plan.precinctOf(slot)))));
    }

    private static String regionOf(Precinct precinct) {
        return precinct.unit().region().code();
    }

    private boolean isIn(String region, Tabulation sums) {
        return switch (sums.commission()) {
            case REGIONAL_COMMISSION -> sums.area().equals(region);
            case TERRITORIAL_COMMISSION -> isUnitOf(region, sums.area());
            case CONSTITUENCY_COMMISSION -> {
                var own = slots(sums);
                var plan = ofProtocols.orElseThrow().registers().plan();
                yield !own.isEmpty() && region.equals(regionOf(plan.precincts().get(plan.precinctOf(own.getFirst()))));
            }
            default -> false;
        };
    }

    private boolean isIn(String region, Body body) {
        return body.area().isPresent()
                && (body.area().get().equals(region)
                        || isUnitOf(region, body.area().get()));
    }

    private boolean isUnitOf(String region, String unit) {
        return ofProtocols.stream()
                .flatMap(all -> all.registers().territory().units().stream())
                .anyMatch(
                        each -> each.code().equals(unit) && each.region().code().equals(region));
    }

    /** The codes of the regions that documents can be asked for. */
    public List<String> regions() {
        return ofProtocols.stream()
                .flatMap(all -> all.registers().territory().regions().stream())
                .map(Region::code)
                .toList();
    }

    private <T> Document document(DocumentKind kind, List<String> place, Supplier<T> page, Function<T, Frame> frame) {
        var path = new StringBuilder(language.code()).append('/').append(kind.key());
        place.forEach(each -> path.append('/').append(FileNames.of(each)));
        return new Document(path.append(".pdf").toString(), () -> {
            T made = page.get();
            Frame its = frame.apply(made);
            return new Printed(language, its.title(), its.about(), snapshot.at(), JStachio.render(made));
        });
    }
}
