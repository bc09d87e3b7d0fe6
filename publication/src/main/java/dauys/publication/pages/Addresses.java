package dauys.publication.pages;

import dauys.publication.data.DataPart;
import dauys.publication.data.OpenData;
import dauys.publication.files.SiteAddress;

/** Where pages stand below the folder of their language. These addresses do not change once they are published. */
final class Addresses {

    static final String HOME = "index.html";
    static final String CONTESTS = "contests.html";
    static final String TERRITORY = "territory.html";
    static final String TURNOUT = "turnout.html";
    static final String PEOPLE = "people.html";
    static final String CALENDAR = "calendar.html";
    static final String CALENDAR_FILE = "calendar.ics";
    static final String PARTIES = "parties.html";
    static final String CANDIDATES = "candidates.html";
    static final String SEARCH = "search.html";
    static final String COMPARE = "compare.html";
    static final String DATA = "data.html";
    static final String PLACES = "places.html";
    static final String NAMES = "names.html";

    /** The file of everybody who stands, below the folder of the site; open data have it under the same name. */
    static final String STANDING = DataPart.FOLDER + OpenData.STANDING;

    private Addresses() {}

    private static String page(String kind, String id) {
        return kind + "/" + SiteAddress.name(id) + ".html";
    }

    static String seats(String contest) {
        return page("seats", contest);
    }

    static String contest(String contest) {
        return page("contest", contest);
    }

    static String body(String body) {
        return page("body", body);
    }

    static String region(String region) {
        return page("region", region);
    }

    static String unit(String unit) {
        return page("unit", unit);
    }

    static String precinct(String precinct) {
        return page("precinct", precinct);
    }

    static String notice(String name) {
        return page("notice", name);
    }

    static String map(String name) {
        return page("map", name);
    }

    static String party(String party) {
        return page("party", party);
    }

    /** Who stands for a body. */
    static String candidates(String body) {
        return page("candidates", body);
    }

    static String list(String contest, String party) {
        return "list/" + SiteAddress.name(contest) + "/" + SiteAddress.name(party) + ".html";
    }

    /** One page of the alphabetical index of persons. */
    static String names(int page) {
        return "names/" + page + ".html";
    }

    /** One page of the index of settlements. */
    static String places(int page) {
        return "places/" + page + ".html";
    }

    /** The way from a page to the folder of its language. */
    static String up(String path) {
        return "../".repeat((int) path.chars().filter(each -> each == '/').count());
    }
}
