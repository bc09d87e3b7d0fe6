package dauys.server.protocols;

import dauys.election.contest.ContestOption;
import dauys.election.protocol.DoubleEntry;
import dauys.election.protocol.PrecinctProtocol;
import dauys.election.protocol.ProtocolPaper;
import dauys.election.territory.Precinct;
import dauys.law.Finding;
import dauys.law.Refusal;
import dauys.server.pages.Texts;
import dauys.wording.AreaNames;
import dauys.wording.CommissionWords;
import dauys.wording.Messages;
import dauys.wording.Names;
import dauys.wording.ProtocolWords;
import dauys.wording.Sentences;
import java.util.Locale;
import java.util.Map;

/** What the screens of protocols call things of this election, in one language. */
record ElectionWords(
        Texts texts,
        Messages messages,
        Names names,
        ProtocolWords protocol,
        CommissionWords commission,
        Sentences sentences,
        AreaNames areas) {

    String option(ContestOption option) {
        return protocol.option(option, names);
    }

    String contest(ProtocolPaper paper) {
        return protocol.contest(paper.ballot().contest());
    }

    String precinct(Precinct precinct) {
        return texts.say("protocol.precinct", Map.of("number", precinct.number()));
    }

    /** A precinct by its number alone. */
    String number(Precinct precinct) {
        return texts.say("protocol.number", Map.of("number", precinct.number()));
    }

    String title(ProtocolPaper paper) {
        return texts.say("protocol.title", Map.of("precinct", precinct(paper.precinct()), "contest", contest(paper)));
    }

    String state(DoubleEntry.State state) {
        return messages.text("question." + key(state));
    }

    /** A finding on a paper, which is named as its page names it. */
    String finding(ProtocolPaper paper, Finding finding) {
        return sentences.finding(
                finding.with("precinct", number(paper.precinct())).with("contest", contest(paper)));
    }

    String refusal(Refusal refusal) {
        return sentences.refusal(refusal);
    }

    /** A number as figures; a dash where the paper is empty. */
    String figures(long number) {
        return number == PrecinctProtocol.EMPTY ? "–" : texts.count(number);
    }

    /** A number in words, as the protocol repeats it. */
    String inWords(long number) {
        return number == PrecinctProtocol.EMPTY
                ? texts.say("protocol.empty-line")
                : texts.numbers().words(number);
    }

    /** The end of a key, such as {@code first-reading}. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
