package dauys.folder;

import dauys.election.calendar.Calling;
import dauys.election.chamber.ContestInput.PublishedHolders;
import dauys.election.contest.Body;
import dauys.election.contest.Contest;
import dauys.election.contest.Election;
import dauys.election.contest.Election.Origin;
import dauys.election.contest.Tier;
import dauys.election.seats.ListContest;
import dauys.election.tabulation.StatedCount;
import dauys.law.Anchor;
import dauys.law.Edition;
import dauys.law.Office;
import dauys.law.Place;
import dauys.law.Trilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Reads {@code election.yaml}: what was elected, under which edition, and which counts were stated as a whole. */
final class ElectionYaml {

    /**
     * What the file says.
     *
     * @param places where each body and contest stands, by id
     */
    record Content(
            Election election, List<Edition> alsoUnder, List<StatedContest> contests, Map<String, Place> places) {}

    /**
     * A contest with the counts that its source states as a whole.
     *
     * @param deviation by how much the source is known not to add up
     */
    record StatedContest(
            Contest contest,
            Optional<StatedCount> base,
            boolean complete,
            OptionalLong deviation,
            Place basePlace,
            Optional<StatedCount> registered,
            Optional<StatedCount> ballotsIssued,
            Optional<StatedCount> tookPart,
            Optional<StatedCount> invalid,
            List<PublishedHolders> publishedHolders) {}

    private final Findings findings;
    private final Map<String, Place> places = new LinkedHashMap<>();

    private ElectionYaml(Findings findings) {
        this.findings = findings;
    }

    /** What a folder can hold, as the key "kind" writes it. */
    enum Kind {
        /** Figures per contest, as published. */
        TOTALS,
        /** What precinct commissions signed. */
        PROTOCOLS,
        /** What a synthetic election is made from. */
        PROFILE
    }

    /**
     * What every kind of folder says first.
     *
     * @param calling how the election was called, as far as the folder says
     * @param placeOfDate where its day stands
     */
    record Head(
            String id,
            Trilingual title,
            LocalDate date,
            Edition edition,
            List<Edition> alsoUnder,
            Kind kind,
            Origin origin,
            Calling calling,
            Place placeOfDate) {}

    /** The head of a folder of any kind; the caller reads on, or says that no more keys are known. */
    static Optional<Head> head(YamlMap yaml, Findings findings) {
        return new ElectionYaml(findings).head(yaml);
    }

    /** The rest of a folder of totals. */
    static Content totals(YamlMap yaml, Head head, Findings findings) {
        return new ElectionYaml(findings).content(yaml, head);
    }

    private Optional<Head> head(YamlMap yaml) {
        var id = yaml.text("id");
        var title = yaml.trilingual("title");
        var date = yaml.date("date");
        var edition = yaml.text("edition").flatMap(text -> edition(yaml, "edition", text));
        var alsoUnder = yaml.texts("also_under").stream()
                .flatMap(text -> edition(yaml, "also_under", text).stream())
                .toList();
        var kind = yaml.choice("kind", Kind.class);
        var origin = yaml.choice("origin", Origin.class);
        var calling = date.map(day -> calling(yaml, day));
        if (id.isEmpty() || title.isEmpty() || calling.isEmpty() || edition.isEmpty()) {
            return Optional.empty();
        }
        return kind.isEmpty() || origin.isEmpty()
                ? Optional.empty()
                : Optional.of(new Head(
                        id.get(),
                        title.get(),
                        calling.get().day(),
                        edition.get(),
                        alsoUnder,
                        kind.get(),
                        origin.get(),
                        calling.get(),
                        yaml.place("date")));
    }

    /** How an election was called, as far as its description says; all of these keys may be missing. */
    static Calling calling(YamlMap yaml, LocalDate day) {
        boolean early = yaml.has("early") && yaml.yesOrNo("early").orElse(false);
        var calling = early ? Calling.early(day) : Calling.regular(day);
        for (Anchor event : ElectionDates.EVENTS) {
            String key = ElectionDates.key(event);
            var on = yaml.has(key) ? yaml.date(key) : Optional.<LocalDate>empty();
            if (on.isPresent()) {
                calling = calling.with(event, on.get());
            }
        }
        return calling;
    }

    private Content content(YamlMap yaml, Head head) {
        var bodies = bodies(yaml);
        var contests = contests(yaml, bodies);
        if (!yaml.has("contests")) {
            findings.error("Y103", yaml.place(), Map.of("key", "contests"));
        }
        yaml.done();
        return new Content(election(head, bodies, contests), head.alsoUnder(), contests, places);
    }

    private static Election election(Head head, Map<String, Body> bodies, List<StatedContest> contests) {
        return new Election(
                head.id(),
                head.title(),
                head.date(),
                head.edition(),
                head.origin(),
                List.copyOf(bodies.values()),
                contests.stream().map(StatedContest::contest).toList());
    }

    private Optional<Edition> edition(YamlMap yaml, String key, String text) {
        var edition = Edition.parse(text);
        if (edition.isEmpty()) {
            findings.error("Y104", yaml.place(key), Map.of("key", key, "text", text, "form", "edition"));
        }
        return edition;
    }

    private Map<String, Body> bodies(YamlMap yaml) {
        var bodies = new LinkedHashMap<String, Body>();
        for (YamlMap each : yaml.maps("bodies")) {
            var id = each.text("id");
            var office = each.text("office").flatMap(text -> office(each, text));
            var title = each.trilingual("title");
            var seats = positive(each, "seats", each.optionalWhole("seats"));
            var tiers = tiers(each);
            each.optionalText("source");
            each.done();
            if (id.isPresent() && office.isPresent() && title.isPresent()) {
                places.put(id.get(), each.place());
                if (bodies.put(id.get(), new Body(id.get(), office.get(), title.get(), seats, tiers)) != null) {
                    findings.error("E103", each.place("id"), Map.of("id", id.get()));
                }
            }
        }
        return bodies;
    }

    private Optional<Office> office(YamlMap yaml, String text) {
        var office = Office.ofKey(text);
        if (office.isEmpty()) {
            var known = Arrays.stream(Office.values()).map(Office::key).toList();
            findings.error("Y106", yaml.place("office"), Map.of("key", "office", "text", text, "known", known));
        }
        return office;
    }

    private Map<Tier, Integer> tiers(YamlMap body) {
        var tiers = new EnumMap<Tier, Integer>(Tier.class);
        body.optionalMap("tiers").ifPresent(map -> {
            for (Tier tier : Tier.values()) {
                positive(map, Keys.of(tier), map.optionalWhole(Keys.of(tier)))
                        .ifPresent(seats -> tiers.put(tier, seats));
            }
            map.done();
        });
        return tiers;
    }

    /** A number of seats: at least one, and no more than any chamber has. */
    private OptionalInt positive(YamlMap yaml, String key, OptionalLong number) {
        if (number.isEmpty()) {
            return OptionalInt.empty();
        }
        if (number.getAsLong() < 1 || number.getAsLong() > ListContest.MOST_SEATS) {
            findings.error(
                    "E104",
                    yaml.place(key),
                    Map.of("key", key, "text", number.getAsLong(), "most", ListContest.MOST_SEATS));
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) number.getAsLong());
    }

    private List<StatedContest> contests(YamlMap yaml, Map<String, Body> bodies) {
        var contests = new LinkedHashMap<String, StatedContest>();
        for (YamlMap each : yaml.maps("contests")) {
            var contest = contest(each, bodies);
            var stated = contest.map(known -> stated(each, known));
            each.done();
            stated.ifPresent(known -> {
                places.put(known.contest().id(), each.place());
                if (contests.put(known.contest().id(), known) != null) {
                    findings.error(
                            "E103",
                            each.place("id"),
                            Map.of("id", known.contest().id()));
                }
            });
        }
        return List.copyOf(contests.values());
    }

    private Optional<Contest> contest(YamlMap yaml, Map<String, Body> bodies) {
        var id = yaml.text("id");
        var bodyId = yaml.text("body");
        Optional<Body> body = bodyId.map(bodies::get);
        if (bodyId.isPresent() && body.isEmpty()) {
            findings.error(
                    "E102", yaml.place("body"), Map.of("body", bodyId.get(), "known", List.copyOf(bodies.keySet())));
        }
        var tier = yaml.choice("tier", Tier.class);
        var seats = positive(yaml, "seats", yaml.whole("seats"));
        var constituency = yaml.optionalText("constituency");
        if (tier.isPresent() && tier.get() == Tier.SINGLE_MANDATE && seats.isPresent() && seats.getAsInt() != 1) {
            findings.error("E104", yaml.place("seats"), Map.of("key", "seats", "text", seats.getAsInt(), "most", 1));
            return Optional.empty();
        }
        if (id.isEmpty() || body.isEmpty() || tier.isEmpty() || seats.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Contest(id.get(), body.get(), tier.get(), seats.getAsInt(), constituency));
    }

    private StatedContest stated(YamlMap yaml, Contest contest) {
        yaml.optionalText("seats_source");
        var base = yaml.optionalMap("base");
        if (contest.tier() == Tier.LIST && base.isEmpty()) {
            yaml.map("base");
        }
        var baseCount = base.flatMap(this::count);
        boolean complete = base.flatMap(map -> map.yesOrNo("complete")).orElse(true);
        var deviation = base.map(map -> map.optionalSigned("deviation")).orElse(OptionalLong.empty());
        base.filter(map -> map.has("deviation")).ifPresent(map -> map.text("deviation_source"));
        base.ifPresent(map -> map.optionalText("deviation_source"));
        base.ifPresent(YamlMap::done);
        return new StatedContest(
                contest,
                baseCount,
                complete,
                deviation,
                base.map(map -> map.place("value")).orElse(yaml.place()),
                counted(yaml, "registered"),
                counted(yaml, "ballots_issued"),
                counted(yaml, "took_part"),
                counted(yaml, "invalid"),
                publishedHolders(yaml));
    }

    private Optional<StatedCount> counted(YamlMap yaml, String key) {
        return yaml.optionalMap(key).flatMap(map -> {
            var count = count(map);
            map.done();
            return count;
        });
    }

    /** A count needs its status and its source, so that an interim figure never passes for a final one. */
    private Optional<StatedCount> count(YamlMap map) {
        var value = map.whole("value");
        var status = map.choice("status", StatedCount.Status.class);
        map.text("source");
        if (value.isPresent() && value.getAsLong() > ListContest.MOST_VOTES) {
            findings.error("F113", map.place("value"), Map.of("column", "value", "text", value.getAsLong()));
            return Optional.empty();
        }
        return value.isPresent() && status.isPresent()
                ? Optional.of(new StatedCount(value.getAsLong(), status.get()))
                : Optional.empty();
    }

    private List<PublishedHolders> publishedHolders(YamlMap yaml) {
        var published = new ArrayList<PublishedHolders>();
        for (YamlMap each : yaml.maps("published_holders")) {
            var party = each.text("party");
            var holders = positive(each, "holders", each.whole("holders"));
            var inGroups = each.whole("in_groups");
            each.text("source");
            each.done();
            if (party.isPresent() && holders.isPresent() && inGroups.isPresent()) {
                if (inGroups.getAsLong() > holders.getAsInt()) {
                    findings.error(
                            "E104",
                            each.place("in_groups"),
                            Map.of("key", "in_groups", "text", inGroups.getAsLong(), "most", holders.getAsInt()));
                } else {
                    published.add(new PublishedHolders(party.get(), holders.getAsInt(), (int) inGroups.getAsLong()));
                }
            }
        }
        return published;
    }
}
