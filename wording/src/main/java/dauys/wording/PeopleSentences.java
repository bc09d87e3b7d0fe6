package dauys.wording;

import dauys.election.chamber.ContestResult.PublishedQuota;
import dauys.election.mandate.ByElection;
import dauys.election.mandate.HoldersOutcome;
import dauys.election.mandate.MandateStep;
import dauys.election.mandate.MandateStep.QuotaChecked;
import dauys.election.mandate.SuccessionOutcome;
import dauys.election.mandate.Vacancy;
import dauys.election.nomination.Candidate;
import dauys.election.seats.ToDecide;
import dauys.law.LawRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who holds the mandates and who follows whom, as sentences with their articles. */
public final class PeopleSentences {

    /** Of the days on which a by-election may be held, so many are named. */
    private static final int NEXT_DAYS = 2;

    private final Messages messages;
    private final Numbers numbers;
    private final LawWords law;
    private final Names names;

    public PeopleSentences(Messages messages, Names names) {
        this.messages = messages;
        this.numbers = new Numbers(messages.language());
        this.law = new LawWords(messages);
        this.names = names;
    }

    /** How one list's mandates came to their holders, or why they have none yet. */
    public List<Explained> explain(HoldersOutcome outcome) {
        String party = party(outcome.party());
        return switch (outcome) {
            case HoldersOutcome.HoldersGiven given -> given(given, party);
            case HoldersOutcome.PersonsNotPublished unknown ->
                List.of(Explained.of(
                        messages.text("people.not-published", Map.of("party", party, "mandates", unknown.mandates()))));
            case HoldersOutcome.AwaitingParty awaiting ->
                open(
                        "people.awaiting-party",
                        Optional.of(awaiting.toDecide()),
                        Map.of("party", party, "mandates", awaiting.mandates()));
            case HoldersOutcome.OrderRefused refused -> {
                var lines = new ArrayList<Explained>();
                var sentences = new Sentences(messages, names);
                refused.refusals().forEach(each -> lines.add(new Explained(sentences.refusal(each), each.basis())));
                lines.addAll(open("people.order-refused", Optional.of(refused.toDecide()), Map.of("party", party)));
                yield lines;
            }
            case HoldersOutcome.HoldersNotRegulated silent ->
                open(
                        "people.holders-not-regulated",
                        silent.toDecide(),
                        Map.of("party", party, "mandates", silent.mandates()));
            case HoldersOutcome.NoFallback silent ->
                open("people.no-fallback", silent.toDecide(), Map.of("party", party));
            case HoldersOutcome.FallbackBreaksQuota broken -> fallback(broken, party);
        };
    }

    private List<Explained> given(HoldersOutcome.HoldersGiven given, String party) {
        var lines = new ArrayList<Explained>();
        for (MandateStep step : given.steps()) {
            lines.add(step(step, party));
        }
        lines.add(Explained.of(messages.text(
                "people.holders",
                Map.of(
                        "party",
                        party,
                        "persons",
                        persons(given.holders()),
                        "n",
                        given.holders().size()))));
        return lines;
    }

    private List<Explained> fallback(HoldersOutcome.FallbackBreaksQuota broken, String party) {
        var lines = new ArrayList<Explained>();
        lines.add(quota(broken.quota(), party));
        var facts = Map.<String, Object>of("party", party, "persons", persons(broken.proposal()));
        lines.addAll(open(
                broken.proposal().isEmpty() ? "people.fallback-impossible" : "people.fallback-breaks-quota",
                broken.toDecide(),
                facts));
        return lines;
    }

    private Explained step(MandateStep step, String party) {
        return switch (step) {
            case MandateStep.DecidedByParty it ->
                line(
                        "people.decided-by-party",
                        it.basis(),
                        "party",
                        party,
                        "act",
                        it.decision().act(),
                        "date",
                        numbers.date(it.decision().on()));
            case MandateStep.ByKazakhAlphabet it ->
                line(
                        "people.by-kazakh-alphabet",
                        it.basis(),
                        "party",
                        party,
                        "act",
                        it.decision().act(),
                        "date",
                        numbers.date(it.decision().on()));
            case QuotaChecked it -> quota(it, party);
            case MandateStep.ListExhausted it ->
                line(
                        "people.list-exhausted",
                        it.basis(),
                        "party",
                        party,
                        "persons",
                        it.persons(),
                        "mandates",
                        it.mandates(),
                        "vacant",
                        it.mandates() - it.persons());
            case MandateStep.Succeeded it ->
                line(
                        "people.succeeded",
                        it.basis(),
                        "party",
                        party,
                        "retired",
                        names.person(it.retired().id()),
                        "successor",
                        names.person(it.successor().id()));
        };
    }

    /** A published number of holders checked without names. */
    public Explained explain(PublishedQuota published) {
        return quota(published.check(), party(published.party()));
    }

    private Explained quota(QuotaChecked check, String party) {
        return line(
                check.met() ? "people.quota-met" : "people.quota-unmet",
                check.basis(),
                "party",
                party,
                "counted",
                check.counted(),
                "persons",
                check.persons(),
                "least",
                check.least(),
                "percent",
                numbers.shortPercent(check.quota().share()),
                "groups",
                law.groups(check.quota().groups()));
    }

    /** What became of a vacant mandate. */
    public List<Explained> explain(SuccessionOutcome outcome) {
        Vacancy vacancy = outcome.vacancy();
        String party = party(vacancy.list());
        String retired = names.person(vacancy.retired());
        return switch (outcome) {
            case SuccessionOutcome.Passed passed ->
                passed.steps().stream().map(step -> step(step, party)).toList();
            case SuccessionOutcome.StaysVacant vacant ->
                List.of(line("people.stays-vacant", vacant.basis(), "party", party, "retired", retired));
            case SuccessionOutcome.OrderMustChange change -> {
                var lines = new ArrayList<Explained>();
                lines.add(quota(change.quota(), party));
                var facts = Map.<String, Object>of(
                        "party",
                        party,
                        "next",
                        names.person(change.next().id()),
                        "persons",
                        persons(change.wouldKeep()));
                lines.addAll(open(
                        change.wouldKeep().isEmpty() ? "people.nobody-keeps-quota" : "people.order-must-change",
                        change.toDecide(),
                        facts));
                yield lines;
            }
            case SuccessionOutcome.VacancyRefused refused ->
                List.of(new Explained(
                        new Sentences(messages, names).refusal(refused.refusal()),
                        refused.refusal().basis()));
            case SuccessionOutcome.NoRule silent ->
                open("people.no-succession-rule", silent.toDecide(), Map.of("party", party, "retired", retired));
        };
    }

    /** What follows from the vacancy of a constituency. */
    public List<Explained> explain(ByElection outcome) {
        String retired = names.person(outcome.vacancy().retired());
        return switch (outcome) {
            case ByElection.Due due -> due(due, retired);
            case ByElection.NotHeld none ->
                List.of(line(
                        "people.by-election-not-held",
                        none.bar().basis(),
                        "retired",
                        retired,
                        "from",
                        numbers.date(none.bar().from())));
            case ByElection.TermEndUnknown unknown ->
                List.of(line("people.by-election-term-unknown", unknown.basis(), "retired", retired));
            case ByElection.VacancyRefused refused ->
                List.of(new Explained(
                        new Sentences(messages, names).refusal(refused.refusal()),
                        refused.refusal().basis()));
            case ByElection.NoRule silent ->
                open("people.no-by-election-rule", silent.toDecide(), Map.of("retired", retired));
        };
    }

    private List<Explained> due(ByElection.Due due, String retired) {
        var lines = new ArrayList<Explained>();
        String authority = law.authority(due.who().authority());
        lines.add(
                due.callUntil().isPresent()
                        ? line(
                                "people.by-election-by",
                                due.who().basis(),
                                "retired",
                                retired,
                                "authority",
                                authority,
                                "last",
                                numbers.date(due.callUntil().get()))
                        : line("people.by-election", due.who().basis(), "retired", retired, "authority", authority));
        due.days()
                .ifPresent(days -> lines.add(line(
                        "people.by-election-days",
                        days.basis(),
                        "days",
                        days.all().stream().limit(NEXT_DAYS).map(numbers::date).collect(Collectors.joining(", ")))));
        due.otherDay()
                .ifPresent(who -> lines.add(Explained.of(
                        messages.text("people.by-election-other-day", Map.of("other", law.authority(who))))));
        due.notFrom()
                .ifPresent(bar ->
                        lines.add(line("people.by-election-before", bar.basis(), "from", numbers.date(bar.from()))));
        return lines;
    }

    private List<Explained> open(String key, Optional<ToDecide> toDecide, Map<String, Object> facts) {
        return List.of(
                Explained.of(messages.text(key, facts)),
                new Explained(law.toDecide(toDecide), toDecide.map(ToDecide::basis)));
    }

    private Explained line(String key, LawRef basis, Object... keysAndValues) {
        var facts = new HashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            facts.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return Explained.of(messages.text(key, facts), basis);
    }

    private String party(String code) {
        return names.party(code, messages.language());
    }

    private String persons(List<Candidate> persons) {
        return persons.stream().map(each -> names.person(each.id())).collect(Collectors.joining(", "));
    }
}
