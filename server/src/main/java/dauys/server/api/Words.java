package dauys.server.api;

import dauys.election.contest.Contest;
import dauys.election.contest.ContestOption;
import dauys.law.Finding;
import dauys.law.LawRef;
import dauys.law.Refusal;
import dauys.law.Trilingual;
import dauys.server.night.NightElection;
import dauys.server.pages.Texts;
import dauys.wording.LawWords;
import dauys.wording.Messages;
import dauys.wording.Names;
import dauys.wording.ProtocolWords;
import dauys.wording.Sentences;

/** Everything that answers say in one language. */
final class Words {

    private final Texts texts;
    private final Names names;
    private final Sentences sentences;
    private final LawWords law;
    private final ProtocolWords protocol;

    Words(Texts texts, NightElection election) {
        var messages = Messages.in(texts.language());
        var registers = election.registers();
        this.texts = texts;
        this.names = Names.of(registers.parties().values(), registers.persons().values(), texts.language());
        this.sentences = new Sentences(messages, names);
        this.law = new LawWords(messages);
        this.protocol = new ProtocolWords(messages);
    }

    Texts texts() {
        return texts;
    }

    String finding(Finding finding) {
        return sentences.finding(finding);
    }

    String refusal(Refusal refusal) {
        return sentences.refusal(refusal);
    }

    String cite(LawRef ref) {
        return law.cite(ref);
    }

    String contest(Contest contest) {
        return protocol.contest(contest);
    }

    String option(ContestOption option) {
        return protocol.option(option, names);
    }

    String in(Trilingual name) {
        return Names.in(name, texts.language());
    }
}
