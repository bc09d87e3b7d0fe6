package dauys.server.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Leads to another page after an act, so that a reload does not repeat the act. */
public final class SeeOther implements View {

    private final String address;
    private final Optional<String> notice;

    private SeeOther(String address, Optional<String> notice) {
        this.address = address;
        this.notice = notice;
    }

    public static View at(String address) {
        return new SeeOther(address, Optional.empty());
    }

    /** The page then says once what has been done, by the key of its sentence. */
    public static View saying(String notice, String address) {
        return new SeeOther(address, Optional.of(notice));
    }

    @Override
    public void render(@Nullable Map<String, ?> facts, HttpServletRequest request, HttpServletResponse response) {
        if (notice.isPresent()) {
            RequestContextUtils.getOutputFlashMap(request).put(Frames.NOTICE, notice.get());
            RequestContextUtils.saveOutputFlashMap(address, request, response);
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, address);
    }
}
