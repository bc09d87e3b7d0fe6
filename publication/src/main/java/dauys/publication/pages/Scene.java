package dauys.publication.pages;

import dauys.election.contest.Body;
import dauys.election.contest.ContestOption;
import dauys.election.territory.Region;
import dauys.publication.Snapshot;
import dauys.wording.Language;
import dauys.wording.Numbers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What all pages of one language share: the snapshot, its words, and the frame around them. */
final class Scene {

    private final Overview overview;
    private final Spoken spoken;
    private final Assets assets;
    private final String title;
    private final Optional<String> mark;

    Scene(Overview overview, Language language, Assets assets) {
        this.overview = overview;
        this.assets = assets;
        Snapshot snapshot = overview.snapshot();
        this.spoken = new Spoken(
                language,
                snapshot.folder().parties().values(),
                overview.persons().values(),
                overview.territory());
        this.title = spoken.in(overview.election().title());
        this.mark = mark();
    }

    Overview overview() {
        return overview;
    }

    Spoken spoken() {
        return spoken;
    }

    String language() {
        return spoken.language().code();
    }

    /** The address of a page below the folder of the site. */
    String address(String path) {
        return language() + "/" + path;
    }

    /** Begins the frame of a page that stands there. */
    FrameMaker at(String path, String pageTitle) {
        return new FrameMaker(path, pageTitle);
    }

    /** An option as the ballot paper names it. */
    String option(ContestOption option) {
        return spoken.option(option);
    }

    private Optional<String> mark() {
        return switch (overview.election().origin()) {
            case OFFICIAL -> Optional.empty();
            case MADE_UP -> Optional.of(spoken.shared("heading.made-up"));
            case SYNTHETIC -> Optional.of(spoken.say("site.synthetic"));
        };
    }

    /** The frame of a page while it is put together. */
    final class FrameMaker {

        private final String path;
        private final String pageTitle;
        private final String up;
        private final List<Link> crumbs = new ArrayList<>();
        private ZoneOffset offset = overview.snapshot().offset();

        private FrameMaker(String path, String pageTitle) {
            this.path = path;
            this.pageTitle = pageTitle;
            this.up = Addresses.up(path);
        }

        String path() {
            return path;
        }

        /** The way from this page to another one. */
        String to(String other) {
            return up + other;
        }

        FrameMaker under(String address, String words) {
            crumbs.add(new Link(to(address), words));
            return this;
        }

        /** Times of the page are told by the clock of the region that it is about. */
        FrameMaker byTheClockOf(Region region) {
            offset = overview.offset(region);
            return this;
        }

        /** The same for a body that a region, or a unit in one, elects. */
        FrameMaker byTheClockOf(Body body) {
            overview.region(body).ifPresent(this::byTheClockOf);
            return this;
        }

        /** A moment by the clock of the page, which is named. */
        String moment(Instant at) {
            return spoken.moment(at, offset);
        }

        /** The time of a moment by the clock of the page, with its day where that is not the day of the data. */
        String time(Instant at) {
            boolean isSameDay = overview.snapshot()
                    .at()
                    .atOffset(offset)
                    .toLocalDate()
                    .equals(at.atOffset(offset).toLocalDate());
            return isSameDay
                    ? spoken.numbers().time(at, offset)
                    : spoken.numbers().dateTime(at, offset);
        }

        /** Whether a day has not begun yet at the moment of the data, by the clock of the page. */
        boolean isBefore(LocalDate day) {
            return overview.snapshot().at().atOffset(offset).toLocalDate().isBefore(day);
        }

        /** The clock of the page. */
        String clock() {
            return Numbers.clock(offset);
        }

        private Frame.Time asOf() {
            Instant at = overview.snapshot().at();
            return new Frame.Time(at.toString(), moment(at));
        }

        Frame frame(DataState state) {
            return new Frame(
                    spoken.words(),
                    language(),
                    pageTitle,
                    title,
                    path,
                    up,
                    List.copyOf(crumbs),
                    navigation(),
                    languages(),
                    state.line(spoken),
                    asOf(),
                    assets.names(),
                    mark);
        }

        PublicPage page(DataState state, List<Section> sections) {
            return new PublicPage(frame(state), sections);
        }

        private List<Frame.Choice> navigation() {
            var choices = new ArrayList<Frame.Choice>();
            if (overview.stage() == Overview.Stage.ANNOUNCED) {
                return choices;
            }
            choice(choices, Addresses.HOME, "home");
            if (!overview.showsVotes()) {
                registers(choices);
                return choices;
            }
            choice(choices, Addresses.CONTESTS, "contests");
            if (overview.precincts().isPresent()) {
                choice(choices, Addresses.TERRITORY, "territory");
            }
            choice(choices, Addresses.PEOPLE, "people");
            registers(choices);
            choice(choices, Addresses.COMPARE, "compare");
            choice(choices, Addresses.SEARCH, "search");
            choice(choices, Addresses.DATA, "data");
            return choices;
        }

        /** What was registered before the vote. */
        private void registers(List<Frame.Choice> choices) {
            if (overview.calendar().isPresent()) {
                choice(choices, Addresses.CALENDAR, "calendar");
            }
            choice(choices, Addresses.PARTIES, "parties");
            choice(choices, Addresses.CANDIDATES, "candidates");
        }

        private void choice(List<Frame.Choice> choices, String address, String key) {
            choices.add(new Frame.Choice(to(address), spoken.say("nav." + key), language(), address.equals(path)));
        }

        private List<Frame.Choice> languages() {
            var choices = new ArrayList<Frame.Choice>();
            for (Language each : Language.values()) {
                choices.add(new Frame.Choice(
                        up + "../" + each.code() + "/" + path,
                        spoken.say("language." + each.code()),
                        each.code(),
                        each == spoken.language()));
            }
            return choices;
        }
    }

    /** Facts for a sentence, which reads better than a map. */
    static Map<String, Object> facts(Object... keysAndValues) {
        var map = new HashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
