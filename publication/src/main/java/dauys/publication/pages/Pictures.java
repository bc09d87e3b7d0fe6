package dauys.publication.pages;

import dauys.election.chamber.Chamber;
import dauys.election.chamber.ContestResult.ListResult;
import java.util.Optional;

/** The charts of a page's contest or body. */
final class Pictures {

    Optional<Picture> chamber(Chamber chamber, Scene.FrameMaker page) {
        return Optional.empty();
    }

    Optional<Picture> threshold(ListResult result) {
        return Optional.empty();
    }

    Optional<Picture> regions(Overview overview, Scene.FrameMaker page) {
        return Optional.empty();
    }

    Optional<Picture> remainders(ListResult result) {
        return Optional.empty();
    }
}
