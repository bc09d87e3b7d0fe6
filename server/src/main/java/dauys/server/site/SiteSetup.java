package dauys.server.site;

import dauys.publication.Publisher;
import dauys.publication.data.DataPart;
import dauys.publication.notices.NoticePart;
import dauys.server.Settings;
import dauys.server.night.Live;
import dauys.server.night.NightElection;
import dauys.server.pages.Destination;
import dauys.server.security.OpenPath;
import dauys.store.Scans;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Keeps the site, and shows its folder to everybody below {@code /site/}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SiteSettings.class)
class SiteSetup implements WebMvcConfigurer {

    private static final String PATH = "/site/";
    private static final int ORDER = 60;

    private final SiteSettings settings;
    private final Path folder;

    SiteSetup(SiteSettings settings, Settings server) {
        this.settings = settings;
        this.folder = settings.folderBeside(server.data());
    }

    @Bean
    PublicSite publicSite(NightElection election, Live live, Scans scans, Clock clock) {
        var publisher = new Publisher(List.of(new DataPart(), new NoticePart()), List.of(), (done, of) -> {})
                // Commissions come first; their answers must not wait for pages.
                .withWorkers(1);
        return new PublicSite(
                election,
                live,
                new PublicProtocols(election, scans, settings.scans()),
                publisher,
                folder,
                settings,
                clock);
    }

    @Bean
    static OpenPath siteIsOpen() {
        return new OpenPath(PATH + "**");
    }

    @Bean
    static Destination siteDestination() {
        return Destination.forAll(ORDER, PATH + "index.html", "navigation.site");
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/site", PATH + "index.html");
        registry.addRedirectViewController(PATH, PATH + "index.html");
    }

    /** The version that is read is looked up with each file, so that a new one is shown at once. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        if (settings.isKept()) {
            registry.addResourceHandler(PATH + "**")
                    .addResourceLocations("file:" + folder + "/")
                    .setCacheControl(CacheControl.noCache())
                    .setEtagGenerator(SiteSetup::etag)
                    .resourceChain(false)
                    .addResolver(new EncodedResourceResolver())
                    .addResolver(new PathResourceResolver());
        }
    }

    /** A file that stayed the same keeps its time from version to version, so readers are told that they have it. */
    private static String etag(Resource file) {
        try {
            return "\"%x-%x\"".formatted(file.lastModified(), file.contentLength());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
