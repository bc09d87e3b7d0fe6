package dauys.server.progress;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;

/**
 * The board for a projector: few numbers, large.
 *
 * @param small the way back to the board for desks
 */
@JStache(path = "progress/big-board")
record BigBoardPage(Frame frame, BoardPage.Facts facts, String small) implements Page {}
