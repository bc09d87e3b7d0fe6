package dauys.publication.data;

import dauys.election.chamber.ContestResult;
import dauys.election.contest.Body;
import dauys.election.contest.Contest;
import dauys.election.contest.Tier;
import dauys.election.territory.Constituency;
import dauys.election.territory.Precinct;
import dauys.election.territory.Region;
import dauys.election.territory.Territory;
import dauys.election.territory.Unit;
import dauys.folder.Registers;
import dauys.law.Trilingual;
import dauys.wording.Messages;
import dauys.wording.ProtocolWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The territory as geopolitical units: the country, its regions, their units, constituencies, and precincts. */
final class NistUnits {

    private final Published published;

    NistUnits(Published published) {
        this.published = published;
    }

    void write(Nist.Items items) throws IOException {
        var registers = published.snapshot().registers();
        if (registers.isPresent()) {
            territory(items, registers.get());
        } else {
            totals(items);
        }
    }

    /** Where only totals were published, a constituency is known by its contest alone. */
    private void totals(Nist.Items items) throws IOException {
        items.add(unit(Nist.COUNTRY, "country", List.of()));
        for (ContestResult each : published.snapshot().result().contests()) {
            Contest contest = each.input().contest();
            if (contest.tier() == Tier.SINGLE_MANDATE) {
                var unit = other(Nist.unit("constituency", contest.id()), "constituency", List.of());
                unit.put(
                        "Name",
                        Nist.text(DataWords.inEach(
                                language -> new ProtocolWords(Messages.in(language)).contest(contest))));
                contest.constituency().ifPresent(number -> unit.put("Number", number));
                items.add(unit);
            }
        }
    }

    private static void territory(Nist.Items items, Registers registers) throws IOException {
        Territory territory = registers.territory();
        var unitsOf = new HashMap<String, List<String>>();
        territory
                .units()
                .forEach(each -> unitsOf.computeIfAbsent(each.region().code(), any -> new ArrayList<>())
                        .add(Nist.unit("unit", each.code())));
        var inUnit = new HashMap<String, List<String>>();
        var inConstituency = new HashMap<String, List<String>>();
        for (Precinct each : territory.precincts()) {
            String id = Nist.unit("precinct", each.id());
            inUnit.computeIfAbsent(each.unit().code(), any -> new ArrayList<>()).add(id);
            each.constituencies()
                    .forEach(constituency -> inConstituency
                            .computeIfAbsent(constituency.id(), any -> new ArrayList<>())
                            .add(id));
        }
        items.add(unit(
                Nist.COUNTRY,
                "country",
                territory.regions().stream()
                        .map(each -> Nist.unit("region", each.code()))
                        .toList()));
        for (Region each : territory.regions()) {
            items.add(named(
                    other(Nist.unit("region", each.code()), "region", parts(unitsOf, each.code())),
                    each.name(),
                    each.code()));
        }
        for (Unit each : territory.units()) {
            String id = Nist.unit("unit", each.code());
            var parts = parts(inUnit, each.code());
            var unit = each.kind() == Unit.Kind.TOWN
                    ? unit(id, "city", parts)
                    : other(id, TerritoryParts.word(each.kind()), parts);
            items.add(named(unit, each.name(), each.code()));
        }
        for (Constituency each : territory.constituencies()) {
            var unit = named(
                    other(Nist.unit("constituency", each.id()), "constituency", parts(inConstituency, each.id())),
                    each.name(),
                    each.id());
            unit.put("Number", each.number());
            items.add(unit);
        }
        for (Precinct each : territory.precincts()) {
            var unit = unit(Nist.unit("precinct", each.id()), "precinct", List.of());
            unit.put("Number", each.number());
            unit.put("VotersRegistered", each.voters());
            unit.put("ExternalIdentifier", Nist.identifier("local-level", each.id()));
            items.add(unit);
        }
    }

    private static List<String> parts(Map<String, List<String>> of, String code) {
        return of.getOrDefault(code, List.of());
    }

    private static Map<String, Object> named(Map<String, Object> unit, Trilingual name, String code) {
        unit.put("Name", Nist.text(name));
        unit.put("ExternalIdentifier", Nist.identifier("national-level", code));
        return unit;
    }

    private static Map<String, Object> unit(String id, String type, List<String> parts) {
        var unit = Nist.object("ReportingUnit", id);
        unit.put("Type", type);
        if (!parts.isEmpty()) {
            unit.put("ComposingGpUnitIds", parts);
        }
        return unit;
    }

    /** A unit of a kind that the format has no word for. */
    private static Map<String, Object> other(String id, String kind, List<String> parts) {
        var unit = unit(id, "other", parts);
        unit.put("OtherType", kind);
        return unit;
    }

    /** The unit that elects a body. */
    String electing(Body body) {
        var registers = published.snapshot().registers();
        if (body.area().isEmpty() || registers.isEmpty()) {
            return Nist.COUNTRY;
        }
        String area = body.area().get();
        boolean region = registers.get().territory().regions().stream()
                .anyMatch(each -> each.code().equals(area));
        return Nist.unit(region ? "region" : "unit", area);
    }

    /** The unit that a contest is held in. */
    String district(Contest contest) {
        return contest.tier() == Tier.SINGLE_MANDATE
                ? Nist.unit("constituency", contest.id())
                : electing(contest.body());
    }
}
