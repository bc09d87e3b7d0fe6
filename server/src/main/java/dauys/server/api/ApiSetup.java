package dauys.server.api;

import dauys.server.night.Actors;
import dauys.server.security.Entered;
import dauys.server.security.OpenPath;
import dauys.server.security.Person;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Sets the API up: who asks, how often, and what everybody may read about it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApiSettings.class)
class ApiSetup implements WebMvcConfigurer {

    private final Wording wording;
    private final RateLimit limit;

    ApiSetup(Wording wording, ApiSettings settings, Clock clock) {
        this.wording = wording;
        this.limit = new RateLimit(settings, clock, wording);
    }

    @Bean
    static OpenPath apiPage() {
        return new OpenPath("/api");
    }

    @Bean
    static OpenPath apiDescription() {
        return new OpenPath("/api/openapi.yaml");
    }

    @Bean
    static OpenPath problemPages() {
        return new OpenPath("/problems/**");
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(limit).addPathPatterns("/api/v1/**");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new HandlerMethodArgumentResolver() {
            @Override
            public boolean supportsParameter(MethodParameter parameter) {
                return parameter.getParameterType() == Caller.class;
            }

            @Override
            public Object resolveArgument(
                    MethodParameter parameter,
                    @Nullable ModelAndViewContainer container,
                    NativeWebRequest request,
                    @Nullable WebDataBinderFactory binders) {
                var asked = request.getNativeRequest(HttpServletRequest.class);
                if (asked == null) {
                    throw new IllegalStateException("The API is asked over HTTP");
                }
                Person person = Entered.now()
                        .map(Entered::person)
                        .orElseThrow(() -> new IllegalStateException("Nobody has entered"));
                return new Caller(person.id(), Actors.of(person), wording.of(asked));
            }
        });
    }
}
