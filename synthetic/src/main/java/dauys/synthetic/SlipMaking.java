package dauys.synthetic;

import dauys.folder.Profile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes one slip in one protocol, always one by which a check of the form can know that something is wrong. */
final class SlipMaking {

    /** Each pair stands in an identity that breaks when the two change places. */
    private static final List<List<LineRole>> PAIRS = List.of(
            List.of(LineRole.IN_BOXES, LineRole.TOOK_PART),
            List.of(LineRole.PORTABLE, LineRole.STATIONARY),
            List.of(LineRole.RECEIVED, LineRole.ISSUED));

    /** Each line stands in an equation, so that any other number breaks it. */
    private static final List<LineRole> EQUATED = List.of(
            LineRole.RECEIVED,
            LineRole.ISSUED,
            LineRole.CANCELLED,
            LineRole.IN_BOXES,
            LineRole.STATIONARY,
            LineRole.TOOK_PART);

    private final int mostVoters;
    private final Map<LineRole, String> codes = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();

    SlipMaking(Profile profile, List<Precinct> precincts) {
        mostVoters = profile.goals().mostVoters();
        for (Profile.Line line : profile.lines()) {
            LineRole.ofKey(line.role()).ifPresent(role -> codes.put(role, line.code()));
        }
        precincts.forEach(each -> known.add(each.id()));
    }

    /** What stands in place of the protocol, and what was done to it. */
    record Made(List<Protocol> protocols, List<Slip> slips) {
        Made {
            protocols = List.copyOf(protocols);
            slips = List.copyOf(slips);
        }
    }

    /** Empty where the protocol does not lend itself to the kind. */
    Optional<Made> make(SlipKind kind, Protocol protocol, Draws draws) {
        return switch (kind) {
            case SWAPPED_ROWS -> swapped(protocol, draws);
            case DIGIT_SLIP -> otherNumber(kind, protocol, draws);
            case TRANSPOSED_DIGITS -> otherNumber(kind, protocol, draws);
            case DUPLICATE_PROTOCOL -> duplicate(protocol, draws);
            case PORTABLE_OVER_APPLICATIONS -> overApplications(protocol, draws);
            case MORE_IN_BOXES_THAN_ISSUED -> moreInBoxes(protocol, draws);
            case UNKNOWN_PRECINCT -> unknown(protocol);
            case LISTED_DIFFERS -> listed(protocol, draws);
            case EMPTY_LINE -> empty(protocol, draws);
            case MISSING_PRECINCT, TURNOUT_FALLS ->
                throw new IllegalArgumentException("Not the slip of one protocol: " + kind);
        };
    }

    private Slip slip(SlipKind kind, Protocol from, LineRole role, int is) {
        String text = is == Protocol.EMPTY ? "" : Integer.toString(is);
        return new Slip(
                kind, from.precinct(), from.contest().id(), code(role), Integer.toString(from.line(role)), text);
    }

    private String code(LineRole role) {
        return codes.getOrDefault(role, role.key());
    }

    /** The protocol with other numbers on some lines, each noted; empty where the form has not all of them. */
    private Optional<Made> changed(SlipKind kind, Protocol from, Map<LineRole, Integer> lines) {
        if (!codes.keySet().containsAll(lines.keySet())) {
            return Optional.empty();
        }
        var protocol = from;
        var slips = new ArrayList<Slip>();
        for (var each : lines.entrySet()) {
            protocol = protocol.withLine(each.getKey(), each.getValue());
            slips.add(slip(kind, from, each.getKey(), each.getValue()));
        }
        return Optional.of(new Made(List.of(protocol), slips));
    }

    private Optional<Made> swapped(Protocol from, Draws draws) {
        var pair = draws.oneOf(PAIRS);
        int one = from.line(pair.getFirst());
        int other = from.line(pair.getLast());
        if (one == other || (pair.contains(LineRole.PORTABLE) && one > other)) {
            return Optional.empty();
        }
        return changed(SlipKind.SWAPPED_ROWS, from, inOrder(pair.getFirst(), other, pair.getLast(), one));
    }

    private static Map<LineRole, Integer> inOrder(LineRole one, int first, LineRole other, int second) {
        var lines = new LinkedHashMap<LineRole, Integer>();
        lines.put(one, first);
        lines.put(other, second);
        return lines;
    }

    /** A slip of the pen on a line or, as often happens, in the votes of an option. */
    private Optional<Made> otherNumber(SlipKind kind, Protocol from, Draws draws) {
        boolean inVotes = draws.happens(0.4);
        int option = draws.below(from.contest().options().size());
        var role = draws.oneOf(EQUATED);
        int was = inVotes ? from.votes(option) : from.line(role);
        int is = kind == SlipKind.DIGIT_SLIP ? slipped(was, draws) : transposed(was, draws);
        if (is == was) {
            return Optional.empty();
        }
        if (!inVotes) {
            return changed(kind, from, Map.of(role, is));
        }
        var slip = new Slip(
                kind,
                from.precinct(),
                from.contest().id(),
                from.contest().options().get(option),
                Integer.toString(was),
                Integer.toString(is));
        return Optional.of(new Made(List.of(from.withVotes(option, is)), List.of(slip)));
    }

    /** Another digit in one place; a number keeps its length. */
    private static int slipped(int number, Draws draws) {
        char[] digits = Integer.toString(number).toCharArray();
        int place = draws.below(digits.length);
        char digit = (char) ('0' + draws.below(10));
        if (place == 0 && digit == '0') {
            return number;
        }
        digits[place] = digit;
        return Integer.parseInt(new String(digits));
    }

    private static int transposed(int number, Draws draws) {
        char[] digits = Integer.toString(number).toCharArray();
        if (digits.length < 2) {
            return number;
        }
        int place = draws.below(digits.length - 1);
        if (place == 0 && digits[1] == '0') {
            return number;
        }
        char kept = digits[place];
        digits[place] = digits[place + 1];
        digits[place + 1] = kept;
        return Integer.parseInt(new String(digits));
    }

    /** Only in the wide form, where a protocol is one row. */
    private Optional<Made> duplicate(Protocol from, Draws draws) {
        if (!from.contest().sheet().wide()) {
            return Optional.empty();
        }
        var made = changed(
                SlipKind.DUPLICATE_PROTOCOL,
                from,
                Map.of(LineRole.TOOK_PART, from.line(LineRole.TOOK_PART) + 1 + draws.below(9)));
        return made.map(each -> new Made(List.of(from, each.protocols().getFirst()), each.slips()));
    }

    private Optional<Made> overApplications(Protocol from, Draws draws) {
        int more = 1 + draws.below(9);
        int stationary = from.line(LineRole.STATIONARY) - more;
        return stationary < 0
                ? Optional.empty()
                : changed(
                        SlipKind.PORTABLE_OVER_APPLICATIONS,
                        from,
                        inOrder(
                                LineRole.PORTABLE,
                                from.line(LineRole.PORTABLE) + more,
                                LineRole.STATIONARY,
                                stationary));
    }

    /** Papers that nobody was issued lie in the box, and all of them for the first option. */
    private Optional<Made> moreInBoxes(Protocol from, Draws draws) {
        int more = 1 + draws.below(12);
        var lines = inOrder(
                LineRole.IN_BOXES,
                from.line(LineRole.IN_BOXES) + more,
                LineRole.STATIONARY,
                from.line(LineRole.STATIONARY) + more);
        lines.put(LineRole.TOOK_PART, from.line(LineRole.TOOK_PART) + more);
        return changed(SlipKind.MORE_IN_BOXES_THAN_ISSUED, from, lines).map(made -> {
            var slips = new ArrayList<>(made.slips());
            slips.add(new Slip(
                    SlipKind.MORE_IN_BOXES_THAN_ISSUED,
                    from.precinct(),
                    from.contest().id(),
                    from.contest().options().getFirst(),
                    Integer.toString(from.votes(0)),
                    Integer.toString(from.votes(0) + more)));
            return new Made(List.of(made.protocols().getFirst().withVotes(0, from.votes(0) + more)), slips);
        });
    }

    /** A digit too many in the number of the precinct. */
    private Optional<Made> unknown(Protocol from) {
        String other = from.precinct() + "0";
        if (known.contains(other)) {
            return Optional.empty();
        }
        var slip = new Slip(
                SlipKind.UNKNOWN_PRECINCT, from.precinct(), from.contest().id(), "precinct", from.precinct(), other);
        return Optional.of(new Made(List.of(from.withPrecinct(other)), List.of(slip)));
    }

    /** By more than voters with absentee certificates could explain. */
    private Optional<Made> listed(Protocol from, Draws draws) {
        int more = from.line(LineRole.BY_CERTIFICATE) + 11 + draws.below(80);
        int listed = from.line(LineRole.LISTED) + more;
        return listed > mostVoters
                ? Optional.empty()
                : changed(SlipKind.LISTED_DIFFERS, from, Map.of(LineRole.LISTED, listed));
    }

    private Optional<Made> empty(Protocol from, Draws draws) {
        return changed(SlipKind.EMPTY_LINE, from, Map.of(draws.oneOf(EQUATED), Protocol.EMPTY));
    }
}
