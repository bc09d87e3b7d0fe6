package dauys.election.commission;

import dauys.election.territory.Precinct;
import java.util.Optional;
import java.util.regex.Pattern;

/** The part of the territory that a person or commission works for. */
public sealed interface Area {

    /** Ids of regions, units, constituencies and precincts as election folders write them. */
    Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,63}");

    /** The whole country and its precincts abroad. */
    record Country() implements Area {

        @Override
        public boolean covers(Precinct precinct) {
            return true;
        }

        @Override
        public Level level() {
            return Level.CENTRAL;
        }

        @Override
        public String text() {
            return "country";
        }
    }

    /** A region, a city of republican significance or the capital, by its code. */
    record OfRegion(String code) implements Area {

        public OfRegion {
            known(code);
        }

        @Override
        public boolean covers(Precinct precinct) {
            return precinct.unit().region().code().equals(code);
        }

        @Override
        public Level level() {
            return Level.REGIONAL;
        }

        @Override
        public String text() {
            return "region:" + code;
        }
    }

    /** A district, a town, a district of a city, or the precincts abroad together, by its code. */
    record OfUnit(String code) implements Area {

        public OfUnit {
            known(code);
        }

        @Override
        public boolean covers(Precinct precinct) {
            return precinct.unit().code().equals(code);
        }

        @Override
        public Level level() {
            return Level.TERRITORIAL;
        }

        @Override
        public String text() {
            return "unit:" + code;
        }
    }

    /** A constituency, by its id. */
    record OfConstituency(String id) implements Area {

        public OfConstituency {
            known(id);
        }

        @Override
        public boolean covers(Precinct precinct) {
            return precinct.constituencies().stream().anyMatch(each -> each.id().equals(id));
        }

        @Override
        public Level level() {
            return Level.CONSTITUENCY;
        }

        @Override
        public String text() {
            return "constituency:" + id;
        }
    }

    /** One precinct, by its id. */
    record OfPrecinct(String id) implements Area {

        public OfPrecinct {
            known(id);
        }

        @Override
        public boolean covers(Precinct precinct) {
            return precinct.id().equals(id);
        }

        @Override
        public Level level() {
            return Level.PRECINCT;
        }

        @Override
        public String text() {
            return "precinct:" + id;
        }
    }

    /** Whether a precinct lies in it. */
    boolean covers(Precinct precinct);

    /** The level of the commission that works for it. */
    Level level();

    /** The form of files and of the record: {@code country}, {@code region:KZ-10}, {@code precinct:P1}. */
    String text();

    /** Reads the text form; empty where the text is anything else. */
    static Optional<Area> parse(String text) {
        if (text.equals("country")) {
            return Optional.of(new Country());
        }
        int colon = text.indexOf(':');
        String id = text.substring(colon + 1);
        if (colon < 0 || !ID.matcher(id).matches()) {
            return Optional.empty();
        }
        return switch (text.substring(0, colon)) {
            case "region" -> Optional.of(new OfRegion(id));
            case "unit" -> Optional.of(new OfUnit(id));
            case "constituency" -> Optional.of(new OfConstituency(id));
            case "precinct" -> Optional.of(new OfPrecinct(id));
            default -> Optional.empty();
        };
    }

    private static void known(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("Not the code of an area: " + id);
        }
    }
}
