package dauys.folder;

import dauys.election.calendar.ElectionCalendar;
import dauys.election.calendar.Milestone;
import dauys.election.calendar.Span;
import dauys.law.Authority;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The calendar of an election as a tree for JSON, milestones in the order of their dates. */
public final class CalendarJson {

    private CalendarJson() {}

    /**
     * The tree.
     *
     * @param offsets the local times for which instants are given; without any, local times stand alone
     */
    public static Map<String, Object> of(ElectionCalendar calendar, List<ZoneOffset> offsets) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("edition", calendar.rulebook().edition().id());
        tree.put("office", calendar.office().key());
        tree.put("election_day", calendar.calling().day().toString());
        tree.put("early", calendar.calling().early());
        var events = new LinkedHashMap<String, Object>();
        calendar.calling().known().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each ->
                        events.put(Keys.of(each.getKey()), each.getValue().toString()));
        tree.put("events", events);
        calendar.datesSetBy()
                .ifPresent(by -> tree.put(
                        "dates_set_by",
                        Map.of(
                                "authority",
                                Keys.of(by.choice(Authority.class)),
                                "article",
                                by.basis().cite())));
        tree.put(
                "milestones",
                calendar.milestones().stream()
                        .map(each -> milestone(each, offsets))
                        .toList());
        return tree;
    }

    private static Map<String, Object> milestone(Milestone milestone, List<ZoneOffset> offsets) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("milestone", CalendarDates.name(milestone.rule()));
        put(tree, milestone.span());
        if (milestone.differs()) {
            var byLaw = new LinkedHashMap<String, Object>();
            put(byLaw, milestone.byLaw());
            tree.put("by_law", byLaw);
        }
        tree.put("standing", Keys.of(milestone.standing()));
        milestone.who().ifPresent(who -> tree.put("responsible", Keys.of(who)));
        tree.put("counts_from", milestone.on().stream().map(Keys::of).toList());
        tree.put("act", milestone.provision().basis().act());
        tree.put("article", milestone.provision().basis().cite());
        tree.put("confidence", milestone.provision().confidence().code());
        milestone.source().ifPresent(source -> tree.put("source", source));
        if (!offsets.isEmpty()) {
            tree.put("instants", instants(milestone.span(), offsets));
        }
        return tree;
    }

    private static void put(Map<String, Object> tree, Span span) {
        span.opens().ifPresent(each -> tree.put("opens", each.toString()));
        span.closes().ifPresent(each -> tree.put("closes", each.toString()));
    }

    private static Map<String, Object> instants(Span span, List<ZoneOffset> offsets) {
        var instants = new LinkedHashMap<String, Object>();
        for (ZoneOffset offset : offsets) {
            var ends = new LinkedHashMap<String, Object>();
            span.opens().ifPresent(each -> ends.put("opens", instant(each.asStart(), offset)));
            span.closes().ifPresent(each -> ends.put("closes", instant(each.asEnd(), offset)));
            instants.put(offset.getId(), ends);
        }
        return instants;
    }

    private static String instant(LocalDateTime local, ZoneOffset offset) {
        return local.toInstant(offset).toString();
    }
}
