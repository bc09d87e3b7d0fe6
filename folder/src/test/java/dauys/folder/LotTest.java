package dauys.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LotTest {

    private static final String SEED = "20230319874563210958";

    @Test
    void twoNamesStandAsTheirTicketsDo() {
        var lot = new Lot(SEED, "lot/smd-07");

        assertThat(lot.ticket("cand-3")).isEqualTo("5ceeae1b13af2414b3ff8e6cd37adffc52be8ce55696e6314f7533d01f4be72a");
        assertThat(lot.ticket("cand-7")).isEqualTo("ef8d17e1d1ce5c50867634585a2939b3700c8cf4e0dd4a998381d01662ec5bd9");
        assertThat(lot.order(List.of("cand-7", "cand-3"))).containsExactly("cand-3", "cand-7");
    }

    @Test
    void theFirstFiveOfTwentyAreThoseOfTheRecomputation() {
        var names = new ArrayList<String>();
        for (int i = 1; i <= 20; i++) {
            names.add("%06d".formatted(i));
        }
        assertThat(new Lot(SEED, "audit/srs/1").order(names))
                .startsWith("000010", "000008", "000020", "000003", "000015");
    }

    @Test
    void theOrderInWhichNamesAreGivenDoesNotMatter() {
        var names = new ArrayList<>(List.of("AMANAT", "AUYL", "RESPUBLICA", "QHP", "BAYTAQ", "AQ_JOL", "JSDP"));
        var lot = Lot.ofBallotOrder(SEED, "mazhilis-list");
        var drawn = lot.order(names);
        long seed = System.nanoTime();
        Collections.shuffle(names, new Random(seed));

        assertThat(lot.order(names)).as("shuffled with %d", seed).isEqualTo(drawn);
    }

    @Test
    void anotherContestAndAnotherSeedGiveOtherTickets() {
        var lot = Lot.ofBallotOrder(SEED, "mazhilis-list");

        assertThat(lot.preimage("AUYL")).isEqualTo(SEED + ",lot/mazhilis-list/order,AUYL");
        assertThat(lot.ticket("AUYL"))
                .isNotEqualTo(Lot.ofBallotOrder(SEED, "maslikhat-list").ticket("AUYL"))
                .isNotEqualTo(Lot.ofBallotOrder(SEED + "1", "mazhilis-list").ticket("AUYL"));
    }

    @Test
    void aSeedIsLongEnoughThatNobodyTriesThemAll() {
        assertThat(Lot.isSeed("1234567890123456789")).isFalse();
        assertThat(Lot.isSeed("12345678901234567890")).isTrue();
        assertThat(Lot.isSeed("1234567890123456789x")).isFalse();
        assertThat(Lot.isContest("mazhilis-list")).isTrue();
        assertThat(Lot.isContest("lot,order"))
                .as("a comma would make two lots of one")
                .isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Lot("1", "lot"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Lot(SEED, "Lot"));
    }

    @Test
    void aContestWithCapitalLettersHasTheLabelInSmallOnes() {
        var lot = Lot.ofBallotOrder(SEED, "maslikhat-KZ-23-list");

        assertThat(lot.label()).isEqualTo("lot/maslikhat-kz-23-list/order");
        assertThat(Lot.isContest("maslikhat-KZ-23-list")).isTrue();
    }

    @Test
    void aNameStandsInALotOnce() {
        var lot = new Lot(SEED, "lot");
        assertThatIllegalArgumentException().isThrownBy(() -> lot.order(List.of("A", "A")));
    }
}
