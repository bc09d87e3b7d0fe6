package dauys.server.api;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/** The API for people: every operation with what it is for. */
@JStache(path = "api/api")
record ApiPage(Frame frame, String about, List<Group> groups) implements Page {

    /** Operations on one thing. */
    record Group(String name, List<Operation> operations) {}

    /**
     * One operation.
     *
     * @param method in capitals
     * @param body an example of what is sent, where something is
     */
    record Operation(
            String method,
            String path,
            String summary,
            Optional<String> description,
            List<Parameter> parameters,
            Optional<String> body,
            String answers) {}

    /** A parameter of an operation. */
    record Parameter(String name, String place, String description) {}
}
