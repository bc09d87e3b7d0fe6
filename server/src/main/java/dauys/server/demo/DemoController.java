package dauys.server.demo;

import dauys.server.pages.Frame;
import dauys.server.pages.PageView;
import dauys.server.pages.SeeOther;
import dauys.wording.Names;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The page of a demonstration: how the replay stands, and the papers that are left to type. */
@Controller
@ConditionalOnProperty("dauys.demo.lasts")
class DemoController {

    private static final int SHOWN = 12;

    private final DemoNight night;
    private final DemoWay way;
    private final PapersToType papers;

    DemoController(DemoNight night, DemoWay way, PapersToType papers) {
        this.night = night;
        this.way = way;
        this.papers = papers;
    }

    @GetMapping("/demo")
    View demo(Frame frame) {
        var texts = frame.texts();
        var replay = night.replay();
        String unit = Names.in(papers.unit().name(), texts.language());
        return PageView.of(new DemoPage(
                frame.titled("demo.title"),
                texts.say("demo.left-out", Map.of("unit", unit)),
                texts.say("demo.left", Map.of("tasks", texts.count(replay.left()))),
                replay.isPaused(),
                night.isEnding(),
                way.stations(texts),
                papers.papers(texts).stream().limit(SHOWN).toList()));
    }

    @PostMapping("/demo")
    View pause(@RequestParam boolean paused) {
        night.replay().pause(paused);
        return SeeOther.at("/demo");
    }

    @PostMapping("/demo/end")
    View end() {
        if (!night.isEnding()) {
            night.endEverything();
        }
        return SeeOther.at("/demo");
    }
}
