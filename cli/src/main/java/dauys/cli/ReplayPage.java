package dauys.cli;

import dauys.election.calendar.ElectionAct;
import dauys.election.calendar.ElectionAct.Dated;
import dauys.election.calendar.Replay;
import dauys.election.calendar.Replay.Position;
import dauys.folder.CampaignFolder;
import dauys.folder.CampaignParty;
import dauys.wording.CalendarWords;
import dauys.wording.LawWords;
import dauys.wording.Messages;
import dauys.wording.Names;
import dauys.wording.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The acts of an election as a page: a row for each, the sources numbered below. */
final class ReplayPage {

    private final Messages messages;
    private final CampaignFolder campaign;
    private final Replay replay;
    private final CalendarWords words;
    private final LawWords law;
    private final Numbers numbers;
    private final Names names;

    /** Sources in the order of their first act. */
    private final Map<String, Integer> sources = new LinkedHashMap<>();

    ReplayPage(Messages messages, CampaignFolder campaign, Replay replay) {
        this.messages = messages;
        this.campaign = campaign;
        this.replay = replay;
        this.words = new CalendarWords(messages);
        this.law = new LawWords(messages);
        this.numbers = new Numbers(messages.language());
        this.names = Names.of(
                campaign.parties().stream().map(CampaignParty::party).toList(), List.of(), messages.language());
        replay.steps().forEach(each -> sources.putIfAbsent(each.act().source(), sources.size() + 1));
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(messages.text(
                "replay.heading",
                Map.of(
                        "office", messages.text("office." + campaign.office().key()),
                        "early", campaign.calling().early() ? "yes" : "no",
                        "day", numbers.date(campaign.calling().day()),
                        "edition", campaign.rulebook().edition().id())));
        lines.add(messages.text("calendar.local-time"));
        lines.add("");
        lines.addAll(table().lines());
        lines.add("");
        lines.add(messages.text("replay.sources"));
        sources.forEach((source, number) -> lines.add("  [" + number + "] " + source));
        lines.add("");
        lines.add(messages.text(
                "replay.sum",
                Map.of(
                        "acts", replay.steps().size(),
                        "inside", replay.number(Position.INSIDE),
                        "outside", replay.number(Position.EARLY) + replay.number(Position.LATE),
                        "unknown", replay.number(Position.NOT_KNOWN),
                        "without", replay.number(Position.NO_WINDOW))));
        return lines;
    }

    private Table table() {
        var columns = List.of("date", "what", "who", "article", "window", "in-time", "confidence", "source").stream()
                .map(each -> messages.text("replay." + each))
                .toList();
        var table = new Table(columns, Set.of(0, 1, 2, 3, 4, 5, 6));
        for (Replay.Step each : replay.steps()) {
            ElectionAct act = each.act();
            table.row(List.of(
                    date(act),
                    words.act(act, names),
                    act.who().map(law::authority).orElse("–"),
                    law.cite(act.basis()),
                    each.milestone()
                            .map(milestone -> words.span(milestone.span()).strip())
                            .orElse("–"),
                    words.inTime(each),
                    act.confidence().code(),
                    "[" + sources.get(act.source()) + "]"));
        }
        return table;
    }

    private String date(ElectionAct act) {
        String moment = words.moment(act.at());
        return act.dated() == Dated.BY ? messages.text("replay.by", Map.of("day", moment)) : moment;
    }
}
