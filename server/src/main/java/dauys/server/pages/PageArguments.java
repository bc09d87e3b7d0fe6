package dauys.server.pages;

import dauys.server.security.Entered;
import dauys.server.security.Person;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives controllers the frame of the page and the person who asks for it, where they name them as arguments. */
@Configuration(proxyBeanMethods = false)
class PageArguments implements WebMvcConfigurer {

    private final Frames frames;

    PageArguments(Frames frames) {
        this.frames = frames;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new HandlerMethodArgumentResolver() {
            @Override
            public boolean supportsParameter(MethodParameter parameter) {
                Class<?> type = parameter.getParameterType();
                return type == Frame.class || type == Person.class;
            }

            @Override
            public Object resolveArgument(
                    MethodParameter parameter,
                    @Nullable ModelAndViewContainer container,
                    NativeWebRequest request,
                    @Nullable WebDataBinderFactory binders) {
                if (parameter.getParameterType() == Person.class) {
                    return Entered.now()
                            .map(Entered::person)
                            .orElseThrow(() -> new IllegalStateException("Nobody has entered this page"));
                }
                HttpServletRequest asked = request.getNativeRequest(HttpServletRequest.class);
                if (asked == null) {
                    throw new IllegalStateException("A page is asked for over HTTP");
                }
                return frames.of(asked);
            }
        });
    }
}
