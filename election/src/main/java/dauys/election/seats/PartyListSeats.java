package dauys.election.seats;

import dauys.election.seats.ListOutcome.AdmissionUndetermined;
import dauys.election.seats.ListOutcome.GuaranteeExceedsSeats;
import dauys.election.seats.ListOutcome.NoListQualifies;
import dauys.election.seats.ListOutcome.NoRuleForLoneList;
import dauys.election.seats.ListOutcome.NoSecondList;
import dauys.election.seats.ListOutcome.SeatsGiven;
import dauys.election.seats.ListOutcome.SecondPlaceTied;
import dauys.election.seats.ListRules.SecondListRule;
import dauys.election.seats.RecordedDecision.Question;
import dauys.election.seats.Step.Admission;
import dauys.election.seats.Step.ElectoralQuotient;
import dauys.election.seats.Step.LoneListTakesAll;
import dauys.election.seats.Step.RestToFirstList;
import dauys.election.seats.Step.SeatsLeft;
import dauys.election.seats.Step.SecondListAdmitted;
import dauys.election.seats.Step.SecondListSeats;
import dauys.election.seats.Step.WholeSeats;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns the votes of one party-list contest into seats, one provision at a time: article 97-1 for the Mazhilis and
 * the Kurultai, article 111-1 for maslikhats. Read it with the article beside it; each method is one or two of its
 * paragraphs, and each step that it adds cites the provision in the edition that governs the election.
 */
public final class PartyListSeats {

    private final ListContest contest;
    private final ListRules rules;
    private final Decisions decisions;
    private final List<Step> steps;

    private PartyListSeats(ListContest contest, ListRules rules, List<RecordedDecision> decisions) {
        this.contest = contest;
        this.rules = rules;
        this.steps = new ArrayList<>(8 + 2 * contest.lists().size());
        this.decisions = new Decisions(decisions, steps);
    }

    /** Distributes the seats where no decision of a commission has been recorded. */
    public static ListOutcome allocate(ListContest contest, ListRules rules) {
        return allocate(contest, rules, List.of());
    }

    /**
     * Distributes the seats.
     *
     * @param decisions what commissions decided on questions that the law leaves open; each must answer a question that
     *     this contest really asks
     */
    public static ListOutcome allocate(ListContest contest, ListRules rules, List<RecordedDecision> decisions) {
        var count = new PartyListSeats(contest, rules, decisions);
        return count.decisions.allAnswered(count.admit(), rules);
    }

    /** 97-1(1): lists that received five and more per cent of the votes of those who took part are admitted. */
    private ListOutcome admit() {
        var admission = add(admission());
        if (!admission.undetermined().isEmpty()) {
            return new AdmissionUndetermined(admission.undetermined(), rules.results(), steps);
        }
        var admitted = admission.admitted();
        if (admitted.isEmpty()) {
            return decisions
                    .answer(
                            Question.ADMISSION,
                            contest.lists(),
                            1,
                            contest.lists().size(),
                            rules.thresholdBasis())
                    .map(this::distribute)
                    .orElseGet(() -> new NoListQualifies(rules.results(), steps));
        }
        return admitted.size() == 1 ? loneList(admitted.getFirst()) : distribute(admitted);
    }

    private Admission admission() {
        var base = contest.base();
        var threshold = rules.threshold();
        var admitted = new ArrayList<ListVotes>(contest.lists().size());
        var refused = new ArrayList<ListVotes>(contest.lists().size());
        var undetermined = new ArrayList<ListVotes>(0);
        for (ListVotes list : contest.lists()) {
            long scaledVotes = list.votes() * threshold.denominator();
            if (scaledVotes >= threshold.numerator() * base.most()) {
                admitted.add(list);
            } else if (scaledVotes < threshold.numerator() * base.least()) {
                refused.add(list);
            } else {
                undetermined.add(list);
            }
        }
        return new Admission(
                rules.thresholdBasis(), rules.baseBasis(), base, threshold, admitted, refused, undetermined);
    }

    /** One list alone is admitted: editions differ, and one that says nothing leaves the question open. */
    private ListOutcome loneList(ListVotes first) {
        if (rules.secondList().isPresent()) {
            return admitSecondList(first, rules.secondList().get());
        }
        if (rules.loneList().isPresent()) {
            add(new LoneListTakesAll(rules.loneList().get(), first));
            return distribute(List.of(first));
        }
        return decisions
                .answerWith(first, contest.lists(), rules.thresholdBasis())
                .map(this::distribute)
                .orElseGet(() -> new NoRuleForLoneList(first, rules.results(), steps));
    }

    /**
     * 97-1(2): where one list alone is admitted, the list with the next largest number of votes is admitted as well.
     */
    private ListOutcome admitSecondList(ListVotes first, SecondListRule rule) {
        var others = contest.lists().stream()
                .filter(list -> list.ballotPlace() != first.ballotPlace())
                .toList();
        long mostVotes = others.stream().mapToLong(ListVotes::votes).max().orElse(0);
        var second = others.stream().filter(list -> list.votes() == mostVotes).toList();
        return switch (second.size()) {
            case 0 ->
                decisions
                        .answer(Question.ADMISSION, List.of(first), 1, 1, rule.admissionBasis())
                        .map(this::distribute)
                        .orElseGet(() -> new NoSecondList(first, rules.results(), steps));
            case 1 -> distributeBetween(first, second.getFirst(), rule);
            default ->
                decisions
                        .answer(Question.SECOND_PLACE, second, 1, 1, rule.admissionBasis())
                        .map(chosen -> distributeBetween(first, chosen.getFirst(), rule))
                        .orElseGet(() -> new SecondPlaceTied(second, rules.results(), steps));
        };
    }

    /**
     * 97-1(3), second part, and 97-1(4), second part: the second list's result is multiplied by the coefficient and
     * gives not fewer than the least number of seats; all the rest goes to the list that reached the threshold. Where
     * its own whole seats and that least number together exceed the seats, the guarantee to the second list comes
     * first.
     */
    private ListOutcome distributeBetween(ListVotes first, ListVotes second, SecondListRule rule) {
        add(new SecondListAdmitted(rule.admissionBasis(), first, second));
        if (rule.least() > contest.seats()) {
            return new GuaranteeExceedsSeats(second, rule.least(), contest.seats(), rules.results(), steps);
        }
        var quotient =
                add(new ElectoralQuotient(rules.quotientBasis(), first.votes() + second.votes(), contest.seats()));
        var firstClaim = add(WholeSeats.of(first, quotient, rules.wholeSeatsBasis()));

        long scaled = rule.coefficient().numerator() * second.votes() * contest.seats();
        int whole = (int) (scaled / (rule.coefficient().denominator() * quotient.votes()));
        int toSecond = Math.max(whole, rule.least());
        add(new SecondListSeats(
                rule.coefficientBasis(),
                rule.leastBasis(),
                second,
                quotient,
                rule.coefficient(),
                whole,
                rule.least(),
                toSecond));

        int toFirst = contest.seats() - toSecond;
        add(new RestToFirstList(rule.restBasis(), firstClaim, toFirst));

        var seats = new int[contest.lists().size()];
        seats[first.ballotPlace() - 1] = toFirst;
        seats[second.ballotPlace() - 1] = toSecond;
        return settled(seats);
    }

    /** 97-1(1) and (3), first part: the quotient, and the whole part of each list's votes divided by it. */
    private ListOutcome distribute(List<ListVotes> admitted) {
        long votes = 0;
        for (ListVotes list : admitted) {
            votes += list.votes();
        }
        var quotient = add(new ElectoralQuotient(rules.quotientBasis(), votes, contest.seats()));

        var seats = new int[contest.lists().size()];
        var claims = new WholeSeats[admitted.size()];
        int given = 0;
        for (int i = 0; i < claims.length; i++) {
            claims[i] = add(WholeSeats.of(admitted.get(i), quotient, rules.wholeSeatsBasis()));
            seats[admitted.get(i).ballotPlace() - 1] = claims[i].seats();
            given += claims[i].seats();
        }
        if (given == contest.seats()) {
            return settled(seats);
        }
        add(new SeatsLeft(rules.remainderBasis(), given, contest.seats()));
        return distributeLeft(claims, contest.seats() - given, seats);
    }

    /** 97-1(4): seats left go one to each list in the order of the remainders; equal remainders, to the earlier one. */
    private ListOutcome distributeLeft(WholeSeats[] claims, int left, int[] seats) {
        var queue = new RemainderQueue(claims, left, rules);
        for (Step seat : queue.seats()) {
            add(seat);
            seats[RemainderQueue.claimOf(seat).list().ballotPlace() - 1]++;
        }
        if (queue.seatsTied() == 0) {
            return settled(seats);
        }
        return decisions
                .answer(
                        Question.REMAINDER_TIE,
                        queue.tied(),
                        queue.seatsTied(),
                        queue.seatsTied(),
                        rules.earlierRegistered().orElse(rules.remainderBasis()))
                .map(chosen -> {
                    chosen.forEach(list -> seats[list.ballotPlace() - 1]++);
                    return settled(seats);
                })
                .orElseGet(() -> queue.unbrokenTie(rules.results(), steps));
    }

    private ListOutcome settled(int[] seats) {
        var byList = new ArrayList<ListSeats>(seats.length);
        for (int i = 0; i < seats.length; i++) {
            byList.add(new ListSeats(contest.lists().get(i), seats[i]));
        }
        return new SeatsGiven(byList, steps);
    }

    private <S extends Step> S add(S step) {
        steps.add(step);
        return step;
    }
}
