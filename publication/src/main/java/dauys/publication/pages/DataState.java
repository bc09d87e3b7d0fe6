package dauys.publication.pages;

import dauys.election.chamber.ContestAct;
import dauys.election.tabulation.Completeness;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How far the figures of a page are final.
 *
 * @param count the protocols behind them; empty where only totals were published
 * @param act by which the results were established, where one contest is meant
 */
record DataState(Kind kind, Optional<Completeness> count, Optional<ContestAct.Declare> act) {

    /** What may still change. */
    enum Kind {
        /** Protocols are missing. */
        PARTIAL,
        /** All protocols are there, and some have errors. */
        PRELIMINARY,
        /** All protocols are there without an error, and the commission has yet to establish the results. */
        COMPLETE,
        /** The commission has established the results. */
        OFFICIAL,
        /** Totals that a commission published, without protocols behind them. */
        PUBLISHED,
        /** Figures that were made up to show what an article does. */
        MADE_UP,
        /** What stood before the vote: names and places, without figures. */
        REGISTER;

        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The four looks of the line that says it. */
        String look() {
            return switch (this) {
                case PARTIAL -> "partial";
                case PRELIMINARY, MADE_UP -> "preliminary";
                case COMPLETE -> "complete";
                case OFFICIAL, PUBLISHED -> "official";
                case REGISTER -> "register";
            };
        }
    }

    static DataState of(Completeness count, Optional<ContestAct.Declare> act) {
        Kind kind = act.isPresent() ? Kind.OFFICIAL : kind(count);
        return new DataState(kind, Optional.of(count), act);
    }

    private static Kind kind(Completeness count) {
        return switch (count.status()) {
            case PARTIAL -> Kind.PARTIAL;
            case PRELIMINARY -> Kind.PRELIMINARY;
            case COMPLETE -> Kind.COMPLETE;
        };
    }

    static DataState ofTotals(boolean official) {
        return new DataState(official ? Kind.PUBLISHED : Kind.MADE_UP, Optional.empty(), Optional.empty());
    }

    /** Of a page without figures; it stays as it is while protocols arrive. */
    static DataState ofRegisters() {
        return new DataState(Kind.REGISTER, Optional.empty(), Optional.empty());
    }

    /** Whether people are elected already, and do not only lead so far. */
    boolean isWholeCount() {
        return kind != Kind.PARTIAL;
    }

    Frame.StateLine line(Spoken spoken) {
        String word = spoken.say("state." + kind.key());
        if (act.isPresent()) {
            var facts = Map.of(
                    "act",
                    Plain.text(act.get().act()),
                    "date",
                    spoken.numbers().date(act.get().on()),
                    "arrived",
                    count.map(Completeness::arrived).orElse(0),
                    "expected",
                    count.map(Completeness::expected).orElse(0));
            return new Frame.StateLine(kind.look(), word, spoken.say("state.act", facts));
        }
        return new Frame.StateLine(
                kind.look(),
                word,
                count.map(all -> spoken.say(
                                "state.protocols",
                                Map.of(
                                        "arrived", all.arrived(),
                                        "expected", all.expected(),
                                        "withErrors", all.withErrors())))
                        .orElseGet(() -> spoken.say("state." + kind.key() + "-means")));
    }
}
