package dauys.folder;

import dauys.law.Office;
import dauys.law.Rulebook;
import dauys.law.Trilingual;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a synthetic election is made from: who elects what, how large regions and units are, how they tend to vote, and
 * which official totals the result must hit. {@link ProfileFolders} reads and checks it.
 *
 * @param folder where it was read; the files that a synthetic election takes over are copied from there
 * @param law the rulebook that governs the election
 * @param dates how the election was called, and which dates a commission set
 * @param lines the lines of the protocol form that are columns
 * @param support how the options of national list contests compare, by region
 * @param maslikhatSupport the same for the lists of maslikhats
 */
public record Profile(
        Path folder,
        String id,
        Trilingual title,
        LocalDate date,
        Rulebook law,
        ElectionDates dates,
        List<Line> lines,
        List<Body> bodies,
        List<Region> regions,
        List<Unit> units,
        List<Constituency> constituencies,
        List<StandingList> lists,
        Goals goals,
        Map<String, Map<String, Preference>> support,
        Map<String, Map<String, Preference>> maslikhatSupport,
        People people,
        List<Trilingual> settlements) {

    /** The unit of precincts abroad has this kind. */
    public static final String ABROAD = "abroad";

    /** The times of the reports of election day, as the columns of region-profile.csv name them. */
    public static final List<String> REPORTS = List.of("t1210", "t1610", "t1810", "t2010", "t2210");

    /** The roles of lines that the generator of synthetic elections fills in. */
    public static final List<String> ROLES = List.of(
            "listed",
            "received",
            "issued",
            "outside",
            "by-certificate",
            "cancelled",
            "spoiled",
            "in-boxes",
            "portable",
            "stationary",
            "invalid",
            "took-part");

    public Profile {
        lines = List.copyOf(lines);
        bodies = List.copyOf(bodies);
        regions = List.copyOf(regions);
        units = List.copyOf(units);
        constituencies = List.copyOf(constituencies);
        lists = List.copyOf(lists);
        // Maps that keep the order of the files: another order would be another election.
        support = Collections.unmodifiableMap(new LinkedHashMap<>(support));
        maslikhatSupport = Collections.unmodifiableMap(new LinkedHashMap<>(maslikhatSupport));
        settlements = List.copyOf(settlements);
    }

    /** The lists of a contest in the order of the ballot paper. */
    public List<StandingList> listsOf(String contest) {
        return lists.stream().filter(each -> each.contest().equals(contest)).toList();
    }

    /** The units of a region, those abroad included. */
    public List<Unit> unitsOf(String region) {
        return units.stream().filter(each -> each.region().equals(region)).toList();
    }

    /**
     * A line of the protocol form.
     *
     * @param code the column
     * @param role what the line counts, as docs/formats/protocol-form.md names it
     */
    public record Line(String code, String role) {}

    /**
     * An elected body.
     *
     * @param area the region or unit whose precincts elect it; empty for the whole country
     * @param abroad whether precincts abroad vote for it
     * @param listSeats 0 where the body has no such tier; so with the other one
     */
    public record Body(
            String id,
            Office office,
            Optional<String> area,
            boolean abroad,
            int listSeats,
            int singleMandateSeats,
            Trilingual name) {

        /** The id of its list contest. */
        public String listContest() {
            return id + "-list";
        }
    }

    /**
     * A region, or a city of its rank.
     *
     * @param voters the electorate at the end of election day, voters abroad included where it has such precincts
     * @param precincts those inside the country
     * @param turnout hundredths of a per cent at the times of {@link #REPORTS}; the last one is met exactly
     */
    public record Region(String id, Trilingual name, int voters, int precincts, List<OptionalInt> turnout) {
        public Region {
            turnout = List.copyOf(turnout);
        }

        /** Hundredths of a per cent who had received ballot papers in the end. */
        public int finalTurnout() {
            return turnout.getLast().orElseThrow();
        }

        /** The fewest ballots issued that round to the final turnout; half a hundredth rounds up. */
        public int fewestIssued() {
            return Math.toIntExact(Math.ceilDiv((2L * finalTurnout() - 1) * voters, 20_000));
        }

        /** The most ballots issued that round to the final turnout. */
        public int mostIssued() {
            return Math.toIntExact(Math.ceilDiv((2L * finalTurnout() + 1) * voters, 20_000) - 1);
        }
    }

    /**
     * What has a territorial commission below the region.
     *
     * @param weight its share of the region's voters
     * @param village the share of village voters in per cent
     * @param constituencies those of the country-wide body that its precincts fall to
     */
    public record Unit(
            String id,
            String region,
            String kind,
            Trilingual name,
            int weight,
            int village,
            List<String> constituencies) {
        public Unit {
            constituencies = List.copyOf(constituencies);
        }

        public boolean isAbroad() {
            return kind.equals(ABROAD);
        }
    }

    /** A single-mandate constituency of a body. */
    public record Constituency(String id, String body, String number, Trilingual name) {}

    /** A party's list and how many persons stand on it. */
    public record StandingList(String contest, String party, Optional<LocalDate> registered, int persons) {}

    /** How an option compares with others of its region, in towns and in villages. */
    public record Preference(int town, int village) {}

    /**
     * The totals that the result must hit.
     *
     * @param voters on the lists at the end of election day
     * @param precincts those abroad included
     * @param mostVoters the largest electorate that the law allows a precinct
     * @param votes of the national list contest, by option in the order of the file
     * @param persons on the national lists, by party
     * @param candidates of the country-wide body's constituencies
     * @param selfNominated of those candidates
     * @param localPersons on the lists of all other bodies
     * @param localCandidates candidates of the constituencies of all other bodies
     */
    public record Goals(
            int voters,
            int issued,
            int invalid,
            int precincts,
            int precinctsAbroad,
            int mostVoters,
            Map<String, Integer> votes,
            Map<String, Integer> persons,
            int candidates,
            int selfNominated,
            int localPersons,
            int localCandidates) {
        public Goals {
            votes = Collections.unmodifiableMap(new LinkedHashMap<>(votes));
            persons = Collections.unmodifiableMap(new LinkedHashMap<>(persons));
        }
    }

    /** A surname or given name joins those of its own tradition. */
    public record GivenName(boolean female, String kk, String ru, String tradition) {}

    /** A surname in the forms of men and women. */
    public record Surname(String kkMale, String kkFemale, String ruMale, String ruFemale, String tradition) {}

    /**
     * What persons are made from.
     *
     * @param reserved real people to whom no synthetic vote may be given
     * @param traditions how often a tradition of names is met, by region; a region may be left out
     */
    public record People(
            List<GivenName> given,
            List<Surname> surnames,
            List<String> reserved,
            Map<String, Map<String, Integer>> traditions) {
        public People {
            traditions = Collections.unmodifiableMap(new LinkedHashMap<>(traditions));
            given = List.copyOf(given);
            surnames = List.copyOf(surnames);
            reserved = List.copyOf(reserved);
        }
    }
}
