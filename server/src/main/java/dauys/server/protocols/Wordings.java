package dauys.server.protocols;

import dauys.server.night.NightElection;
import dauys.server.pages.Texts;
import dauys.wording.AreaNames;
import dauys.wording.CommissionWords;
import dauys.wording.Language;
import dauys.wording.Messages;
import dauys.wording.Names;
import dauys.wording.ProtocolWords;
import dauys.wording.Sentences;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The words of this election in each language, put together once. */
@Component
class Wordings {

    private final NightElection election;
    private final Map<Language, ElectionWords> known = new ConcurrentHashMap<>();

    Wordings(NightElection election) {
        this.election = election;
    }

    ElectionWords of(Texts texts) {
        return known.computeIfAbsent(texts.language(), language -> make(texts));
    }

    private ElectionWords make(Texts texts) {
        var registers = election.registers();
        var language = texts.language();
        var messages = Messages.in(language);
        var names = Names.of(registers.parties().values(), registers.persons().values(), language);
        return new ElectionWords(
                texts,
                messages,
                names,
                new ProtocolWords(messages),
                new CommissionWords(messages),
                new Sentences(messages, names),
                new AreaNames(registers.territory(), language));
    }
}
