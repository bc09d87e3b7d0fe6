package dauys.publication.pages;

import dauys.publication.Download;
import java.util.List;

/** The page that lists every file that can be taken away, with its size and fingerprint. */
final class DataPages {

    private final Scene scene;
    private final Spoken spoken;
    private final NoticePages notices;

    DataPages(Scene scene, NoticePages notices) {
        this.scene = scene;
        this.notices = notices;
        this.spoken = scene.spoken();
    }

    PublicPage page(List<Download> files) {
        var page = scene.at(Addresses.DATA, spoken.say("data.title"));
        var grid = new Grid(spoken.say("data.caption"))
                .words(spoken.say("data.file"), spoken.say("data.what"))
                .numbers(spoken.say("data.bytes"))
                .words(spoken.say("data.sha256"));
        files.forEach(each -> grid.row(
                Cell.head(each.address(), page.to("../" + each.address())),
                Cell.word(spoken.in(each.title())),
                Cell.number(spoken.count(each.bytes())),
                Cell.word(each.sha256())));
        var section = Section.untitled("files")
                .note(spoken.say(files.isEmpty() ? "data.none" : "data.mean"))
                .grid(grid);
        return page.page(DataState.ofRegisters(), List.of(section, notices.ways(page)));
    }
}
