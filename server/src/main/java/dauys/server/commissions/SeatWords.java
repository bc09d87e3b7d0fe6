package dauys.server.commissions;

import dauys.election.commission.Area;
import dauys.election.commission.Commission;
import dauys.election.commission.CompositionCheck.Checked;
import dauys.election.contest.Body;
import dauys.law.Finding;
import dauys.law.LawRef;
import dauys.server.night.NightElection;
import dauys.server.pages.Frame;
import dauys.server.progress.NightWords;
import dauys.server.progress.Spoken;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** What the screens of commissions say: names, sizes, findings. */
@Component
final class SeatWords {

    private final NightElection election;
    private final NightWords words;

    SeatWords(NightElection election, NightWords words) {
        this.election = election;
        this.words = words;
    }

    Spoken spoken(Frame frame) {
        return words.of(frame);
    }

    /** The name of a commission. */
    String name(Frame frame, Commission commission) {
        return spoken(frame).commissions().name(commission);
    }

    /** Where it is: a precinct has its number in its district only, and a constituency in its body. */
    String place(Frame frame, Commission commission) {
        Spoken spoken = spoken(frame);
        return switch (commission.area()) {
            case Area.OfPrecinct of ->
                election.precinct(of.id())
                        .map(each -> spoken.area(each.unit().code()))
                        .orElse("");
            case Area.OfConstituency of ->
                election.registers().territory().constituencies().stream()
                        .filter(each -> each.id().equals(of.id()))
                        .flatMap(each -> body(each.body()).stream())
                        .map(spoken::body)
                        .findFirst()
                        .orElse("");
            default -> "";
        };
    }

    private Optional<Body> body(String id) {
        return election.registers().election().bodies().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    /** The number of members that the law asks for: 7, or 5–7. */
    static String size(Checked checked) {
        return checked.least().equals(checked.most())
                ? number(checked.least())
                : number(checked.least()) + "–" + number(checked.most());
    }

    static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : Spoken.NOTHING;
    }

    /** An article in brackets behind a number; nothing where there is none. */
    String law(Frame frame, Optional<LawRef> law) {
        return law.map(each -> " [" + spoken(frame).cite(each) + "]").orElse("");
    }

    /** Findings as sentences; those of a file each with its line. */
    List<String> lines(Frame frame, List<Finding> findings, boolean ofFile) {
        return findings.stream()
                .map(each -> ofFile && each.place().line() > 0
                        ? frame.texts()
                                        .say(
                                                "application.line",
                                                Map.of("line", each.place().line()))
                                + " " + spoken(frame).finding(each)
                        : spoken(frame).finding(each))
                .toList();
    }
}
