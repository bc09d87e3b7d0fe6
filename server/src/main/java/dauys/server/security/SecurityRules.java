package dauys.server.security;

import dauys.server.Settings;
import dauys.store.Keys;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;

/** Who may ask for what, how people and programs enter, and what browsers are told to refuse. */
@Configuration(proxyBeanMethods = false)
class SecurityRules {

    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data: blob:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; "
            + "base-uri 'none'";
    private static final String DEVICE_POLICY =
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(), publickey-credentials-get=(self), "
                    + "publickey-credentials-create=(self)";
    private static final long TWO_YEARS = Duration.ofDays(730).toSeconds();

    private static final String[] FOR_ALL = {"/assets/**", "/login", "/setup", "/actuator/health", "/error"};

    private final Settings settings;
    private final People people;
    private final Clock clock;

    SecurityRules(Settings settings, People people, Clock clock) {
        this.settings = settings;
        this.people = people;
        this.clock = clock;
    }

    /** For programs: a token with each request, or the session of a screen together with the proof of a form. */
    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, Keys keys, List<OpenPath> open) {
        var answers = new Answers();
        RequestMatcher changing = CsrfFilter.DEFAULT_CSRF_MATCHER;
        headers(http)
                .securityMatcher("/api/**")
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(RequestCacheConfigurer::disable)
                .logout(logout -> logout.disable())
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(
                        request -> changing.matches(request) && !TokenCheck.isSentWith(request)))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .addFilterAfter(new SessionCheck(people, clock, settings), SecurityContextHolderFilter.class)
                .addFilterAfter(new TokenCheck(keys, people, clock), SessionCheck.class)
                .authorizeHttpRequests(rules -> {
                    errors(rules);
                    opened(rules, open);
                    rules.anyRequest().hasAuthority(Entered.INSIDE);
                });
        return http.build();
    }

    /** For people: every page behind the door, but those that a chapter opens. */
    @Bean
    @Order(2)
    SecurityFilterChain screens(
            HttpSecurity http,
            Door door,
            Passkeys passkeys,
            WebAuthnRelyingPartyOperations operations,
            Journal journal,
            List<OpenPath> open) {
        var answers = new Answers();
        headers(http)
                .authenticationManager(new ProviderManager(door))
                .securityContext(
                        context -> context.securityContextRepository(new HttpSessionSecurityContextRepository()))
                .requestCache(RequestCacheConfigurer::disable)
                .formLogin(form -> form.loginPage("/login")
                        .usernameParameter("login")
                        .passwordParameter("password")
                        .successHandler(entered())
                        .failureHandler(refused()))
                .logout(logout -> logout.logoutUrl("/logout").logoutSuccessHandler(left(journal)))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .addFilterAfter(new SessionCheck(people, clock, settings), SecurityContextHolderFilter.class)
                .authorizeHttpRequests(rules -> {
                    errors(rules);
                    rules.requestMatchers(FOR_ALL).permitAll();
                    opened(rules, open);
                    rules.requestMatchers("/login/code").hasAuthority(Entered.OWES_CODE);
                    rules.requestMatchers("/account/password").hasAnyAuthority(Entered.INSIDE, Entered.OWES_PASSWORD);
                    rules.requestMatchers("/accounts/**").hasRole(Person.ADMINISTRATOR);
                    rules.requestMatchers("/security-log").hasAnyRole(Person.ADMINISTRATOR, Person.AUDITOR);
                    rules.requestMatchers("/actuator/**").hasRole(Person.ADMINISTRATOR);
                    // Passkeys are removed by the form on the account page, which writes the log.
                    rules.requestMatchers(HttpMethod.DELETE, "/webauthn/**").denyAll();
                    rules.anyRequest().hasAuthority(Entered.INSIDE);
                });
        if (settings.canHavePasskeys()) {
            passkeys.open(http, operations);
        }
        return http.build();
    }

    private static void errors(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
                .permitAll();
    }

    private static void opened(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules,
            List<OpenPath> open) {
        open.forEach(path -> rules.requestMatchers(path.pattern()).permitAll());
    }

    private HttpSecurity headers(HttpSecurity http) {
        return http.headers(headers -> {
            headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY));
            headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER));
            headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
            headers.permissionsPolicyHeader(policy -> policy.policy(DEVICE_POLICY));
            headers.crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
            headers.crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
            if (settings.isSecure()) {
                // Behind a proxy the request itself is often not encrypted, though the browser's was.
                headers.httpStrictTransportSecurity(policy -> policy.requestMatcher(AnyRequestMatcher.INSTANCE)
                        .maxAgeInSeconds(TWO_YEARS)
                        .includeSubDomains(false));
            } else {
                headers.httpStrictTransportSecurity(policy -> policy.disable());
            }
        });
    }

    private static AuthenticationSuccessHandler entered() {
        return (request, response, authentication) -> {
            String next = Addresses.local(request.getParameter("next"));
            boolean owesCode = authentication instanceof Entered entered && !entered.isInside();
            go(response, owesCode ? Addresses.with("/login/code", "next", next) : next);
        };
    }

    private static AuthenticationFailureHandler refused() {
        return (request, response, failure) -> go(
                response,
                Addresses.with(
                        Addresses.with("/login", "problem", problem(failure)),
                        "next",
                        Addresses.local(request.getParameter("next"))));
    }

    private static String problem(AuthenticationException failure) {
        return switch (failure) {
            case LockedException many -> "address";
            case AuthenticationServiceException busy -> "busy";
            default -> "refused";
        };
    }

    private static LogoutSuccessHandler left(Journal journal) {
        return (request, response, authentication) -> {
            if (authentication instanceof Entered entered) {
                journal.write(
                        Happening.LEFT, entered.person().id(), entered.person().id());
            }
            go(response, "/login?left");
        };
    }

    private static void go(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }

    @Bean
    ServletContextInitializer cookiesGoOverEncryptedConnections() {
        return (ServletContext context) -> context.getSessionCookieConfig().setSecure(settings.isSecure());
    }
}
