package dauys.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import dauys.election.calendar.Deadline;
import dauys.election.calendar.ElectionAct;
import dauys.election.calendar.Milestone;
import dauys.election.calendar.Replay;
import dauys.election.commission.Action;
import dauys.election.commission.CommissionMember.BarredOffice;
import dauys.election.commission.Level;
import dauys.election.commission.Role;
import dauys.election.nomination.Eligibility;
import dauys.election.nomination.SignatureStanding;
import dauys.election.nomination.Standing;
import dauys.election.party.FoundingRequirements;
import dauys.election.party.FoundingStanding;
import dauys.election.protocol.ControlIdentity;
import dauys.law.Anchor;
import dauys.law.Authority;
import dauys.law.Choice;
import dauys.law.Confidence;
import dauys.law.Document;
import dauys.law.Nominator;
import dauys.law.Office;
import dauys.law.QuotaGroup;
import dauys.law.Rule;
import dauys.law.Term;
import dauys.law.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The three languages say the same things with the same placeholders, and everything the code can say has a sentence.
 */
class MessagesTest {

    private static final Pattern CODE = Pattern.compile("\"([FYEBLRDPTMWCNGKV]\\d{3})\"");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSameKeys(Language language) {
        assertThat(Messages.in(language).keys())
                .isEqualTo(Messages.in(Language.EN).keys());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySentenceUsesThePlaceholdersOfTheOtherLanguages(Language language) {
        var differing = new ArrayList<String>();
        for (String key : Messages.in(Language.EN).keys()) {
            Set<String> english = placeholders(Language.EN, key);
            Set<String> own = placeholders(language, key);
            own.remove("chapter");
            if (!english.equals(own)) {
                differing.add(key + ": " + english + " against " + own);
            }
        }
        assertThat(differing).isEmpty();
    }

    private static Set<String> placeholders(Language language, String key) {
        var format = new MessageFormat(Messages.in(language).pattern(key), language.locale());
        return new TreeSet<>(format.getArgumentNames());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySentenceCanBeFormattedForEveryPlural(Language language) {
        for (String key : Messages.in(language).keys()) {
            for (long number : new long[] {0, 1, 2, 5, 21, 1_234_567}) {
                var facts = new HashMap<String, Object>();
                placeholders(language, key).forEach(name -> facts.put(name, number));
                facts.put("chapter", "other");
                assertThat(Messages.in(language).text(key, facts))
                        .describedAs(key)
                        .isNotBlank()
                        .doesNotContain("{");
            }
        }
    }

    @Test
    void everyConstantThatAScreenShowsHasAName() {
        var keys = new ArrayList<String>();
        for (Rule rule : Rule.values()) {
            keys.add("rule." + rule.key());
        }
        for (Rule rule : Rule.values()) {
            if (Eligibility.isRequirement(rule) || FoundingRequirements.RULES.contains(rule)) {
                keys.add("mend." + rule.key());
            }
        }
        for (Enum<?> each : FoundingStanding.Outcome.values()) {
            keys.add("requirement." + LawWords.key(each));
            keys.add("founding." + LawWords.key(each));
        }
        for (Enum<?> each : Standing.Outcome.values()) {
            keys.add("outcome." + LawWords.key(each));
        }
        for (Enum<?> each : SignatureStanding.Outcome.values()) {
            keys.add("signatures." + LawWords.key(each));
            keys.add("signatures.answer." + LawWords.key(each));
        }
        for (Enum<?> each : Nominator.values()) {
            keys.add("nominator." + LawWords.key(each));
        }
        for (Enum<?> each : Document.values()) {
            keys.add("document." + LawWords.key(each));
        }
        for (Office office : Office.values()) {
            keys.add("office." + office.key());
        }
        for (Confidence confidence : Confidence.values()) {
            keys.add("confidence." + confidence.code());
        }
        for (Enum<?> each : Authority.values()) {
            keys.add("authority." + LawWords.key(each));
        }
        for (Enum<?> each : QuotaGroup.values()) {
            keys.add("group." + LawWords.key(each));
        }
        for (Enum<?> each : Choice.Base.values()) {
            keys.add("base." + LawWords.key(each));
            keys.add("choice." + LawWords.key(each));
        }
        for (Enum<?> each : Term.Unit.values()) {
            keys.add("term." + LawWords.key(each));
        }
        for (Enum<?> each : Window.Unit.values()) {
            keys.add("term." + LawWords.key(each));
        }
        for (Enum<?> each : Anchor.values()) {
            keys.add("anchor." + LawWords.key(each));
        }
        for (Enum<?> each : Milestone.Standing.values()) {
            keys.add("standing." + LawWords.key(each));
        }
        for (Enum<?> each : BarredOffice.values()) {
            keys.add("barred-office." + LawWords.key(each));
        }
        for (Enum<?> each : ElectionAct.Kind.values()) {
            keys.add("election-act." + LawWords.key(each));
        }
        for (Enum<?> each : Replay.Position.values()) {
            keys.add("position." + LawWords.key(each));
        }
        for (Enum<?> each : Role.values()) {
            keys.add("role." + LawWords.key(each));
        }
        for (Enum<?> each : Action.values()) {
            keys.add("action." + LawWords.key(each));
        }
        for (Enum<?> each : Level.values()) {
            keys.add("commission." + LawWords.key(each));
        }
        for (Enum<?> each : Deadline.Kind.values()) {
            keys.add("deadline." + LawWords.key(each));
        }
        for (Class<? extends Enum<?>> type :
                List.of(Choice.Tiers.class, Choice.Halves.class, Choice.RemainderTie.class, Choice.Tie.class)) {
            for (Enum<?> each : type.getEnumConstants()) {
                keys.add("choice." + LawWords.key(each));
            }
        }
        assertThat(Messages.in(Language.EN).keys()).containsAll(keys);
    }

    @Test
    void everyCodeInTheSourcesHasItsSentenceAndEverySentenceItsCode() throws IOException {
        var used = new TreeSet<String>();
        for (ControlIdentity.Kind kind : ControlIdentity.Kind.values()) {
            used.addAll(kind.codes());
        }
        for (String module : List.of("law", "election", "folder", "store", "server")) {
            try (var sources = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                for (Path source : sources.filter(each -> each.toString().endsWith(".java"))
                        .toList()) {
                    CODE.matcher(Files.readString(source)).results().forEach(found -> used.add(found.group(1)));
                }
            }
        }
        var worded = new TreeSet<String>();
        for (String key : Messages.in(Language.EN).keys()) {
            if (key.startsWith("finding.") || key.startsWith("refusal.")) {
                worded.add(key.substring(key.indexOf('.') + 1));
            }
        }
        assertThat(worded).isEqualTo(used);
    }

    @Test
    void aKeyWithoutASentenceIsABug() {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> Messages.in(Language.KK).text("step.nothing"))
                .hasMessageContaining("step.nothing");
    }
}
