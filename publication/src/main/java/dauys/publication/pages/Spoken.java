package dauys.publication.pages;

import dauys.election.calendar.ElectionCalendar;
import dauys.election.commission.Commission;
import dauys.election.contest.Contest;
import dauys.election.contest.ContestOption;
import dauys.election.contest.ContestOption.AgainstAll;
import dauys.election.nomination.Candidate;
import dauys.election.party.Party;
import dauys.election.territory.Precinct;
import dauys.election.territory.Territory;
import dauys.law.LawRef;
import dauys.law.Office;
import dauys.law.Ratio;
import dauys.law.Trilingual;
import dauys.publication.CalendarEvents;
import dauys.wording.AreaNames;
import dauys.wording.CalendarWords;
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
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Everything that the site says in one language. */
final class Spoken {

    /** Stands where a number is not known. */
    static final String NOTHING = "–";

    private static final Map<Language, Messages> SITE = new ConcurrentHashMap<>();

    private final Language language;
    private final Messages site;
    private final Messages messages;
    private final Numbers numbers;
    private final LawWords law;
    private final ProtocolWords protocol;
    private final CommissionWords commissions;
    private final Sentences sentences;
    private final PeopleSentences people;
    private final Names names;
    private final Optional<AreaNames> areas;
    private final Map<String, Map<String, String>> words = new TreeMap<>();
    private final Map<String, String> plain = new HashMap<>();
    private final Map<String, String> contests = new ConcurrentHashMap<>();
    private final String againstAll;

    /** The words of a language. */
    Spoken(Language language, Collection<Party> parties, Collection<Candidate> persons, Optional<Territory> territory) {
        this.language = language;
        this.site = site(language);
        this.messages = Messages.in(language);
        this.numbers = new Numbers(language);
        this.law = new LawWords(messages);
        this.protocol = new ProtocolWords(messages);
        this.commissions = new CommissionWords(messages);
        this.names = Names.of(
                parties.stream().map(Plain::party).toList(),
                persons.stream().map(Plain::person).toList(),
                language);
        this.sentences = new Sentences(messages, names);
        this.people = new PeopleSentences(messages, names);
        this.areas = territory.map(known -> new AreaNames(known, language));
        this.againstAll = protocol.option(new AgainstAll(), names);
        for (String key : site.keys()) {
            int point = key.indexOf('.');
            if (site.placeholders(key).isEmpty()) {
                plain.put(key, site.text(key));
                words.computeIfAbsent(key.substring(0, point), group -> new TreeMap<>())
                        .put(key.substring(point + 1), site.text(key));
            }
        }
    }

    /** The sentences of the site as they stand in their file. */
    static Messages site(Language language) {
        return SITE.computeIfAbsent(language, missing -> Messages.beside(Spoken.class, "site", missing));
    }

    Language language() {
        return language;
    }

    /** Words without placeholders, by the two parts of their keys, for templates. */
    Map<String, Map<String, String>> words() {
        return words;
    }

    /** A sentence of the site without placeholders. */
    String say(String key) {
        String known = plain.get(key);
        return known == null ? site.text(key) : known;
    }

    String say(String key, Map<String, ?> facts) {
        return site.text(key, facts);
    }

    /** A sentence that commands and screens say as well. */
    String shared(String key) {
        return messages.text(key);
    }

    String shared(String key, Map<String, ?> facts) {
        return messages.text(key, facts);
    }

    boolean knowsShared(String key) {
        return messages.has(key);
    }

    Numbers numbers() {
        return numbers;
    }

    String count(long number) {
        return numbers.count(number);
    }

    String count(Optional<Long> number) {
        return number.map(numbers::count).orElse(NOTHING);
    }

    /** A share in per cent, without the sign. */
    String percent(long part, long whole) {
        return whole == 0 ? NOTHING : numbers.percent(Ratio.of(part, whole));
    }

    LawWords law() {
        return law;
    }

    ProtocolWords protocol() {
        return protocol;
    }

    /** A contest in full; a page may name a hundred of them, so each is put into words once. */
    String contest(Contest contest) {
        return contests.computeIfAbsent(contest.id(), missing -> Plain.text(protocol.contest(contest)));
    }

    /** An option as the ballot paper names it. */
    String option(ContestOption option) {
        return option instanceof AgainstAll ? againstAll : protocol.option(option, names);
    }

    Sentences sentences() {
        return sentences;
    }

    PeopleSentences people() {
        return people;
    }

    SeatSentences seats(Office office) {
        return new SeatSentences(messages, names, office);
    }

    /** What calendars say. */
    CalendarWords calendar() {
        return new CalendarWords(messages);
    }

    /** A calendar as a file for the calendar of a phone. */
    String file(ElectionCalendar calendar, List<ZoneOffset> zones) {
        return new CalendarEvents(messages, calendar, zones).text();
    }

    /** The year of a person's birth, which is all that is published of that day; empty where it is not known. */
    String yearOfBirth(Candidate person) {
        return person.born()
                .map(born -> say("people.year", Map.of("year", Integer.toString(born.getYear()))))
                .orElse("");
    }

    Names names() {
        return names;
    }

    String party(String code) {
        return names.party(code, language);
    }

    String in(Trilingual name) {
        return Plain.text(Names.in(name, language));
    }

    String area(String code) {
        return areas.map(known -> Plain.text(known.name(code))).orElse(code);
    }

    /** A precinct as headings name it. */
    String precinct(Precinct precinct) {
        return say("precinct.name", Map.of("number", Plain.text(precinct.number())));
    }

    /** A precinct with its unit, as titles name it. */
    String titleOf(Precinct precinct) {
        return withUnit("precinct.title", precinct);
    }

    /** The same in a table whose column says that precincts stand in it. */
    String shortTitleOf(Precinct precinct) {
        return withUnit("precinct.short", precinct);
    }

    private String withUnit(String key, Precinct precinct) {
        return say(
                key,
                Map.of(
                        "number",
                        Plain.text(precinct.number()),
                        "unit",
                        in(precinct.unit().name())));
    }

    /** A commission with the name of its territory. */
    String commission(Commission commission) {
        return Plain.text(commissions.name(commission));
    }

    String cite(LawRef article) {
        return law.cite(article);
    }

    /** A line of an explanation with its article as it is cited. */
    StepLine line(Explained line) {
        return new StepLine(line.sentence(), line.law().map(this::cite));
    }

    /** A moment by the clock of a place, which is named. */
    String moment(Instant moment, ZoneOffset offset) {
        return numbers.moment(moment, offset);
    }
}
