package dauys.server.load;

import java.util.UUID;

/** How a reading reaches the server. */
interface Way {

    /** What came back. */
    enum Reply {
        /** The reading is on disk. */
        RECORDED,
        /** It is not possible, and will not be by waiting. */
        REFUSED,
        /** The server or its database is away; the same may be sent again. */
        AWAY
    }

    Reply send(Operator operator, Sheet sheet, UUID key) throws InterruptedException;
}
