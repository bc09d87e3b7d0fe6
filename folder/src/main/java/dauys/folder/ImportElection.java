package dauys.folder;

import dauys.election.ballot.BallotPaper;
import dauys.election.contest.Body;
import dauys.election.contest.Contest;
import dauys.election.contest.ContestOption;
import dauys.election.contest.Tier;
import dauys.election.protocol.ProtocolForm;
import dauys.election.protocol.ProtocolLine;
import dauys.election.protocol.ProtocolLine.Role;
import dauys.election.territory.Constituency;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The election that a foreign file belongs to, as the files beside its mapping describe it.
 *
 * @param contests by id
 * @param options the codes on the ballot paper of each contest, by the contest's id
 * @param constituencies those that the folder brings, by id; empty where they are to be found in the file
 */
record ImportElection(
        Map<String, Contest> contests,
        Map<String, Set<String>> options,
        Map<String, Body> bodies,
        Optional<Map<String, Constituency>> constituencies,
        ProtocolForm form) {

    /** Reads the files; empty, with findings, where they are not sound. */
    static Optional<ImportElection> read(Path folder, Findings findings) {
        var own = new Findings();
        var election = new Reading(folder, own).election();
        findings.addAll(own);
        return own.hasErrors() ? Optional.empty() : election;
    }

    private record Reading(Path folder, Findings findings) {

        Optional<ImportElection> election() {
            Path file = folder.resolve("election.yaml");
            var yaml = TextFile.read(file, findings).flatMap(text -> YamlMap.parse(file.toString(), text, findings));
            var head = yaml.flatMap(map -> ElectionYaml.head(map, findings));
            head.filter(each -> each.kind() != ElectionYaml.Kind.PROTOCOLS)
                    .ifPresent(each -> findings.error("M129", yaml.get().place("kind"), Map.of()));
            var areas = TerritoryFiles.withoutAreas(folder, findings);
            var registers = RegisterFiles.read(folder, areas.contests(), findings);
            var form = head.flatMap(each -> FormFile.read(folder, each.edition(), findings));
            if (form.isEmpty() || findings.hasErrors()) {
                return Optional.empty();
            }
            boolean againstAll = form.get().line(Role.AGAINST_ALL).isPresent();
            var contests = new LinkedHashMap<String, Contest>();
            var options = new LinkedHashMap<String, Set<String>>();
            for (Contest contest : areas.contests()) {
                var paper = contest.tier() == Tier.LIST
                        ? BallotPaper.ofLists(contest, registers.lists(contest.id()), againstAll)
                        : BallotPaper.ofCandidates(contest, registers.candidates(contest.id()), againstAll);
                contests.put(contest.id(), contest);
                var codes = paper.options().stream().map(ContestOption::code).toList();
                options.put(contest.id(), new LinkedHashSet<>(codes));
            }
            var bodies = new LinkedHashMap<String, Body>();
            areas.bodies().forEach(body -> bodies.put(body.id(), body));
            boolean brought = Files.exists(folder.resolve(TerritoryFiles.CONSTITUENCIES_NAME));
            return Optional.of(new ImportElection(
                    contests,
                    options,
                    bodies,
                    brought ? Optional.of(areas.constituencies()) : Optional.empty(),
                    form.get()));
        }
    }

    /** Reports what the mapping names and the election does not have, and what it leaves unnamed. */
    void check(ImportMapping mapping, Findings findings) {
        checkLines(mapping, findings);
        var named = new LinkedHashSet<>(mapping.contests().byText().values());
        var known = new ArrayList<String>();
        for (String contest : named) {
            if (contests.containsKey(contest)) {
                known.add(contest);
            } else {
                findings.error(
                        "M108",
                        mapping.places().contests(),
                        Map.of("contest", contest, "known", Keys.someOf(contests.keySet())));
            }
        }
        if (known.size() < named.size()) {
            return;
        }
        var onPapers = new LinkedHashSet<String>();
        known.forEach(contest -> onPapers.addAll(options.getOrDefault(contest, Set.of())));
        mapping.options().forEach((option, source) -> {
            if (!onPapers.contains(option)) {
                findings.error("M106", source.place(), Map.of("option", option, "known", Keys.someOf(onPapers)));
            }
        });
        for (String option : onPapers) {
            if (!mapping.options().containsKey(option)) {
                findings.error("M107", mapping.places().options(), Map.of("option", option));
            }
        }
        mapping.constituency().ifPresent(each -> {
            var body = constituencyBody(mapping);
            boolean elects = body.map(bodies::get)
                    .filter(found -> found.tiers().containsKey(Tier.SINGLE_MANDATE))
                    .isPresent();
            if (elects && constituencies.isEmpty()) {
                findings.error("M131", mapping.places().constituency(), Map.of("body", body.get()));
            } else if (body.isEmpty()) {
                findings.error("M130", mapping.places().constituency(), Map.of("known", Keys.someOf(bodies.keySet())));
            }
        });
    }

    private void checkLines(ImportMapping mapping, Findings findings) {
        var codes = new LinkedHashSet<String>();
        for (ProtocolLine line : form.columns()) {
            String code = line.code().orElseThrow();
            codes.add(code);
            if (!line.mayBeEmpty() && !mapping.lines().containsKey(code)) {
                findings.error("M104", mapping.places().lines(), Map.of("line", code));
            }
        }
        mapping.lines().forEach((code, source) -> {
            if (!codes.contains(code)) {
                findings.error("M105", source.place(), Map.of("line", code, "known", Keys.someOf(codes)));
            }
        });
    }

    /** The body whose constituencies the file names: the one in the mapping, or the only one of its contests. */
    Optional<String> constituencyBody(ImportMapping mapping) {
        var stated = mapping.constituency().flatMap(ImportMapping.Constituencies::body);
        if (stated.isPresent()) {
            return stated.filter(bodies::containsKey);
        }
        var found = new LinkedHashSet<String>();
        for (String contest : mapping.contests().byText().values()) {
            Optional.ofNullable(contests.get(contest))
                    .ifPresent(each -> found.add(each.body().id()));
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
