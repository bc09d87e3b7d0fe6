package dauys.server;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** A form with a file in it, as a browser sends it. */
public final class Multipart {

    private static final String BOUNDARY = "dauys-test";

    private final List<String> parts = new ArrayList<>();

    /** A field of the form. */
    public Multipart with(String name, String value) {
        parts.add("Content-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value);
        return this;
    }

    /** A file with a text. */
    public Multipart withFile(String name, String text) {
        parts.add("Content-Disposition: form-data; name=\"" + name + "\"; filename=\"a.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + text);
        return this;
    }

    /** Opens the page for its proof and sends the form to its address. */
    public HttpResponse<String> send(Visitor visitor, String page) {
        with("_csrf", Visitor.proof(visitor.get(page).body()));
        var body = new StringBuilder();
        parts.forEach(each ->
                body.append("--").append(BOUNDARY).append("\r\n").append(each).append("\r\n"));
        body.append("--").append(BOUNDARY).append("--\r\n");
        return visitor.postBody(
                page.replaceFirst("\\?.*", ""),
                body.toString(),
                "Content-Type",
                "multipart/form-data; boundary=" + BOUNDARY);
    }
}
