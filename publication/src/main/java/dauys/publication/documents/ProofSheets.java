package dauys.publication.documents;

import dauys.election.ballot.BallotPaper;
import dauys.election.ballot.PrintPlan;
import dauys.election.contest.ContestOption;
import dauys.election.contest.Tier;
import dauys.election.nomination.Candidate;
import dauys.folder.Lot;
import dauys.folder.Registers;
import dauys.publication.Snapshot;
import dauys.publication.documents.Frame.Fact;
import dauys.publication.documents.Frame.Signature;
import dauys.publication.documents.ProofSheet.Option;
import dauys.wording.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The proofs of ballot papers, in the language of those who compare them. */
final class ProofSheets {

    /** As much of a ticket as tells tickets of one lot apart. */
    private static final int TICKET_SHOWN = 16;

    private final Registers registers;
    private final Words words;
    private final Words kk;
    private final Words ru;
    private final Frames frames;
    private final Map<String, PrintPlan.OfContest> plan;

    ProofSheets(Snapshot snapshot, Registers registers, PrintPlan plan, Language language) {
        this.registers = registers;
        this.words = new Words(snapshot, language);
        this.kk = new Words(snapshot, Language.KK);
        this.ru = new Words(snapshot, Language.RU);
        this.frames = new Frames(snapshot, words);
        this.plan = plan.byContest();
    }

    ProofSheet of(BallotPaper paper) {
        var contest = paper.contest();
        String name = words.protocol().contest(contest);
        Optional<Lot> lot = Optional.ofNullable(registers.lots().get(contest.id()));
        var options = new ArrayList<Option>();
        for (ContestOption option : paper.options()) {
            options.add(option(option, options.size() + 1, lot));
        }
        return new ProofSheet(
                frames.of(
                        words.say("proof.title-of", Map.of("contest", name)),
                        words.say("proof.about", Map.of("contest", name)),
                        Optional.empty(),
                        words.say("proof.state")),
                name,
                facts(paper),
                order(paper, lot),
                options,
                List.of(
                        new Signature(words.say("sign.chair")),
                        new Signature(words.say("sign.secretary")),
                        new Signature(words.say("sign.printer"))));
    }

    private List<Fact> facts(BallotPaper paper) {
        var contest = paper.contest();
        var facts = new ArrayList<Fact>();
        facts.add(fact("contest", contest.id()));
        facts.add(fact(
                "colour",
                contest.paper()
                        .map(colour -> words.say("paper." + Words.key(colour)))
                        .orElseGet(() -> words.say("paper.white"))));
        Optional.ofNullable(plan.get(contest.id())).ifPresent(printed -> {
            facts.add(fact("precincts", words.count(printed.precincts())));
            facts.add(fact("voters", words.count(printed.voters())));
            facts.add(fact("by-precinct", printed.byPrecinct().map(words::count).orElseGet(this::unknown)));
            facts.add(fact("as-whole", printed.asWhole().map(words::count).orElseGet(this::unknown)));
        });
        return facts;
    }

    private String unknown() {
        return words.say("proof.no-number");
    }

    private Fact fact(String what, String says) {
        return new Fact(words.say("proof." + what), says);
    }

    private String order(BallotPaper paper, Optional<Lot> lot) {
        if (paper.contest().tier() == Tier.SINGLE_MANDATE) {
            return words.say("proof.by-alphabet");
        }
        return lot.map(drawn -> words.say("proof.by-lot", Map.of("seed", drawn.seed(), "label", drawn.label())))
                .orElseGet(() -> words.say("proof.as-recorded"));
    }

    private Option option(ContestOption option, int number, Optional<Lot> lot) {
        Optional<String> party = Optional.ofNullable(registers.persons().get(option.code()))
                .flatMap(Candidate::party)
                .map(words::party);
        Optional<String> ticket = lot.filter(any -> option instanceof ContestOption.ListOption)
                .map(drawn -> drawn.ticket(option.code()).substring(0, TICKET_SHOWN) + "…");
        return new Option(
                words.count(number),
                option.code(),
                kk.protocol().option(option, kk.names()),
                ru.protocol().option(option, ru.names()),
                party.orElse(""),
                ticket.orElse(""));
    }
}
