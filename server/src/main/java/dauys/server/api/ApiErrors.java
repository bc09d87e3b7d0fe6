package dauys.server.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Answers programs with problem details. What fails in the server itself is told by the pages of errors. */
@RestControllerAdvice(annotations = ForPrograms.class)
class ApiErrors {

    private final Wording wording;

    ApiErrors(Wording wording) {
        this.wording = wording;
    }

    @ExceptionHandler(ApiProblem.class)
    ResponseEntity<Map<String, Object>> problem(ApiProblem problem, HttpServletRequest request) {
        var words = wording.of(request);
        var answer = ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, words.texts().language().code());
        problem.waitSeconds().ifPresent(seconds -> answer.header(HttpHeaders.RETRY_AFTER, Long.toString(seconds)));
        return answer.body(Problems.body(problem, words, request.getRequestURI()));
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ResponseEntity<Map<String, Object>> parameter(
            MethodArgumentTypeMismatchException wrong, HttpServletRequest request) {
        return problem(ApiProblem.of(400, "A106", Map.of("name", wrong.getName())), request);
    }

    @ExceptionHandler(MissingServletRequestParameterException.class)
    ResponseEntity<Map<String, Object>> missing(
            MissingServletRequestParameterException missing, HttpServletRequest request) {
        return problem(ApiProblem.of(400, "A106", Map.of("name", missing.getParameterName())), request);
    }

    @ExceptionHandler(MultipartException.class)
    ResponseEntity<Map<String, Object>> parts(MultipartException broken, HttpServletRequest request) {
        return problem(
                broken instanceof MaxUploadSizeExceededException
                        ? Incoming.tooLarge("64 MB")
                        : ApiProblem.of(400, "A121"),
                request);
    }
}
