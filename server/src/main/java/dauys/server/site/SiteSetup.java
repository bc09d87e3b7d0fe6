package dauys.server.site;

import dauys.election.territory.Territory;
import dauys.folder.TerritoryShapes;
import dauys.folder.TopologyFile;
import dauys.publication.Publisher;
import dauys.publication.data.DataPart;
import dauys.publication.notices.NoticePart;
import dauys.server.Settings;
import dauys.server.night.Live;
import dauys.server.night.NightElection;
import dauys.server.pages.Destination;
import dauys.server.security.OpenPath;
import dauys.store.Scans;
import dauys.wording.Language;
import dauys.wording.Messages;
import dauys.wording.Names;
import dauys.wording.Sentences;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Keeps the site, and shows its folder to everybody below {@code /site/}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SiteSettings.class)
class SiteSetup implements WebMvcConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(SiteSetup.class);
    private static final String PATH = "/site/";
    private static final int ORDER = 60;

    private final SiteSettings settings;
    private final Path folder;
    private final Optional<Path> electionFolder;

    SiteSetup(SiteSettings settings, Settings server) {
        this.settings = settings;
        this.folder = settings.folderBeside(server.data());
        this.electionFolder = Optional.ofNullable(server.election());
    }

    @Bean
    PublicSite publicSite(NightElection election, Live live, Scans scans, Clock clock) {
        var publisher = new Publisher(List.of(new DataPart(), new NoticePart()), List.of(), (done, of) -> {})
                .withMapsOf(electionFolder.flatMap(
                        from -> outlines(from, election.registers().territory())))
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

    /** The outlines of the territory, where the election folder brings some; without them the ground is not drawn. */
    private static Optional<TerritoryShapes> outlines(Path election, Territory territory) {
        var read = TopologyFile.read(election, territory);
        var sentences = new Sentences(Messages.in(Language.EN), Names.of(List.of(), List.of(), Language.EN));
        read.findings().forEach(each -> LOG.warn("{}: {}", each.place(), sentences.finding(each)));
        return read.value();
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

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        if (settings.isKept()) {
            registry.addInterceptor(new NotYetThere(PATH, folder)).addPathPatterns(PATH + "**");
        }
    }

    /** The version that is read is looked up with each file, so that a new one is shown at once. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        if (settings.isShown()) {
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
