package dauys.election.protocol;

import static dauys.election.Given.aProtocol;
import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.commission.PersonMark;
import dauys.election.protocol.DoubleEntry.State;
import dauys.election.protocol.DoubleEntry.Transition;
import dauys.election.protocol.ProtocolAct.Choice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A protocol on its way from paper to the sums, one act at a time. */
class DoubleEntryTest {

    private static final PersonMark ANNA = person(1);
    private static final PersonMark BOLAT = person(2);
    private static final PersonMark CHAIR = person(3);

    private static final ProtocolPaper PAPER = aProtocol().paper();
    private static final ProtocolNumbers RIGHT = aProtocol().numbers();
    private static final int LISTED = 0;
    private static final int ISSUED = 2;

    /** One vote more than those who took part: an error, and the same vote fewer in the boxes than there were. */
    private static final ProtocolNumbers WITH_ERROR =
            aProtocol().votes(401, 300, 80).numbers();

    private static final CorrectionAct ACT = new CorrectionAct(
            "7", LocalDate.of(2023, 3, 20), CorrectionAct.Reason.RECOUNT, "", List.of(CHAIR, person(4)));

    private static PersonMark person(int number) {
        return new PersonMark("%032x".formatted(number));
    }

    @Nested
    class TwoReadings {

        @Test
        void whatTwoPeopleReadAlikeWithoutAFindingIsAgreed() {
            var agreed = after(read(ANNA, RIGHT), read(BOLAT, RIGHT));

            assertThat(agreed.state()).isEqualTo(State.AGREED);
            assertThat(agreed.latest()).hasValueSatisfying(version -> {
                assertThat(version.numbers()).isEqualTo(RIGHT);
                assertThat(version.first()).isEqualTo(ANNA);
                assertThat(version.second()).isEqualTo(BOLAT);
                assertThat(version.correction()).isEmpty();
            });
        }

        @Test
        void theSecondReadingIsAnotherPersons() {
            assertRefused("W201", after(read(ANNA, RIGHT)), read(ANNA, RIGHT));
        }

        @Test
        void numbersThatDoNotFitTheFormAreRefused() {
            var tooFew = new ProtocolNumbers(RIGHT.lines(), RIGHT.votes().subList(0, 2));

            assertRefused("W207", DoubleEntry.untouched(), read(ANNA, tooFew));
            assertRefused("W207", after(read(ANNA, RIGHT)), read(BOLAT, tooFew));
        }

        @Test
        void everyPlaceWhereTheyDifferIsOpen() {
            var second = RIGHT.with(Map.of(LISTED, 1_201L, ISSUED, 799L));
            var differ = (DoubleEntry.ReadingsDiffer) after(read(ANNA, RIGHT), read(BOLAT, second));

            assertThat(differ.open()).containsExactly(LISTED, ISSUED);
        }
    }

    @Nested
    class Differences {

        private final DoubleEntry differ =
                after(read(ANNA, RIGHT), read(BOLAT, RIGHT.with(Map.of(LISTED, 1_201L, ISSUED, 799L))));

        @Test
        void areSettledLineByLine() {
            var half = next(differ, choose(Map.of(LISTED, new Choice.TakeFirst())));

            assertThat(half)
                    .isInstanceOfSatisfying(
                            DoubleEntry.ReadingsDiffer.class,
                            one -> assertThat(one.open()).containsExactly(ISSUED));
            var settled = next(half, choose(Map.of(ISSUED, new Choice.TakeFirst())));
            assertThat(settled.state()).isEqualTo(State.AGREED);
            assertThat(settled.latest().orElseThrow().numbers()).isEqualTo(RIGHT);
        }

        @Test
        void mayBeWhatTheSecondReaderTypedOrWhatNeitherDid() {
            var settled =
                    next(differ, choose(Map.of(LISTED, new Choice.TakeSecond(), ISSUED, new Choice.TypeAgain(798))));

            assertThat(settled.latest().orElseThrow().numbers().at(LISTED)).isEqualTo(1_201);
            assertThat(settled.latest().orElseThrow().numbers().at(ISSUED)).isEqualTo(798);
        }

        @Test
        void areSettledBySomebodyWhoReadNeither() {
            for (PersonMark reader : List.of(ANNA, BOLAT)) {
                assertRefused("W203", differ, new ProtocolAct.Choose(reader, Map.of(LISTED, new Choice.TakeFirst())));
            }
        }

        @Test
        void areSettledOnlyWhereTheyAre() {
            assertRefused("W204", differ, choose(Map.of(1, new Choice.TakeFirst())));
            assertRefused("W204", differ, choose(Map.of()));
        }

        @ParameterizedTest
        @ValueSource(longs = {-2, ProtocolNumbers.MOST + 1})
        void areNotSettledByANumberThatCannotStandThere(long number) {
            assertRefused("W207", differ, choose(Map.of(LISTED, new Choice.TypeAgain(number))));
        }

        @Test
        void mayBeTheLargestNumberThatCanStandThere() {
            var typed = next(differ, choose(Map.of(LISTED, new Choice.TypeAgain(ProtocolNumbers.MOST))));

            assertThat(typed.state()).isEqualTo(State.READINGS_DIFFER);
        }

        @Test
        void areNothingThatAnUntouchedPaperHas() {
            assertRefused("W202", DoubleEntry.untouched(), choose(Map.of(LISTED, new Choice.TakeFirst())));
        }

        @Test
        void mayLeaveALineEmptyButNoOption() {
            var option = RIGHT.lines().size();
            var differInVotes = after(read(ANNA, RIGHT), read(BOLAT, RIGHT.with(Map.of(option, 401L))));

            assertRefused("W207", differInVotes, choose(Map.of(option, new Choice.TypeAgain(PrecinctProtocol.EMPTY))));
            assertThat(next(differ, choose(Map.of(LISTED, new Choice.TypeAgain(PrecinctProtocol.EMPTY))))
                            .state())
                    .isEqualTo(State.READINGS_DIFFER);
        }
    }

    @Nested
    class FindingsToDealWith {

        private final DoubleEntry found = after(read(ANNA, WITH_ERROR), read(BOLAT, WITH_ERROR));
        private final String code = PAPER.findings(WITH_ERROR).getFirst().code();

        @Test
        void holdAProtocolBackUntilEachHasAReason() {
            assertThat(found.state()).isEqualTo(State.SECOND_READING);

            var agreed = next(found, new ProtocolAct.Handle(CHAIR, 0, code, "stands so on the paper"));

            assertThat(PAPER.findings(WITH_ERROR)).hasSize(1);
            assertThat(agreed.state()).isEqualTo(State.AGREED);
            assertThat(agreed.latest().orElseThrow().handled())
                    .containsExactly(new Handling(0, code, CHAIR, "stands so on the paper"));
        }

        @Test
        void areNamedByPlaceAndCode() {
            assertRefused("W205", found, new ProtocolAct.Handle(CHAIR, 1, code, "why"));
            assertRefused("W205", found, new ProtocolAct.Handle(CHAIR, -1, code, "why"));
            assertRefused("W205", found, new ProtocolAct.Handle(CHAIR, 0, "P224", "why"));
        }

        @Test
        void areNotDealtWithInSilence() {
            assertRefused("W206", found, new ProtocolAct.Handle(CHAIR, 0, code, " "));
        }

        @Test
        void areEachDealtWithOnce() {
            var two = aProtocol().votes(401, 300, 80).with("received", 1_213).numbers();
            var both = after(read(ANNA, two), read(BOLAT, two));
            var first = PAPER.findings(two).getFirst().code();
            var one = next(both, new ProtocolAct.Handle(CHAIR, 0, first, "why"));

            assertThat(one.state()).isEqualTo(State.SECOND_READING);
            assertRefused("W205", one, new ProtocolAct.Handle(CHAIR, 0, first, "again"));
        }

        @Test
        void mayBeAReasonToSendThePaperBackWithItsNumbersKept() {
            var returned = next(found, back());

            assertThat(returned.state()).isEqualTo(State.RETURNED);
            assertThat(returned.latest().orElseThrow().numbers()).isEqualTo(WITH_ERROR);
        }
    }

    @Nested
    class Corrections {

        private final DoubleEntry returned = after(read(ANNA, RIGHT), read(BOLAT, RIGHT), back());

        @Test
        void needAnAct() {
            assertRefused("W202", returned, read(ANNA, RIGHT));
        }

        @Test
        void areReadTwiceLikeTheFirstPaperAndKeepIt() {
            var recounted = RIGHT.with(Map.of(LISTED, 1_201L));
            var corrected =
                    after(returned, new ProtocolAct.Correct(CHAIR, ACT), read(ANNA, recounted), read(BOLAT, recounted));

            assertThat(corrected.state()).isEqualTo(State.CORRECTED);
            assertThat(corrected.history().versions())
                    .extracting(ProtocolVersion::numbers)
                    .containsExactly(RIGHT, recounted);
            assertThat(corrected.latest().orElseThrow().correction()).hasValueSatisfying(correction -> {
                assertThat(correction.act()).isEqualTo(ACT);
                assertThat(correction.by()).isEqualTo(CHAIR);
                assertThat(correction.answers().reason()).isEqualTo(ProtocolReturn.Reason.COPIES_DIFFER);
            });
        }

        @Test
        void mayBeCorrectedAgain() {
            var twice = after(
                    returned,
                    new ProtocolAct.Correct(CHAIR, ACT),
                    read(ANNA, RIGHT),
                    read(BOLAT, RIGHT),
                    back(),
                    new ProtocolAct.Correct(CHAIR, ACT),
                    read(BOLAT, RIGHT),
                    read(ANNA, RIGHT));

            assertThat(twice.history().versions()).hasSize(3);
        }

        @Test
        void keepTheirActWhenTheReadingsAreSetAside() {
            var again = after(
                    returned,
                    new ProtocolAct.Correct(CHAIR, ACT),
                    read(ANNA, RIGHT),
                    new ProtocolAct.StartOver(CHAIR, "wrong paper"),
                    read(BOLAT, RIGHT),
                    read(ANNA, RIGHT));

            assertThat(again.state()).isEqualTo(State.CORRECTED);
        }

        @Test
        void aReturnSaysWhy() {
            assertRefused(
                    "W206",
                    after(read(ANNA, RIGHT), read(BOLAT, RIGHT)),
                    new ProtocolAct.Return(CHAIR, ProtocolReturn.Reason.COMPLAINT, ""));
            assertRefused("W206", after(read(ANNA, RIGHT)), new ProtocolAct.StartOver(CHAIR, ""));
        }
    }

    /** What the code allows, drawn; the page in the repository is this one. */
    @Test
    void theDiagramShowsWhatTheCodeAllows() throws IOException {
        var page = Path.of("../docs/states/double-entry.md");
        if (Boolean.getBoolean("dauys.write")) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, DoubleEntryPage.of(arrows()));
        }

        assertThat(Files.readString(page)).isEqualTo(DoubleEntryPage.of(arrows()));
    }

    /** Every act in every state: the arrows that the code has. */
    private static Set<String> arrows() {
        var arrows = new TreeSet<String>();
        everyState().forEach((state, examples) -> {
            for (DoubleEntry from : examples) {
                for (ProtocolAct act : everyAct()) {
                    if (from.apply(act, PAPER) instanceof Transition.Moved moved) {
                        arrows.add("%s --> %s: %s"
                                .formatted(
                                        DoubleEntryPage.name(state),
                                        DoubleEntryPage.name(moved.to().state()),
                                        DoubleEntryPage.name(act)));
                    }
                }
            }
        });
        return arrows;
    }

    private static Map<State, List<DoubleEntry>> everyState() {
        var differ = after(read(ANNA, RIGHT), read(BOLAT, RIGHT.with(Map.of(LISTED, 1_201L, ISSUED, 799L))));
        var returned = after(read(ANNA, RIGHT), read(BOLAT, RIGHT), back());
        var correcting = next(returned, new ProtocolAct.Correct(CHAIR, ACT));
        var examples = new EnumMap<State, List<DoubleEntry>>(State.class);
        examples.put(State.EMPTY, List.of(DoubleEntry.untouched(), correcting));
        examples.put(
                State.FIRST_READING,
                List.of(after(read(ANNA, RIGHT)), after(read(ANNA, WITH_ERROR)), after(correcting, read(ANNA, RIGHT))));
        examples.put(
                State.READINGS_DIFFER,
                List.of(
                        differ,
                        next(differ, choose(Map.of(LISTED, new Choice.TakeFirst()))),
                        after(correcting, read(ANNA, RIGHT), read(BOLAT, RIGHT.with(Map.of(LISTED, 1_201L))))));
        examples.put(
                State.SECOND_READING,
                List.of(
                        after(read(ANNA, WITH_ERROR), read(BOLAT, WITH_ERROR)),
                        after(correcting, read(ANNA, WITH_ERROR), read(BOLAT, WITH_ERROR)),
                        after(read(ANNA, twoErrors()), read(BOLAT, twoErrors()))));
        examples.put(State.AGREED, List.of(after(read(ANNA, RIGHT), read(BOLAT, RIGHT))));
        examples.put(State.RETURNED, List.of(returned));
        examples.put(State.CORRECTED, List.of(after(correcting, read(ANNA, RIGHT), read(BOLAT, RIGHT))));
        assertThat(examples.keySet()).containsExactly(State.values());
        return examples;
    }

    private static ProtocolNumbers twoErrors() {
        return aProtocol().votes(401, 300, 80).with("received", 1_213).numbers();
    }

    private static List<ProtocolAct> everyAct() {
        return List.of(
                read(ANNA, RIGHT),
                read(BOLAT, RIGHT),
                read(BOLAT, WITH_ERROR),
                read(ANNA, WITH_ERROR),
                read(CHAIR, RIGHT.with(Map.of(LISTED, 1_300L))),
                choose(Map.of(LISTED, new Choice.TakeFirst())),
                choose(Map.of(LISTED, new Choice.TakeFirst(), ISSUED, new Choice.TakeFirst())),
                choose(Map.of(LISTED, new Choice.TypeAgain(700), ISSUED, new Choice.TakeFirst())),
                choose(Map.of(ISSUED, new Choice.TakeFirst())),
                choose(Map.of(LISTED, new Choice.TypeAgain(700))),
                new ProtocolAct.StartOver(CHAIR, "wrong paper"),
                new ProtocolAct.Handle(
                        CHAIR, 0, PAPER.findings(WITH_ERROR).getFirst().code(), "stands so"),
                back(),
                new ProtocolAct.Correct(CHAIR, ACT));
    }

    private static ProtocolAct read(PersonMark by, ProtocolNumbers numbers) {
        return new ProtocolAct.Read(by, numbers);
    }

    private static ProtocolAct choose(Map<Integer, Choice> choices) {
        return new ProtocolAct.Choose(CHAIR, choices);
    }

    private static ProtocolAct back() {
        return new ProtocolAct.Return(CHAIR, ProtocolReturn.Reason.COPIES_DIFFER, "An observer's copy differs");
    }

    private static DoubleEntry after(ProtocolAct... acts) {
        return after(DoubleEntry.untouched(), acts);
    }

    private static DoubleEntry after(DoubleEntry from, ProtocolAct... acts) {
        DoubleEntry state = from;
        for (ProtocolAct act : acts) {
            state = next(state, act);
        }
        return state;
    }

    private static DoubleEntry next(DoubleEntry state, ProtocolAct act) {
        var transition = state.apply(act, PAPER);
        assertThat(transition).describedAs("%s in %s", act, state).isInstanceOf(Transition.Moved.class);
        return ((Transition.Moved) transition).to();
    }

    private static void assertRefused(String code, DoubleEntry state, ProtocolAct act) {
        assertThat(state.apply(act, PAPER))
                .isInstanceOfSatisfying(
                        Transition.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}
