package dauys.server.api;

import dauys.server.security.Entered;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.HandlerInterceptor;
import tools.jackson.databind.json.JsonMapper;

/**
 * How often one person's programs may ask: a bucket of requests that fills again by the second. It is kept in memory,
 * so that counting costs nothing; after a restart everybody begins with a full bucket.
 */
final class RateLimit implements HandlerInterceptor {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_PEOPLE = 50_000;
    private static final long MILLIS = 1_000;

    private final ApiSettings settings;
    private final Clock clock;
    private final Wording wording;
    private final Map<UUID, Bucket> buckets = new ConcurrentHashMap<>();

    RateLimit(ApiSettings settings, Clock clock, Wording wording) {
        this.settings = settings;
        this.clock = clock;
        this.wording = wording;
    }

    /**
     * What is left.
     *
     * @param thousandths requests, in thousandths
     * @param served whether the last one was still in it
     */
    private record Bucket(long thousandths, Instant at, boolean served) {}

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var person = Entered.now().map(each -> each.person().id());
        if (!settings.limited() || person.isEmpty() || isLeft(person.get())) {
            return true;
        }
        var problem = ApiProblem.of(429, "A107");
        response.setStatus(problem.status());
        response.setHeader(HttpHeaders.RETRY_AFTER, "1");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream()
                .write(JSON.writeValueAsBytes(Problems.body(problem, wording.of(request), request.getRequestURI())));
        return false;
    }

    private boolean isLeft(UUID person) {
        Instant now = clock.instant();
        if (buckets.size() > MOST_PEOPLE) {
            buckets.values().removeIf(each -> filled(each, now) >= settings.burst() * MILLIS);
        }
        var after = buckets.compute(person, (id, known) -> {
            long before = known == null ? settings.burst() * MILLIS : filled(known, now);
            // Who is refused loses nothing, so that waiting always helps.
            return before >= MILLIS ? new Bucket(before - MILLIS, now, true) : new Bucket(before, now, false);
        });
        return after.served();
    }

    private long filled(Bucket bucket, Instant now) {
        long millis = Math.max(Duration.between(bucket.at(), now).toMillis(), 0);
        return Math.min(bucket.thousandths() + millis * settings.perSecond(), settings.burst() * MILLIS);
    }
}
