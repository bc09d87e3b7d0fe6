package dauys.server.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The first page. */
@Controller
class HomeController {

    @Bean
    static Destination homeDestination() {
        return Destination.forEntered(0, "/", "navigation.home");
    }

    @GetMapping("/")
    View home(Frame frame) {
        return PageView.of(new HomePage(frame.titled("home.title")));
    }
}
