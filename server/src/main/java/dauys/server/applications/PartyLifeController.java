package dauys.server.applications;

import dauys.election.nomination.RegistrationAct;
import dauys.election.party.PartyAct;
import dauys.folder.BranchesFile;
import dauys.server.applications.Applications.Standing;
import dauys.server.night.Actor;
import dauys.server.night.Actors;
import dauys.server.night.Desk;
import dauys.server.pages.Frame;
import dauys.server.pages.PageView;
import dauys.server.pages.SeeOther;
import dauys.server.pages.UploadedText;
import dauys.server.progress.Refusing;
import dauys.server.security.Person;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** What the authority that registers parties enters about one that is registered. */
@Controller
class PartyLifeController {

    /** Twenty units take less than one thousand. */
    private static final int MOST_BYTES = 1 << 20;

    private final PartyController parties;
    private final PartyFoundings foundings;
    private final ApplicationWords words;
    private final Desk desk;
    private final Refusing refusing;

    PartyLifeController(
            PartyController parties, PartyFoundings foundings, ApplicationWords words, Desk desk, Refusing refusing) {
        this.parties = parties;
        this.foundings = foundings;
        this.words = words;
        this.desk = desk;
        this.refusing = refusing;
    }

    @PostMapping("/parties/{id}/{what:branch|rename|suspend|end-suspension|liquidate}")
    View enter(
            Frame frame,
            Person person,
            @PathVariable String id,
            @PathVariable String what,
            @RequestParam MultiValueMap<String, String> fields) {
        Actor actor = Actors.of(person);
        Standing standing = parties.seen(actor, id);
        var typed = TypedParty.of(what, actor.mark(), parties.now(), fields);
        var problem = typed.act()
                .map(act -> problem(frame, actor, standing, act))
                .orElseGet(() -> Optional.of(frame.texts().say("party.incomplete")));
        return problem.map(each -> again(frame, actor, standing, List.of(each), typed.shown("")))
                .orElseGet(() -> SeeOther.saying("party.done-" + what, standing.address()));
    }

    /** Many branches at once are one act: all of them or none. */
    @PostMapping("/parties/{id}/branches")
    View enterBranches(
            Frame frame,
            Person person,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String rows,
            @RequestParam @Nullable MultipartFile file,
            @RequestParam MultiValueMap<String, String> fields)
            throws IOException {
        Actor actor = Actors.of(person);
        Standing standing = parties.seen(actor, id);
        var text = UploadedText.or(file, rows, MOST_BYTES);
        var problems = text.map(each -> branches(frame, actor, standing, each))
                .orElseGet(() -> List.of(frame.texts().say("party.bad-branches")));
        var typed = TypedParty.of("branches", actor.mark(), parties.now(), fields);
        return problems.isEmpty()
                ? SeeOther.saying("party.done-branches", standing.address())
                : again(frame, actor, standing, problems, typed.shown(text.orElse("")));
    }

    private List<String> branches(Frame frame, Actor actor, Standing standing, String text) {
        var read = BranchesFile.of("branches.csv", text);
        if (read.value().isEmpty()) {
            return words.lines(frame, read.findings(), true, true);
        }
        var act = new PartyAct.RecordBranches(
                actor.mark(), parties.now(), read.value().get());
        return problem(frame, actor, standing, act).stream().toList();
    }

    private Optional<String> problem(Frame frame, Actor actor, Standing standing, PartyAct act) {
        var answer =
                desk.application(actor, standing.subject(), new RegistrationAct.OfParty(act), foundings.preparing());
        return refusing.refusal(answer).map(each -> refusing.line(frame, each));
    }

    private View again(Frame frame, Actor actor, Standing standing, List<String> problems, TypedParty.Fields typed) {
        return PageView.of(parties.page(frame, actor, standing, problems, typed), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
