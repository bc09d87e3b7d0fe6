package dauys.server.pages;

import io.jstach.jstachio.JStachio;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;

/** Sends a screen as HTML. It is written whole before its first byte goes, so that no half page is ever sent. */
public final class PageView implements View {

    private final Page page;
    private final HttpStatus status;

    private PageView(Page page, HttpStatus status) {
        this.page = page;
        this.status = status;
    }

    public static View of(Page page) {
        return of(page, HttpStatus.OK);
    }

    public static View of(Page page, HttpStatus status) {
        return new PageView(page, status);
    }

    @Override
    public String getContentType() {
        return MediaType.TEXT_HTML_VALUE;
    }

    @Override
    public void render(@Nullable Map<String, ?> facts, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] body = JStachio.render(page).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status.value());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Language", page.frame().texts().language().code());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
