package dauys.publication.notices;

import dauys.election.chamber.Chamber;
import dauys.election.chamber.Chamber.PartySeats;
import dauys.election.territory.Region;
import dauys.election.territory.Territory;
import dauys.election.territory.Unit;
import dauys.folder.Registers;
import dauys.law.Office;
import dauys.publication.Snapshot;
import dauys.publication.notices.Notice.Row;
import dauys.publication.notices.Notice.Section;
import dauys.publication.notices.Notice.Table;
import dauys.wording.AreaNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The summary of all maslikhats: how many bodies and seats in each region, and which party has how many. */
final class MaslikhatNotice {

    static final String NAME = "maslikhats";

    /** Seats added up over bodies. */
    private static final class Sum {
        private int bodies;
        private int seats;
        private int byList;
        private int inConstituencies;
        private int undecided;

        void add(Chamber chamber) {
            bodies++;
            seats += chamber.seats();
            undecided += chamber.undecided();
            chamber.parties().forEach(each -> {
                byList += each.byList();
                inConstituencies += each.inConstituencies();
            });
        }
    }

    private final Snapshot snapshot;
    private final NoticeWords words;
    private final List<Chamber> chambers;
    private final Optional<Territory> territory;

    MaslikhatNotice(Snapshot snapshot, NoticeWords words) {
        this.snapshot = snapshot;
        this.words = words;
        this.chambers = snapshot.result().chambers().stream()
                .filter(each -> each.body().area().isPresent() && Notices.isMaslikhat(each.body()))
                .toList();
        this.territory = snapshot.registers().map(Registers::territory);
    }

    Notice notice() {
        var head = new NoticeHead(snapshot, words);
        var contests = chambers.stream()
                .flatMap(each -> snapshot.result().contestsOf(each.body().id()).stream())
                .toList();
        var all = new Sum();
        chambers.forEach(all::add);
        return new Notice(
                NAME,
                words.language(),
                head.title(words.own("maslikhats.title")),
                head.asOf(),
                List.of(head.section(contests), regions(all), parties(all)));
    }

    private Section regions(Sum all) {
        var sums = new LinkedHashMap<String, Sum>();
        territory.ifPresent(known -> known.regions().forEach(each -> sums.put(each.code(), new Sum())));
        for (Chamber each : chambers) {
            sums.computeIfAbsent(region(each), any -> new Sum()).add(each);
        }
        var names = territory.map(known -> new AreaNames(known, words.language()));
        var rows = new ArrayList<Row>();
        sums.forEach((code, sum) -> {
            if (sum.bodies > 0) {
                rows.add(row(names.map(known -> known.name(code)).orElse(code), sum, false));
            }
        });
        rows.add(row(words.own("maslikhats.all"), all, true));
        long regional = chambers.stream()
                .filter(each -> each.body().office() == Office.MASLIKHAT)
                .count();
        var sentences = List.of(words.own(
                "maslikhats.elected",
                Map.of(
                        "bodies",
                        all.bodies,
                        "seats",
                        all.seats,
                        "regional",
                        regional,
                        "local",
                        all.bodies - regional)));
        var columns = List.of(
                words.own("maslikhats.bodies"),
                words.shared("chamber.total"),
                words.shared("chamber.by-list"),
                words.shared("chamber.by-constituency"),
                words.shared("chamber.undecided"));
        var table = new Table(words.own("maslikhats.caption"), words.own("maslikhats.region"), columns, rows);
        return new Section(Optional.of(words.own("maslikhats.by-region")), sentences, List.of(table));
    }

    private Row row(String name, Sum sum, boolean isSum) {
        var figures = Stream.of(sum.bodies, sum.seats, sum.byList, sum.inConstituencies, sum.undecided)
                .map(words::count)
                .toList();
        return new Row(name, figures, isSum);
    }

    /** The region in which a body's electorate lives. */
    private String region(Chamber chamber) {
        String area = chamber.body().area().orElseThrow();
        return territory.stream()
                .flatMap(known -> known.units().stream())
                .filter(each -> each.code().equals(area))
                .map(Unit::region)
                .map(Region::code)
                .findFirst()
                .orElse(area);
    }

    private Section parties(Sum all) {
        var seats = new LinkedHashMap<Optional<String>, PartySeats>();
        chambers.forEach(chamber -> chamber.parties()
                .forEach(each -> seats.merge(
                        each.party(),
                        each,
                        (one, other) -> new PartySeats(
                                one.party(),
                                one.byList() + other.byList(),
                                one.inConstituencies() + other.inConstituencies()))));
        var rows = seats.values().stream()
                .sorted(Comparator.comparing((PartySeats each) -> each.party().isEmpty())
                        .thenComparing(
                                Comparator.comparingInt(PartySeats::total).reversed()))
                .map(each -> new Row(
                        each.party()
                                .map(code -> words.names().party(code, words.language()))
                                .orElse(words.shared("chamber.without-party")),
                        List.of(
                                words.count(each.byList()),
                                words.count(each.inConstituencies()),
                                words.count(each.total()),
                                words.percent(each.total(), all.seats)),
                        false))
                .toList();
        return new Section(
                Optional.of(words.own("maslikhats.by-party")), List.of(), List.of(BodyNotice.seats(words, rows)));
    }
}
