package dauys.server.running;

import dauys.server.Server;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A server that has started, until it is stopped. */
final class Started implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private Started(ConfigurableApplicationContext context) {
        this.context = context;
        context.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent closed
                    && closed.getApplicationContext().equals(context)) {
                stopped.countDown();
            }
        });
    }

    /**
     * Starts a server.
     *
     * @param settings what is set on the command line; a password among them comes into no list of processes
     * @param clock whose time it is, where it is not that of the machine
     */
    static Started with(Map<String, Object> settings, Optional<Clock> clock) {
        ApplicationContextInitializer<GenericApplicationContext> ours = context -> {
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("command", settings));
            clock.ifPresent(each -> context.registerBean("clock", Clock.class, () -> each));
        };
        return new Started(new SpringApplicationBuilder(Server.class)
                .initializers(ours)
                .logStartupInfo(false)
                .run());
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** The port at which it is reached. */
    int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** Waits until it is stopped, or stops it when its time is over. */
    void stay(Optional<Long> seconds) throws InterruptedException {
        if (seconds.isEmpty()) {
            stopped.await();
        } else if (!stopped.await(seconds.get(), TimeUnit.SECONDS)) {
            close();
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
