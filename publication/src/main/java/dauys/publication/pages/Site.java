package dauys.publication.pages;

import dauys.election.chamber.ContestResult;
import dauys.election.chamber.ContestResult.ListResult;
import dauys.election.contest.Body;
import dauys.election.nomination.PartyList;
import dauys.election.territory.Precinct;
import dauys.election.territory.Region;
import dauys.election.territory.Unit;
import dauys.folder.ElectionFolder;
import dauys.folder.TerritoryShapes;
import dauys.publication.Download;
import dauys.publication.FolderSnapshot;
import dauys.publication.PublishedScan;
import dauys.publication.Snapshot;
import dauys.publication.data.DataPart;
import dauys.publication.data.OpenData;
import dauys.publication.files.SiteFiles;
import dauys.publication.notices.Notices;
import dauys.publication.pages.Overview.Stage;
import dauys.wording.Language;
import io.jstach.jstachio.JStachio;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * All pages of the site, as jobs that write one page in three languages each. A page is made when its job runs and is
 * forgotten when it is written, so that memory stays flat however many precincts there are.
 */
public final class Site {

    /** Writes a page, or a few that belong together. */
    @FunctionalInterface
    public interface Job {
        /** Makes the page and hands it over. */
        void write(SiteFiles files) throws IOException;
    }

    private final Overview overview;
    private final Assets assets = new Assets();
    private final List<Makers> languages;

    /**
     * The site of a snapshot.
     *
     * @param earlier elections to compare it with
     * @param shapes outlines for maps of the ground, where the data have them
     */
    public Site(Snapshot snapshot, List<ElectionFolder> earlier, Optional<TerritoryShapes> shapes) {
        this(Overview.of(snapshot, Stage.VOTES), earlier, shapes);
    }

    private Site(Overview overview, List<ElectionFolder> earlier, Optional<TerritoryShapes> shapes) {
        this.overview = overview;
        this.languages = Arrays.stream(Language.values())
                .map(language -> new Makers(overview, language, assets, earlier, shapes))
                .toList();
    }

    /**
     * A site of the first page, which says what is being waited for.
     *
     * @param isBesideRegisters whether the pages of who stands are there
     */
    public static Site announced(Snapshot snapshot, boolean isBesideRegisters) {
        var stage = isBesideRegisters ? Stage.REGISTERS : Stage.ANNOUNCED;
        return new Site(Overview.of(snapshot, stage), List.of(), Optional.empty());
    }

    /**
     * A site of what was registered before the vote.
     *
     * @param snapshot may have votes, and none of them comes into the site
     */
    public static Site ofRegisters(Snapshot snapshot) {
        var without = snapshot.registers()
                .map(registers -> FolderSnapshot.before(registers, snapshot.at()))
                .orElseThrow();
        return new Site(Overview.of(without, Stage.REGISTERS), List.of(), Optional.empty());
    }

    /** Everything but what other parts of the site bring, and {@link #data}; pages that lead to others come last. */
    public List<Job> all() {
        var jobs = new ArrayList<Job>();
        jobs.add(assets::write);
        jobs.add(this::writeLanguages);
        overview.precincts().ifPresent(precincts -> addTerritory(precincts, jobs));
        overview.results().forEach(each -> addContest(each, jobs));
        overview.election().bodies().forEach(each -> jobs.add(body(each)));
        addRegisters(jobs);
        Notices.names(overview.election()).forEach(each -> jobs.add(notice(each)));
        languages.forEach(each -> jobs.add(files -> writeIndexes(each, files)));
        jobs.add(page(Addresses.COMPARE, makers -> makers.comparison().page()));
        jobs.addAll(leading());
        return jobs;
    }

    /** The page of the files that can be taken away, once it is known what they are. */
    public Job data(List<Download> files) {
        return last(Addresses.DATA, makers -> makers.data().page(files));
    }

    /** What may be shown while voting goes on: that it does, and until when; and who stands, if that is there. */
    public List<Job> before(Instant end) {
        var jobs = new ArrayList<Job>();
        jobs.add(assets::write);
        jobs.add(this::writeLanguages);
        if (overview.stage() == Stage.REGISTERS) {
            addRegisters(jobs);
            jobs.add(files -> OpenData.standing(
                    overview.snapshot(), (name, contents) -> files.put(DataPart.FOLDER + name, contents::writeTo)));
        }
        jobs.add(last(Addresses.HOME, makers -> makers.homes().before(end)));
        return jobs;
    }

    /** The calendar, the parties and the candidates; no protocol changes any of them but who holds a mandate. */
    private void addRegisters(List<Job> jobs) {
        if (overview.calendar().isPresent()) {
            jobs.add(page(
                    Addresses.CALENDAR,
                    makers -> makers.calendar().orElseThrow().page()));
            jobs.add(this::writeCalendars);
        }
        jobs.add(page(Addresses.PARTIES, makers -> makers.registers().parties()));
        overview.parties()
                .forEach(each -> jobs.add(page(
                        Addresses.party(each.code()),
                        makers -> makers.registers().party(each))));
        overview.results().forEach(each -> addLists(each, jobs));
        overview.election()
                .bodies()
                .forEach(each -> jobs.add(page(
                        Addresses.candidates(each.id()),
                        makers -> makers.registers().candidates(each))));
        jobs.add(page(Addresses.CANDIDATES, makers -> makers.registers().candidates()));
    }

    private void writeCalendars(SiteFiles files) throws IOException {
        for (Makers each : languages) {
            files.put(
                    each.scene().address(Addresses.CALENDAR_FILE),
                    each.calendar().orElseThrow().file().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** What is shown from then on until all pages are there: that they are being prepared, of how many protocols. */
    public List<Job> preparing() {
        return List.of(
                assets::write,
                this::writeLanguages,
                last(Addresses.HOME, makers -> makers.homes().preparing()));
    }

    /** Whether a version of the site has all pages, and not only one that says to wait. */
    public static boolean isWhole(Path version) {
        return Files.isRegularFile(version.resolve(Language.KK.code()).resolve(Addresses.DATA));
    }

    /** Whether a version of the site has the pages of who stands. */
    public static boolean hasRegisters(Path version) {
        return Files.isRegularFile(version.resolve(Language.KK.code()).resolve(Addresses.CANDIDATES));
    }

    /**
     * The pages that change with these protocols: of their precincts, the territories and contests above them, and
     * those of the whole country.
     */
    public List<Job> of(Set<Integer> slots) {
        var jobs = new ArrayList<Job>();
        overview.precincts().ifPresent(precincts -> addChanged(precincts, slots, jobs));
        jobs.addAll(leading());
        return jobs;
    }

    private void addChanged(Precincts precincts, Set<Integer> slots, List<Job> jobs) {
        var places = new TreeSet<Integer>();
        var units = new LinkedHashMap<String, Unit>();
        var contests = new LinkedHashMap<String, ContestResult>();
        for (int slot : slots) {
            int place = precincts.plan().precinctOf(slot);
            Precinct precinct = precincts.precinct(place);
            places.add(place);
            units.put(precinct.unit().code(), precinct.unit());
            String contest = precincts.plan().paperOf(slot).contest().id();
            overview.result(contest).ifPresent(result -> contests.put(contest, result));
        }
        places.forEach(place -> jobs.add(precinct(precincts, place)));
        units.values().forEach(each -> jobs.add(unit(each)));
        var regions = new LinkedHashMap<String, Region>();
        units.values().forEach(each -> regions.put(each.region().code(), each.region()));
        regions.values().forEach(each -> jobs.add(region(each)));
        var bodies = new LinkedHashMap<String, Body>();
        contests.values().forEach(each -> {
            addContest(each, jobs);
            addLists(each, jobs);
            var body = Overview.contest(each).body();
            bodies.put(body.id(), body);
        });
        bodies.values().forEach(each -> jobs.add(body(each)));
        bodies.values().stream()
                .flatMap(each -> Notices.nameFor(each).stream())
                .distinct()
                .forEach(each -> jobs.add(notice(each)));
        if (contests.containsKey(Overview.contest(overview.main()).id())) {
            jobs.add(page(Addresses.COMPARE, makers -> makers.comparison().page()));
        }
    }

    private void addTerritory(Precincts precincts, List<Job> jobs) {
        for (int place = 0; place < precincts.size(); place++) {
            jobs.add(precinct(precincts, place));
        }
        precincts.registers().territory().units().forEach(each -> jobs.add(unit(each)));
        precincts.registers().territory().regions().forEach(each -> jobs.add(region(each)));
    }

    /** The scans of a precinct's protocols are there before the page that shows them. */
    private Job precinct(Precincts precincts, int place) {
        Job page = page(
                Addresses.precinct(precincts.precinct(place).id()),
                makers -> makers.precincts().orElseThrow().page(place));
        return files -> {
            for (PublishedScan each : precincts.scans(place)) {
                files.putFile(each.address(), each.file());
            }
            page.write(files);
        };
    }

    private Job unit(Unit unit) {
        return page(
                Addresses.unit(unit.code()),
                makers -> makers.territory().orElseThrow().unit(unit));
    }

    private Job region(Region region) {
        return page(
                Addresses.region(region.code()),
                makers -> makers.territory().orElseThrow().region(region));
    }

    private Job body(Body body) {
        return page(Addresses.body(body.id()), makers -> makers.bodies().page(body));
    }

    private Job notice(String name) {
        return page(Addresses.notice(name), makers -> makers.notices().page(name));
    }

    private void addContest(ContestResult result, List<Job> jobs) {
        String contest = Overview.contest(result).id();
        jobs.add(page(Addresses.contest(contest), makers -> makers.contests().page(result)));
        if (result instanceof ListResult list) {
            jobs.add(page(Addresses.seats(contest), makers -> makers.seats().page(list)));
        }
    }

    private void addLists(ContestResult result, List<Job> jobs) {
        for (PartyList list : result.input().lists()) {
            if (!list.candidates().isEmpty()) {
                jobs.add(page(
                        Addresses.list(Overview.contest(result).id(), list.party()),
                        makers -> makers.people().list(result, list)));
            }
        }
    }

    /** The pages that lead to others, and show what changes with every protocol. */
    private List<Job> leading() {
        var jobs = new ArrayList<Job>();
        jobs.add(last(Addresses.PEOPLE, makers -> makers.people().people()));
        jobs.add(page(Addresses.TURNOUT, makers -> makers.turnout().page()));
        jobs.add(last(Addresses.CONTESTS, makers -> makers.homes().contests()));
        if (overview.precincts().isPresent()) {
            MapPages.names(overview)
                    .forEach(name -> jobs.add(page(
                            Addresses.map(name),
                            makers -> makers.maps().orElseThrow().page(name))));
            jobs.add(last(
                    Addresses.TERRITORY,
                    makers -> makers.territory().orElseThrow().country()));
        }
        jobs.add(last(Addresses.HOME, makers -> makers.homes().home()));
        return jobs;
    }

    private Job page(String path, Function<Makers, PublicPage> maker) {
        return files -> {
            for (Makers each : languages) {
                files.put(each.scene().address(path), html(maker.apply(each)));
            }
        };
    }

    private Job last(String path, Function<Makers, PublicPage> maker) {
        return files -> {
            for (Makers each : languages) {
                files.putLast(each.scene().address(path), html(maker.apply(each)));
            }
        };
    }

    private static void writeIndexes(Makers makers, SiteFiles files) throws IOException {
        var indexes = new IndexPages(makers.scene());
        for (Map.Entry<String, PublicPage> each : indexes.pages().entrySet()) {
            files.put(makers.scene().address(each.getKey()), html(each.getValue()));
        }
        files.put(makers.scene().address(Addresses.SEARCH), html(indexes.search()));
        indexes.searchIndex().write(makers.scene().address(""), files);
    }

    /** The page on which one chooses a language, and the page for an address that does not exist. */
    private void writeLanguages(SiteFiles files) throws IOException {
        files.putLast("index.html", html(entries("", "language.enter")));
        files.put("404.html", html(entries("/", "language.missing")));
    }

    private LanguagesPage entries(String base, String sentence) {
        return new LanguagesPage(
                assets.names(),
                base,
                languages.stream()
                        .map(each -> new LanguagesPage.Entry(
                                each.scene().language(),
                                base + each.scene().address(Addresses.HOME),
                                each.scene().spoken().in(overview.election().title()),
                                each.scene().spoken().say("language.name"),
                                each.scene().spoken().say(sentence)))
                        .toList());
    }

    private static byte[] html(Object page) {
        return JStachio.render(page).getBytes(StandardCharsets.UTF_8);
    }
}
