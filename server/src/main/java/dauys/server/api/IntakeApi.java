package dauys.server.api;

import dauys.election.commission.Action;
import dauys.server.Settings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.json.JsonMapper;

/** Bulk intake over HTTP: one report at the end, or line by line while it goes on. */
@ForPrograms
class IntakeApi {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long SECONDS_TO_WAIT = 30;

    /** A program hears of progress after so many rows. */
    private static final int STEP = 100;

    private final Intake intake;
    private final Sight sight;
    private final Settings settings;
    private final ApiSettings limits;

    IntakeApi(Intake intake, Sight sight, Settings settings, ApiSettings limits) {
        this.intake = intake;
        this.sight = sight;
        this.settings = settings;
        this.limits = limits;
    }

    /** Whether somebody may take protocols in at all: from files, as a reading. */
    static void allow(Sight sight, Caller caller) {
        sight.must(caller, Action.BULK_INTAKE);
        sight.must(caller, Action.TYPE_READING);
    }

    @PostMapping(
            value = "/intake",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> take(
            Caller caller,
            @RequestPart(required = false) List<MultipartFile> protocols,
            @RequestPart(required = false) List<MultipartFile> votes,
            HttpServletRequest request)
            throws IOException {
        allow(sight, caller);
        var key = Incoming.key(request);
        try (var files = files(protocols, votes)) {
            var report = intake.take(caller, key, files, Silent.WATCHER);
            if (report.isInterrupted()) {
                throw ApiProblem.of(503, "A126").after(SECONDS_TO_WAIT).with("report", report.json());
            }
            return report.json();
        }
    }

    @PostMapping(
            value = "/intake",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_NDJSON_VALUE)
    void stream(
            Caller caller,
            @RequestPart(required = false) List<MultipartFile> protocols,
            @RequestPart(required = false) List<MultipartFile> votes,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        allow(sight, caller);
        var key = Incoming.key(request);
        try (var files = files(protocols, votes)) {
            response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
            var lines = new Lines(response.getOutputStream());
            var report = intake.take(caller, key, files, lines);
            lines.write(with("report", report.json()));
        }
    }

    private IntakeFiles files(
            @org.jspecify.annotations.Nullable List<MultipartFile> protocols,
            @org.jspecify.annotations.Nullable List<MultipartFile> votes)
            throws IOException {
        return IntakeFiles.of(
                settings.data().resolve("intake"),
                protocols == null ? List.of() : protocols,
                votes == null ? List.of() : votes,
                limits.intakeBytes());
    }

    /** Whoever waits for the end. */
    enum Silent implements Intake.Watcher {
        WATCHER;

        @Override
        public void went(IntakeReport report) {
            // Nobody is told.
        }

        @Override
        public void found(IntakeReport.Problem problem) {
            // Nobody is told.
        }
    }

    /** Writes a line for every problem, and one for every hundred rows. */
    private static final class Lines implements Intake.Watcher {

        private final OutputStream out;
        private boolean gone;

        Lines(OutputStream out) {
            this.out = out;
        }

        @Override
        public void went(IntakeReport report) {
            if (report.taken() % STEP == 0) {
                write(with("progress", report.counts()));
            }
        }

        @Override
        public void found(IntakeReport.Problem problem) {
            write(with("problem", problem.json()));
        }

        /** Who stops listening does not stop the intake: what was sent is sent. */
        void write(Map<String, Object> line) {
            if (gone) {
                return;
            }
            try {
                out.write(JSON.writeValueAsBytes(line));
                out.write('\n');
                out.flush();
            } catch (IOException | UncheckedIOException left) {
                gone = true;
            }
        }
    }

    private static Map<String, Object> with(String type, Map<String, Object> members) {
        var line = Json.of("type", type);
        line.putAll(members);
        return line;
    }
}
