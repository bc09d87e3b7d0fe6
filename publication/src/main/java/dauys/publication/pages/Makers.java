package dauys.publication.pages;

import dauys.folder.ElectionFolder;
import dauys.folder.TerritoryShapes;
import dauys.wording.Language;
import java.util.List;
import java.util.Optional;

/** The makers of every kind of page in one language. */
final class Makers {

    private final Scene scene;
    private final HomePages homes;
    private final SeatsPages seats;
    private final ContestPages contests;
    private final BodyPages bodies;
    private final PeoplePages people;
    private final ComparePages comparison;
    private final DataPages data;
    private final TurnoutPages turnout;
    private final NoticePages notices;
    private final RegisterPages registers;
    private final Optional<CalendarPages> calendar;
    private final Optional<TerritoryPages> territory;
    private final Optional<PrecinctPages> precincts;
    private final Optional<MapPages> maps;

    Makers(
            Overview overview,
            Language language,
            Assets assets,
            List<ElectionFolder> earlier,
            Optional<TerritoryShapes> shapes) {
        this.scene = new Scene(overview, language, assets);
        var pictures = new Pictures(overview, scene.spoken());
        this.homes = new HomePages(scene, pictures);
        this.seats = new SeatsPages(scene, pictures);
        this.contests = new ContestPages(scene, pictures);
        this.bodies = new BodyPages(scene, pictures);
        this.people = new PeoplePages(scene);
        this.comparison = new ComparePages(scene, earlier, pictures);
        this.turnout = new TurnoutPages(scene, pictures);
        this.notices = new NoticePages(scene);
        this.registers = new RegisterPages(scene);
        this.calendar = overview.calendar().map(known -> new CalendarPages(scene, pictures, known));
        this.data = new DataPages(scene, notices);
        this.territory = overview.precincts().map(all -> new TerritoryPages(scene, all, pictures));
        this.precincts = overview.precincts().map(all -> new PrecinctPages(scene, all));
        this.maps = overview.precincts().map(all -> new MapPages(scene, all, pictures, shapes));
    }

    Scene scene() {
        return scene;
    }

    HomePages homes() {
        return homes;
    }

    SeatsPages seats() {
        return seats;
    }

    ContestPages contests() {
        return contests;
    }

    BodyPages bodies() {
        return bodies;
    }

    PeoplePages people() {
        return people;
    }

    ComparePages comparison() {
        return comparison;
    }

    DataPages data() {
        return data;
    }

    TurnoutPages turnout() {
        return turnout;
    }

    NoticePages notices() {
        return notices;
    }

    RegisterPages registers() {
        return registers;
    }

    Optional<CalendarPages> calendar() {
        return calendar;
    }

    Optional<TerritoryPages> territory() {
        return territory;
    }

    Optional<MapPages> maps() {
        return maps;
    }

    Optional<PrecinctPages> precincts() {
        return precincts;
    }
}
