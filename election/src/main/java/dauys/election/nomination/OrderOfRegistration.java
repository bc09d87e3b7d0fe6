package dauys.election.nomination;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The places of lists in the order of their registration, as far as the data settle it. Lists that one act registered
 * at one moment share a place; where one list of a day has a time and another has none, nobody knows which came
 * first, and none of that day's lists has a place.
 */
public final class OrderOfRegistration {

    private final Map<String, Integer> places = new HashMap<>();
    private int last;

    private OrderOfRegistration() {}

    /** Places by the party's code, counted from 1; a party without a place is not in the map. */
    public static Map<String, Integer> places(List<PartyList> lists) {
        var byDay = new TreeMap<LocalDate, List<PartyList>>();
        for (PartyList list : lists) {
            list.registration()
                    .ifPresent(each -> byDay.computeIfAbsent(each.day(), day -> new ArrayList<>())
                            .add(list));
        }
        var order = new OrderOfRegistration();
        byDay.values().forEach(order::placeDay);
        return order.places;
    }

    private void placeDay(List<PartyList> ofDay) {
        var byTime = new TreeMap<LocalTime, List<PartyList>>();
        for (PartyList list : ofDay) {
            list.registration()
                    .flatMap(Registration::time)
                    .ifPresent(time -> byTime.computeIfAbsent(time, any -> new ArrayList<>())
                            .add(list));
        }
        int timed = byTime.values().stream().mapToInt(List::size).sum();
        if (timed == ofDay.size()) {
            byTime.values().forEach(this::placeMoment);
        } else if (timed == 0) {
            placeMoment(ofDay);
        } else {
            last++;
        }
    }

    private void placeMoment(List<PartyList> together) {
        var byDecision = new TreeMap<Integer, List<PartyList>>();
        for (PartyList list : together) {
            list.registration()
                    .ifPresent(each -> each.decision()
                            .ifPresent(number -> byDecision
                                    .computeIfAbsent(number, any -> new ArrayList<>())
                                    .add(list)));
        }
        int numbered = byDecision.values().stream().mapToInt(List::size).sum();
        if (numbered == together.size()) {
            byDecision.values().forEach(this::place);
        } else if (numbered == 0) {
            place(together);
        } else {
            last++;
        }
    }

    private void place(List<PartyList> together) {
        last++;
        together.forEach(list -> places.put(list.party(), last));
    }
}
