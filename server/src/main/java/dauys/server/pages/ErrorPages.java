package dauys.server.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.DispatcherServlet;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is said where something goes wrong: a page with one sentence, or problem details (RFC 9457) for programs.
 * Neither ever tells how the server looks inside.
 */
@Controller
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final String SECONDS_TO_WAIT = "5";

    /** The statuses that have sentences of their own. */
    private static final Set<Integer> WORDED = Set.of(400, 401, 403, 404, 405, 409, 413, 415, 429, 500, 503);

    private final Frames frames;
    private final JsonMapper json;

    ErrorPages(Frames frames, JsonMapper json) {
        this.frames = frames;
        this.json = json;
    }

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws Exception {
        int status = status(request);
        if (status == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        }
        Frame frame = frames.of(request);
        String sentence = frame.texts().say("error.status-" + worded(status));
        if (frame.path().startsWith("/api/")) {
            problem(response, status, frame, sentence);
        } else {
            var page = new ErrorPage(frame.titled("error.title"), status, sentence);
            PageView.of(page, HttpStatus.valueOf(status)).render(null, request, response);
        }
    }

    private void problem(HttpServletResponse response, int status, Frame frame, String sentence) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader("Content-Language", frame.language());
        // What a problem of this kind is called is the same for every program that asks.
        String code = "status-" + worded(status);
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "/problems/" + code);
        problem.put("title", sentence);
        problem.put("status", status);
        problem.put("code", code);
        problem.put("instance", frame.path());
        byte[] body = json.writeValueAsBytes(problem);
        response.getOutputStream().write(body);
    }

    /** The status of the error; a database that does not answer is no fault of whoever asked, and passes. */
    private static int status(HttpServletRequest request) {
        Throwable failure = failure(request);
        if (failure != null) {
            if (isAway(failure)) {
                LOG.warn("The database does not answer: {}", failure.getClass().getSimpleName());
                return HttpStatus.SERVICE_UNAVAILABLE.value();
            }
            LOG.error(
                    "{} {} failed",
                    request.getMethod(),
                    request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                    failure);
            return HttpStatus.INTERNAL_SERVER_ERROR.value();
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // Who asks for this page itself asks for nothing that there is.
        int found = status instanceof Integer code ? code : HttpStatus.NOT_FOUND.value();
        return HttpStatus.resolve(found) == null ? HttpStatus.INTERNAL_SERVER_ERROR.value() : found;
    }

    private static @org.jspecify.annotations.Nullable Throwable failure(HttpServletRequest request) {
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Object handled = request.getAttribute(DispatcherServlet.EXCEPTION_ATTRIBUTE);
        return thrown instanceof Throwable failure
                ? failure
                : handled instanceof TransientDataAccessException away ? away : null;
    }

    private static boolean isAway(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof DataAccessResourceFailureException
                    || each instanceof TransientDataAccessException
                    || each instanceof CannotCreateTransactionException
                    || each instanceof TransactionSystemException
                    || each instanceof java.sql.SQLRecoverableException
                    || each instanceof java.sql.SQLTransientException) {
                return true;
            }
        }
        return false;
    }

    private static int worded(int status) {
        if (WORDED.contains(status)) {
            return status;
        }
        return status >= HttpStatus.INTERNAL_SERVER_ERROR.value()
                ? HttpStatus.INTERNAL_SERVER_ERROR.value()
                : HttpStatus.BAD_REQUEST.value();
    }
}
