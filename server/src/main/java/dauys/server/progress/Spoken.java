package dauys.server.progress;

import dauys.election.contest.Body;
import dauys.election.contest.Contest;
import dauys.folder.Registers;
import dauys.law.Finding;
import dauys.law.LawRef;
import dauys.law.Office;
import dauys.law.Ratio;
import dauys.law.Refusal;
import dauys.wording.AreaNames;
import dauys.wording.CommissionWords;
import dauys.wording.Explained;
import dauys.wording.Language;
import dauys.wording.LawWords;
import dauys.wording.Messages;
import dauys.wording.Names;
import dauys.wording.Numbers;
import dauys.wording.PeopleSentences;
import dauys.wording.ProtocolWords;
import dauys.wording.SeatSentences;
import dauys.wording.Sentences;
import java.util.Map;

/** What the rooms say about this election in one language: its names, its law, its numbers. */
public final class Spoken {

    /** Stands where there is no number. */
    public static final String NOTHING = "–";

    private final Language language;
    private final Messages messages;
    private final Numbers numbers;
    private final AreaNames areas;
    private final Names names;
    private final LawWords law;
    private final ProtocolWords protocol;
    private final CommissionWords commissions;
    private final Sentences sentences;

    Spoken(Registers registers, Language language) {
        this.language = language;
        this.messages = Messages.in(language);
        this.numbers = new Numbers(language);
        this.areas = new AreaNames(registers.territory(), language);
        this.names = Names.of(registers.parties().values(), registers.persons().values(), language);
        this.law = new LawWords(messages);
        this.protocol = new ProtocolWords(messages);
        this.commissions = new CommissionWords(messages);
        this.sentences = new Sentences(messages, names);
    }

    public Language language() {
        return language;
    }

    public Names names() {
        return names;
    }

    public ProtocolWords protocol() {
        return protocol;
    }

    public CommissionWords commissions() {
        return commissions;
    }

    public LawWords law() {
        return law;
    }

    /** The name of a region, unit or constituency. */
    public String area(String code) {
        return areas.name(code);
    }

    public String party(String code) {
        return names.party(code, language);
    }

    public String body(Body body) {
        return Names.in(body.title(), language);
    }

    /** A contest in full. */
    public String contest(Contest contest) {
        return protocol.contest(contest);
    }

    public String office(Office office) {
        return messages.text("office." + office.key());
    }

    /** A sentence that commands print as well. */
    public String text(String key) {
        return messages.text(key);
    }

    /** A sentence that commands print as well, with its placeholders filled. */
    public String text(String key, Map<String, ?> facts) {
        return messages.text(key, facts);
    }

    public String count(long number) {
        return numbers.count(number);
    }

    public Numbers numbers() {
        return numbers;
    }

    /** A part of a whole as per cent without its sign; a dash where there is no whole. */
    public String percent(long part, long whole) {
        return whole <= 0 ? NOTHING : numbers.percent(Ratio.of(part, whole));
    }

    public String finding(Finding finding) {
        return sentences.finding(finding);
    }

    public String refusal(Refusal refusal) {
        return sentences.refusal(refusal);
    }

    /** An article as the language cites it. */
    public String cite(LawRef article) {
        return law.cite(article);
    }

    /** The sentences about seats of an office. */
    public SeatSentences seats(Office office) {
        return new SeatSentences(messages, names, office);
    }

    /** The sentences about the people who hold mandates. */
    public PeopleSentences people() {
        return new PeopleSentences(messages, names);
    }

    /** A sentence with its article in brackets. */
    public String line(Explained explained) {
        return explained
                .law()
                .map(article -> explained.sentence() + " [" + cite(article) + "]")
                .orElse(explained.sentence());
    }
}
