package dauys.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.contest.Body;
import dauys.election.contest.Contest;
import dauys.election.contest.ContestOption.AgainstAll;
import dauys.election.contest.ContestOption.CandidateOption;
import dauys.election.contest.ContestOption.ListOption;
import dauys.election.contest.Tier;
import dauys.election.nomination.Candidate;
import dauys.election.party.Party;
import dauys.election.protocol.ProtocolLine;
import dauys.election.territory.Constituency;
import dauys.election.territory.Region;
import dauys.election.territory.Territory;
import dauys.law.Office;
import dauys.law.Trilingual;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What screens call the lines of a form, the options of a paper, the contests and the areas. */
class ProtocolWordsTest {

    private static final Body MAZHILIS = new Body(
            "mazhilis",
            Office.MAZHILIS,
            new Trilingual("Мәжіліс", "Мажилис", "Mazhilis"),
            OptionalInt.of(98),
            Map.of(Tier.LIST, 69, Tier.SINGLE_MANDATE, 29));

    private static final Contest LISTS = new Contest("mazhilis-list", MAZHILIS, Tier.LIST, 69, Optional.empty());
    private static final Contest FIFTH = new Contest("mazhilis-5", MAZHILIS, Tier.SINGLE_MANDATE, 1, Optional.of("5"));

    private final ProtocolWords kk = new ProtocolWords(Messages.in(Language.KK));
    private final ProtocolWords ru = new ProtocolWords(Messages.in(Language.RU));
    private final ProtocolWords en = new ProtocolWords(Messages.in(Language.EN));

    @Test
    void aContestSaysWhetherItIsByListsOrInWhichConstituency() {
        assertThat(kk.contest(LISTS)).isEqualTo("Мәжіліс: партиялық тізімдер");
        assertThat(ru.contest(LISTS)).isEqualTo("Мажилис: партийные списки");
        assertThat(en.contest(LISTS)).isEqualTo("Mazhilis: party lists");
        assertThat(kk.contest(FIFTH)).isEqualTo("Мәжіліс: № 5 сайлау округі");
        assertThat(ru.contest(FIFTH)).isEqualTo("Мажилис: избирательный округ № 5");
        assertThat(en.contest(FIFTH)).isEqualTo("Mazhilis: constituency No. 5");
    }

    @Test
    void aContestWithoutConstituenciesIsNamedAfterItsOffice() {
        var undivided = new Contest("akim", MAZHILIS, Tier.SINGLE_MANDATE, 1, Optional.empty());

        assertThat(en.contest(undivided)).isEqualTo("Mazhilis");
    }

    @Test
    void aHeadingIsShort() {
        assertThat(en.heading(LISTS)).isEqualTo("Mazhilis");
        assertThat(kk.heading(FIFTH)).isEqualTo("Мәжіліс, № 5");
    }

    @Test
    void aLineIsNamedWithItsNumberOnThePaper() {
        var name = new Trilingual("жарамсыз бюллетеньдер", "недействительные бюллетени", "invalid ballots");
        var line = new ProtocolLine(
                Optional.of("invalid"), "7", name, Optional.of(ProtocolLine.Role.INVALID), false, false);

        assertThat(kk.line(line)).isEqualTo("7-жол (жарамсыз бюллетеньдер)");
        assertThat(en.line(line)).isEqualTo("line 7 (invalid ballots)");
        assertThat(ru.name(line)).isEqualTo("недействительные бюллетени");
    }

    @Test
    void optionsAreNamedAsOnTheBallotPaper() {
        var party = new Party(
                "A", new Trilingual("АМАНАТ", "AMANAT", "AMANAT"), new Trilingual("А партиясы", "Партия А", "Party A"));
        var person = new Candidate(
                "C1", "Сейітов Әли", Optional.of("Сейтов Али"), Optional.empty(), Optional.empty(), false, false);
        var inKazakh = Names.of(List.of(party), List.of(person), Language.KK);
        var inRussian = Names.of(List.of(party), List.of(person), Language.RU);

        assertThat(kk.option(new ListOption("A"), inKazakh)).isEqualTo("АМАНАТ");
        assertThat(kk.option(new CandidateOption("C1"), inKazakh)).isEqualTo("Сейітов Әли");
        assertThat(ru.option(new CandidateOption("C1"), inRussian)).isEqualTo("Сейтов Али");
        assertThat(ru.option(new CandidateOption("C2"), inRussian)).isEqualTo("C2");
        assertThat(kk.option(new AgainstAll(), inKazakh)).isEqualTo("Бәріне қарсымын");
        assertThat(ru.option(new AgainstAll(), inRussian)).isEqualTo("Против всех");
    }

    @Test
    void areasAreNamedByTheirCodes() {
        var region = new Region(
                "KZ-10", Optional.empty(), Optional.empty(), new Trilingual("Абай облысы", "Область Абай", "Abai"));
        var constituency = new Constituency("mazhilis-5", "mazhilis", "5", new Trilingual("№ 5", "№ 5", "No. 5"));
        var territory = new Territory(List.of(region), List.of(), List.of(constituency), List.of());
        var names = new AreaNames(territory, Language.KK);

        assertThat(names.name("KZ-10")).isEqualTo("Абай облысы");
        assertThat(names.name("mazhilis-5")).isEqualTo("№ 5");
        assertThat(names.name("KZ-99")).isEqualTo("KZ-99");
    }
}
