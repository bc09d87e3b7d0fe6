package dauys.server.protocols;

import dauys.election.commission.Area;
import dauys.election.commission.ContestKind;
import dauys.election.protocol.DoubleEntry;
import dauys.election.territory.Precinct;
import dauys.server.night.Live;
import dauys.server.night.NightElection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which protocols of a reach somebody wants to see.
 *
 * @param text part of the precinct's id, or its number
 */
record ProtocolList(
        Optional<Area> area, Optional<ContestKind> kind, Optional<DoubleEntry.State> state, String text, int page) {

    /** So many protocols are shown at once. */
    static final int ON_A_PAGE = 100;

    /** One page of them. */
    record Found(List<Integer> slots, int total) {}

    /** Reads what was asked; what cannot be read is no limit. */
    static ProtocolList asked(String area, String kind, String state, String text, int page) {
        return new ProtocolList(
                Area.parse(area),
                ContestKind.parse(kind),
                Arrays.stream(DoubleEntry.State.values())
                        .filter(each -> each.name().equals(state))
                        .findFirst(),
                text.strip().toLowerCase(Locale.ROOT),
                Math.max(page, 1));
    }

    /** The slots of the page that is asked for. */
    Found in(NightElection election, Live.Moment moment, Reach reach) {
        var plan = election.registers().plan();
        var found = new ArrayList<Integer>();
        int total = 0;
        int before = (page - 1) * ON_A_PAGE;
        for (int slot = 0; slot < plan.slots(); slot++) {
            if (state.isPresent() && moment.slots().get(slot).state() != state.get()) {
                continue;
            }
            var precinct = plan.precincts().get(plan.precinctOf(slot));
            if (isOf(precinct)
                    && (kind.isEmpty()
                            || election.kind(plan.paperOf(slot).contest()).equals(kind.get()))
                    && reach.covers(slot)) {
                if (total >= before && found.size() < ON_A_PAGE) {
                    found.add(slot);
                }
                total++;
            }
        }
        return new Found(found, total);
    }

    private boolean isOf(Precinct precinct) {
        return (area.isEmpty() || area.get().covers(precinct))
                && (text.isEmpty()
                        || precinct.number().toLowerCase(Locale.ROOT).equals(text)
                        || precinct.id().toLowerCase(Locale.ROOT).contains(text));
    }
}
