package dauys.server.pages;

import dauys.server.security.Person;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The first page. */
@Controller
class HomeController {

    private final List<HomePart> parts;

    HomeController(ObjectProvider<HomePart> parts) {
        this.parts = parts.orderedStream().toList();
    }

    @Bean
    static Destination homeDestination() {
        return Destination.forEntered(0, "/", "navigation.home");
    }

    @GetMapping("/")
    View home(Frame frame, Person person) {
        var sections = parts.stream()
                .flatMap(part -> part.sections(frame, person).stream())
                .toList();
        return PageView.of(new HomePage(frame.titled("home.title"), sections));
    }
}
