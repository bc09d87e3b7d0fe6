package dauys.server.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each test its {@link Browser}, and lets no test pass whose pages had a problem. */
final class BrowserExtension
        implements ExecutionCondition, ParameterResolver, AfterTestExecutionCallback, AfterEachCallback {
    private static final Namespace OURS = Namespace.create(BrowserExtension.class);

    private static boolean toldOfSkipping;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        ConditionEvaluationResult verdict =
                verdict(Installation.in(System.getenv()).missing(), System.getProperty("dauys.browser", ""));
        if (verdict.isDisabled() && !toldOfSkipping) {
            toldOfSkipping = true;
            System.err.println(verdict.getReason().orElse(""));
        }
        return verdict;
    }

    /** Skips where something is missing, unless it is required. */
    static ConditionEvaluationResult verdict(String missing, String wish) {
        if (missing.isEmpty()) {
            return ConditionEvaluationResult.enabled("Chromium and Node.js are here.");
        }
        if (wish.equals("required")) {
            throw new IllegalStateException("Tests in a browser are required, but " + missing
                    + " cannot be found. ./dauys setup installs what they need.");
        }
        return ConditionEvaluationResult.disabled("Tests in a browser are skipped, because " + missing
                + " cannot be found. ./dauys setup installs what they need.");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Chromium chromium =
                context.getRoot().getStore(OURS).computeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
        return context.getStore(OURS)
                .computeIfAbsent(Browser.class, key -> new Browser(chromium, nameOf(context)), Browser.class);
    }

    /** Settles the matter before the test's own clean-up stops the server, which pages would complain about. */
    @Override
    public void afterTestExecution(ExtensionContext context) {
        settle(context);
    }

    /** Settles what failed before the test itself began. */
    @Override
    public void afterEach(ExtensionContext context) {
        settle(context);
    }

    private static void settle(ExtensionContext context) {
        @Nullable Browser browser = context.getStore(OURS).remove(Browser.class, Browser.class);
        if (browser == null) {
            return;
        }
        try {
            settle(browser, context.getExecutionException());
        } finally {
            browser.close();
        }
    }

    private static void settle(Browser browser, Optional<Throwable> failure) {
        List<String> problems = browser.problems();
        if (failure.isEmpty() && problems.isEmpty()) {
            return;
        }
        List<Path> evidence = browser.keepEvidence();
        StringBuilder text = new StringBuilder();
        problems.forEach(problem -> text.append(problem).append('\n'));
        evidence.forEach(file -> text.append("See ").append(file).append('\n'));
        AssertionError all = new AssertionError(text.toString().strip());
        if (failure.isEmpty()) {
            throw all;
        }
        if (!text.isEmpty()) {
            failure.get().addSuppressed(all);
        }
    }

    private static String nameOf(ExtensionContext context) {
        return context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName();
    }
}
