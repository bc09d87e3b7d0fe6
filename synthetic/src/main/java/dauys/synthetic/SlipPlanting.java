package dauys.synthetic;

import dauys.folder.Profile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Plants mistakes into a faultless election, one in a precinct at the most, so that each can be found by itself, and
 * writes down what it did.
 */
final class SlipPlanting {

    private final List<Precinct> precincts;
    private final SlipMaking making;
    private final Planted clean;
    private final Map<String, List<Integer>> protocolsOf = new LinkedHashMap<>();
    private final Map<String, Integer> protocolsIn = new LinkedHashMap<>();

    /** What takes the place of a protocol: nothing, another one, or two. */
    private final Map<Integer, List<Protocol>> instead = new LinkedHashMap<>();

    private final List<int[]> reports;
    private final List<Slip> slips = new ArrayList<>();

    private SlipPlanting(Profile profile, List<Precinct> precincts, Planted clean) {
        this.precincts = precincts;
        this.clean = clean;
        this.making = new SlipMaking(profile, precincts);
        this.reports = new ArrayList<>(clean.reports());
        for (int i = 0; i < clean.protocols().size(); i++) {
            var protocol = clean.protocols().get(i);
            protocolsOf
                    .computeIfAbsent(protocol.precinct(), any -> new ArrayList<>())
                    .add(i);
            protocolsIn.merge(protocol.contest().id(), 1, Integer::sum);
        }
    }

    /** Protocols and reports with the slips that are in them. */
    record Planted(List<Protocol> protocols, List<int[]> reports, List<Slip> slips) {
        Planted {
            protocols = List.copyOf(protocols);
            reports = List.copyOf(reports);
            slips = List.copyOf(slips);
        }
    }

    static Planted plant(
            Profile profile, long seed, List<Precinct> precincts, Planted clean, List<SlipKind> kinds, int every) {
        var planting = new SlipPlanting(profile, precincts, clean);
        planting.plant(seed, kinds, Math.max(kinds.size(), clean.protocols().size() / every));
        return planting.planted();
    }

    private void plant(long seed, List<SlipKind> kinds, int count) {
        int planted = 0;
        for (int i : Draws.of(seed, "slips", "").order(precincts.size())) {
            var kind = kinds.get(planted % kinds.size());
            if (planted < count
                    && plant(
                            kind, i, Draws.of(seed, kind.key(), precincts.get(i).id()))) {
                planted++;
            }
        }
    }

    /** Plants one slip in a precinct, unless the precinct does not lend itself to it. */
    private boolean plant(SlipKind kind, int precinct, Draws draws) {
        String id = precincts.get(precinct).id();
        var own = protocolsOf.getOrDefault(id, List.of());
        return switch (kind) {
            case TURNOUT_FALLS -> fallingReport(precinct, draws);
            case MISSING_PRECINCT -> missing(id, own);
            default -> {
                int chosen = own.get(draws.below(own.size()));
                var made = making.make(kind, clean.protocols().get(chosen), draws);
                if (!made.isEmpty()) {
                    instead.put(chosen, made.get().protocols());
                    slips.addAll(made.get().slips());
                }
                yield !made.isEmpty();
            }
        };
    }

    /** Only where every contest has protocols of other precincts as well. */
    private boolean missing(String precinct, List<Integer> own) {
        boolean others = own.stream()
                .allMatch(each -> protocolsIn.getOrDefault(
                                clean.protocols().get(each).contest().id(), 0)
                        > 1);
        if (others) {
            own.forEach(each -> instead.put(each, List.of()));
            slips.add(new Slip(SlipKind.MISSING_PRECINCT, precinct, "", "", "", ""));
        }
        return others;
    }

    private boolean fallingReport(int precinct, Draws draws) {
        int[] changed = reports.get(precinct).clone();
        int at = 1 + draws.below(changed.length - 2);
        int before = changed[at - 1];
        if (before < 20) {
            return false;
        }
        int was = changed[at];
        changed[at] = before - 1 - draws.below(before / 4);
        reports.set(precinct, changed);
        slips.add(new Slip(
                SlipKind.TURNOUT_FALLS,
                precincts.get(precinct).id(),
                "",
                SyntheticFolder.time(Profile.REPORTS.get(at)),
                Integer.toString(was),
                Integer.toString(changed[at])));
        return true;
    }

    private Planted planted() {
        var protocols = new ArrayList<Protocol>();
        for (int i = 0; i < clean.protocols().size(); i++) {
            protocols.addAll(instead.getOrDefault(i, List.of(clean.protocols().get(i))));
        }
        return new Planted(protocols, reports, slips);
    }
}
