package dauys.server.api;

import dauys.store.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs send: bodies of limited length and depth, and the name by which a submission is done once. */
final class Incoming {

    /** The header that names a submission. */
    static final String KEY = "Idempotency-Key";

    /** Far more than the longest protocol needs. */
    static final int MOST_BYTES = 256 * 1024;

    private static final int DEEPEST = 8;
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 40;

    private static final Pattern UUID_FORM =
            Pattern.compile("\"?([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})\"?");

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNameLength(LONGEST_NAME)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Incoming() {}

    /** An act on its way to the desk: what was sent, and under which name. */
    record Sent(Fields fields, Optional<Submission> submission) {}

    /** Reads an act, which needs a name. */
    static Sent act(HttpServletRequest request) throws IOException {
        UUID key = key(request);
        byte[] body = body(request);
        return new Sent(Fields.of(json(body)), Optional.of(new Submission(key, digest(request, body))));
    }

    /** Reads something that is no act and needs no name. */
    static Fields fields(HttpServletRequest request) throws IOException {
        return Fields.of(json(body(request)));
    }

    static UUID key(HttpServletRequest request) {
        String header = request.getHeader(KEY);
        if (header == null || header.isBlank()) {
            throw ApiProblem.of(400, "A102");
        }
        var form = UUID_FORM.matcher(header.strip());
        if (!form.matches()) {
            throw ApiProblem.of(400, "A103");
        }
        return UUID.fromString(form.group(1));
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw tooLarge(MOST_BYTES / 1024 + " KB");
        }
        return body;
    }

    static ApiProblem tooLarge(String most) {
        return ApiProblem.of(413, "A104", Map.of("most", most));
    }

    private static JsonNode json(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            throw ApiProblem.of(
                    400,
                    "A101",
                    Map.of(
                            "line", at == null ? 0 : Math.max(at.getLineNr(), 0),
                            "column", at == null ? 0 : Math.max(at.getColumnNr(), 0)));
        }
    }

    /** Of method, path and body: the same name for anything else is noticed. */
    private static String digest(HttpServletRequest request, byte[] body) {
        var digest = sha256();
        digest.update((request.getMethod() + "\n" + request.getRequestURI() + "\n").getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(body));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
