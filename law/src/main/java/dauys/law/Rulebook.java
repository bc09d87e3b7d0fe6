package dauys.law;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers and choices of one edition of the law, as data. An edition lists implemented provisions only, and a value
 * that an election has used never changes.
 */
public final class Rulebook {

    private final Edition edition;
    private final Trilingual title;
    private final Map<Office, Map<Rule, Provision>> provisions = new EnumMap<>(Office.class);

    /** Throws if two provisions claim the same rule of the same office: the first one never wins quietly. */
    public Rulebook(Edition edition, Trilingual title, Collection<Provision> provisions) {
        this.edition = edition;
        this.title = title;
        for (Provision each : provisions) {
            var earlier = this.provisions
                    .computeIfAbsent(each.office(), office -> new EnumMap<>(Rule.class))
                    .put(each.rule(), each);
            if (earlier != null) {
                throw new IllegalArgumentException("Two provisions claim one rule: " + earlier + " and " + each);
            }
        }
    }

    public Edition edition() {
        return edition;
    }

    public Trilingual title() {
        return title;
    }

    /** All provisions, ordered by office and rule. */
    public List<Provision> provisions() {
        var all = new ArrayList<Provision>();
        provisions.values().forEach(ofOffice -> all.addAll(ofOffice.values()));
        return List.copyOf(all);
    }

    public Optional<Provision> find(Office office, Rule rule) {
        return Optional.ofNullable(provisions.getOrDefault(office, Map.of()).get(rule));
    }

    public boolean has(Office office, Rule rule) {
        return find(office, rule).isPresent();
    }

    /** The rules among those asked for that this edition does not carry: the gaps, in the order asked. */
    public List<Rule> gaps(Office office, List<Rule> needed) {
        return needed.stream().filter(rule -> !has(office, rule)).toList();
    }

    /**
     * The office under whose provisions this edition elects what an election folder calls by that name. The national
     * chamber of Kazakhstan was the Mazhilis until 2026 and is the Kurultai since; votes for one can be counted by the
     * rules of the other. Chambers of different countries do not stand for each other.
     */
    public Office officeFor(Office office) {
        Office counterpart = switch (office) {
            case MAZHILIS -> Office.KURULTAI;
            case KURULTAI -> Office.MAZHILIS;
            case SENATE, PRESIDENT, MASLIKHAT, LOCAL_MASLIKHAT, AKIM, STATE_DUMA -> office;
        };
        return !provisions.containsKey(office) && provisions.containsKey(counterpart) ? counterpart : office;
    }

    /** The provision, where the caller has made sure with {@link #gaps} that it is there. */
    public Provision get(Office office, Rule rule) {
        return find(office, rule)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The rulebook %s has no provision %s for %s.".formatted(edition, rule.key(), office.key())));
    }

    /** The same edition with one provision changed or taken out; what-if questions and the tests of coverage use it. */
    public Rulebook with(Provision changed) {
        var all = new ArrayList<Provision>(
                without(changed.office(), changed.rule()).provisions());
        all.add(changed);
        return new Rulebook(edition, title, all);
    }

    public Rulebook without(Office office, Rule rule) {
        var kept = provisions().stream()
                .filter(each -> each.office() != office || each.rule() != rule)
                .toList();
        return new Rulebook(edition, title, kept);
    }

    @Override
    public String toString() {
        return "Rulebook " + edition;
    }
}
