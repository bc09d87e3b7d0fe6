package dauys.folder;

import dauys.election.seats.ListRules;
import dauys.law.Authority;
import dauys.law.Choice;
import dauys.law.Confidence;
import dauys.law.Document;
import dauys.law.Edition;
import dauys.law.LawRef;
import dauys.law.Nominator;
import dauys.law.Office;
import dauys.law.Provision;
import dauys.law.QuotaGroup;
import dauys.law.Ratio;
import dauys.law.Rule;
import dauys.law.Rulebook;
import dauys.law.Term;
import dauys.law.Trilingual;
import dauys.law.Value;
import dauys.law.ValueKind;
import dauys.law.Window;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads one {@code rulebook.yaml}; a value without article, source and confidence does not load. */
final class RulebookReader {

    /** Thousandths are the finest share that any law here sets. */
    private static final long MOST_DENOMINATOR = 1_000;

    /** Where the key "act" is absent the provision stands in the elections act itself. */
    static final String ELECTIONS_ACT = "elections";

    /** Rules of which an edition carries all or none, so that no provision is half there. */
    private static final List<List<Rule>> TOGETHER = List.of(
            ListRules.SECOND_LIST,
            ListRules.NEEDED,
            List.of(Rule.LIST_QUOTA, Rule.LIST_QUOTA_GROUPS),
            List.of(Rule.MANDATE_QUOTA, Rule.MANDATE_QUOTA_GROUPS),
            List.of(Rule.DEPOSIT_LOWER, Rule.DEPOSIT_LOWER_PART),
            List.of(Rule.DEPOSIT_UPPER, Rule.DEPOSIT_UPPER_PART));

    private final Findings findings = new Findings();

    private RulebookReader() {}

    /**
     * Reads a rulebook's text.
     *
     * @param expected the edition that the file's folder names
     */
    static Loaded<Rulebook> read(String file, String text, Edition expected) {
        var reader = new RulebookReader();
        var rulebook = YamlMap.parse(file, text, reader.findings).flatMap(yaml -> reader.rulebook(yaml, expected));
        return new Loaded<>(reader.findings.hasErrors() ? Optional.empty() : rulebook, reader.findings.all());
    }

    private Optional<Rulebook> rulebook(YamlMap yaml, Edition expected) {
        var edition = yaml.text("edition");
        if (edition.isPresent() && !edition.get().equals(expected.id())) {
            findings.error("R108", yaml.place("edition"), Map.of("text", edition.get(), "expected", expected.id()));
        }
        Optional<Trilingual> title = yaml.trilingual("title");
        Map<String, String> sources = new TreeMap<>();
        yaml.map("sources").ifPresent(map -> {
            map.keys().forEach(key -> map.text(key).ifPresent(source -> sources.put(key, source)));
        });
        var provisions = new ArrayList<Provision>();
        for (Office office : Office.values()) {
            yaml.optionalMap(office.key()).ifPresent(map -> provisions.addAll(office(map, office, expected, sources)));
        }
        yaml.done();
        if (findings.hasErrors() || title.isEmpty()) {
            return Optional.empty();
        }
        var rulebook = new Rulebook(expected, title.get(), provisions);
        checkGaps(rulebook, yaml);
        return Optional.of(rulebook);
    }

    private List<Provision> office(YamlMap yaml, Office office, Edition edition, Map<String, String> sources) {
        var provisions = new ArrayList<Provision>();
        for (String key : yaml.keys()) {
            var rule = Rule.ofKey(key);
            var known = Arrays.stream(Rule.values()).map(Rule::key).toList();
            yaml.optionalMap(key).ifPresent(map -> {
                if (rule.isEmpty()) {
                    findings.error("R102", yaml.place(key), Map.of("rule", key, "known", known));
                } else {
                    provision(map, office, rule.get(), edition, sources).ifPresent(provisions::add);
                }
            });
        }
        return provisions;
    }

    private Optional<Provision> provision(
            YamlMap yaml, Office office, Rule rule, Edition edition, Map<String, String> sources) {
        var basis = basis(yaml, rule, edition);
        Optional<Authority> authority =
                yaml.has("authority") ? yaml.choice("authority", Authority.class) : Optional.empty();
        var source = cited(yaml, "source", rule).flatMap(key -> {
            if (!sources.containsKey(key)) {
                findings.error(
                        "R106", yaml.place("source"), Map.of("source", key, "known", List.copyOf(sources.keySet())));
            }
            return Optional.ofNullable(sources.get(key));
        });
        var confidence = cited(yaml, "confidence", rule).flatMap(code -> {
            var found = Confidence.ofCode(code);
            if (found.isEmpty()) {
                findings.error("R107", yaml.place("confidence"), Map.of("text", code));
            }
            return found;
        });
        var value = value(yaml, rule);
        var note = yaml.optionalText("note").orElse("");
        yaml.done();
        if (needsAuthority(rule) && authority.isEmpty()) {
            findings.error("R109", yaml.place(), Map.of("rule", rule.key()));
        }
        if (basis.isEmpty() || source.isEmpty() || confidence.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Provision(office, rule, value.get(), basis.get(), authority, source.get(), confidence.get(), note));
    }

    /** A tie's consequence is of no use without the body that carries it out. */
    private static boolean needsAuthority(Rule rule) {
        return rule.kind() == ValueKind.TIE;
    }

    private Optional<String> cited(YamlMap yaml, String key, Rule rule) {
        if (!yaml.has(key)) {
            findings.error("R101", yaml.place(), Map.of("rule", rule.key(), "key", key));
            return Optional.empty();
        }
        return yaml.optionalText(key);
    }

    private Optional<LawRef> basis(YamlMap yaml, Rule rule, Edition edition) {
        var act = yaml.optionalText("act").orElse(ELECTIONS_ACT);
        var article = cited(yaml, "article", rule);
        var paragraph = yaml.optionalText("paragraph").orElse("");
        int part = Math.toIntExact(yaml.optionalWhole("part").orElse(0));
        var subparagraph = yaml.optionalText("subparagraph").orElse("");
        LocalDate of = yaml.has("edition") ? yaml.date("edition").orElse(edition.amendedOn()) : edition.amendedOn();
        return article.map(
                number -> new LawRef(act, number, paragraph, part, subparagraph, new Edition(edition.country(), of)));
    }

    private Optional<Value> value(YamlMap yaml, Rule rule) {
        if (rule.kind() == ValueKind.GROUPS) {
            return several(yaml, rule, QuotaGroup.class).map(Value.Groups::new);
        }
        if (rule.kind() == ValueKind.DOCUMENTS) {
            return several(yaml, rule, Document.class).map(Value.Documents::new);
        }
        if (rule.kind() == ValueKind.LAST_SUNDAYS) {
            return several(yaml, rule, Month.class).map(Value.LastSundays::new);
        }
        if (rule.kind() == ValueKind.NOMINATORS) {
            return several(yaml, rule, Nominator.class).map(Value.Nominators::new);
        }
        if (rule.kind() == ValueKind.PATH) {
            return path(yaml, rule);
        }
        if (rule.kind() == ValueKind.DATED_WHOLE) {
            return yaml.map("value").flatMap(this::dated);
        }
        return yaml.text("value").flatMap(text -> {
            Optional<? extends Value> value = switch (rule.kind()) {
                case SHARE ->
                    Ratio.parse(text).filter(share -> isInRange(rule, share)).map(Value.Share::new);
                case WHOLE ->
                    text.matches("[1-9]\\d{0,4}")
                            ? Optional.of(new Value.Whole(Integer.parseInt(text)))
                            : Optional.empty();
                case TERM -> Term.parse(text).map(Value.Time::new);
                case WINDOW -> Window.parse(text).map(Value.Period::new);
                case TIME_OF_DAY -> Dates.time(text).map(Value.TimeOfDay::new);
                case IN_FORCE -> text.equals("yes") ? Optional.of(new Value.InForce()) : Optional.empty();
                case BASE -> chosen(text, Choice.Base.class);
                case TIERS -> chosen(text, Choice.Tiers.class);
                case HALVES -> chosen(text, Choice.Halves.class);
                case REMAINDER_TIE -> chosen(text, Choice.RemainderTie.class);
                case TIE -> chosen(text, Choice.Tie.class);
                case AUTHORITY -> chosen(text, Authority.class);
                case GROUPS, DOCUMENTS, NOMINATORS, LAST_SUNDAYS, PATH, DATED_WHOLE -> Optional.empty();
            };
            if (value.isEmpty()) {
                malformed(yaml, rule, text);
            }
            return value.map(Value.class::cast);
        });
    }

    /** Shares are of a whole, in small terms; only the length of a list and the print run are multiples. */
    private static boolean isInRange(Rule rule, Ratio share) {
        boolean small = share.denominator() <= MOST_DENOMINATOR && share.numerator() <= 2 * MOST_DENOMINATOR;
        return switch (rule) {
            case LIST_CAP, BALLOTS_PRINTED -> small;
            case SECOND_LIST_COEFFICIENT -> small && share.numerator() <= 9 && share.numerator() <= share.denominator();
            default -> small && share.numerator() <= share.denominator();
        };
    }

    private static <E extends Enum<E>> Optional<Value.Chosen> chosen(String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> Keys.of(each).equals(text))
                .findFirst()
                .map(Value.Chosen::new);
    }

    private <E extends Enum<E>> Optional<Set<E>> several(YamlMap yaml, Rule rule, Class<E> type) {
        var several = EnumSet.noneOf(type);
        var texts = yaml.list("value");
        for (String text : texts.orElse(List.of())) {
            yaml.choiceOf("value", text, type).ifPresent(several::add);
        }
        if (texts.filter(List::isEmpty).isPresent()) {
            malformed(yaml, rule, "[]");
        }
        return several.isEmpty() ? Optional.empty() : Optional.of(several);
    }

    /** Commissions in order, each once: no protocol comes back to where it has been. */
    private Optional<Value> path(YamlMap yaml, Rule rule) {
        var texts = yaml.list("value");
        var path = texts.stream()
                .flatMap(List::stream)
                .flatMap(text -> yaml.choiceOf("value", text, Authority.class).stream())
                .toList();
        if (texts.isEmpty() || path.size() < texts.get().size()) {
            return Optional.empty();
        }
        if (path.isEmpty()
                || Set.copyOf(path).size() < path.size()
                || !path.stream().allMatch(Authority::isCommission)) {
            malformed(yaml, rule, texts.get().toString());
            return Optional.empty();
        }
        return Optional.of(new Value.Path(path));
    }

    private Optional<Value> dated(YamlMap yaml) {
        var from = new TreeMap<LocalDate, Integer>();
        for (String key : yaml.keys()) {
            var number = yaml.whole(key);
            try {
                var date = LocalDate.parse(key);
                number.ifPresent(each -> from.put(date, Math.toIntExact(each)));
            } catch (DateTimeException notADate) {
                findings.error("Y104", yaml.place(key), Map.of("key", key, "text", key, "form", "date"));
            }
        }
        return from.isEmpty() ? Optional.empty() : Optional.of(new Value.DatedWhole(from));
    }

    private void malformed(YamlMap yaml, Rule rule, String text) {
        findings.error(
                "R103", yaml.place("value"), Map.of("rule", rule.key(), "text", text, "form", Keys.of(rule.kind())));
    }

    private void checkGaps(Rulebook rulebook, YamlMap yaml) {
        for (Office office : Office.values()) {
            for (List<Rule> together : TOGETHER) {
                var gaps = rulebook.gaps(office, together);
                if (!gaps.isEmpty() && gaps.size() < together.size()) {
                    lacks(yaml, office, gaps);
                }
            }
            if (rulebook.has(office, Rule.LONE_LIST) && rulebook.has(office, Rule.SECOND_LIST)) {
                findings.error(
                        "R110",
                        yaml.place(office.key()),
                        Map.of("one", Rule.LONE_LIST.key(), "other", Rule.SECOND_LIST.key()));
            }
            if (rulebook.has(office, Rule.SIGNATURES_SHARE) && !rulebook.has(office, Rule.SINGLE_REGISTRAR)) {
                lacks(yaml, office, List.of(Rule.SINGLE_REGISTRAR));
            }
            boolean countsYouth = List.of(Rule.LIST_QUOTA_GROUPS, Rule.MANDATE_QUOTA_GROUPS).stream()
                    .flatMap(rule -> rulebook.find(office, rule).stream())
                    .anyMatch(each -> each.groups().groups().contains(QuotaGroup.YOUTH));
            if (countsYouth && !rulebook.has(office, Rule.YOUTH_AGE)) {
                lacks(yaml, office, List.of(Rule.YOUTH_AGE));
            }
        }
    }

    private void lacks(YamlMap yaml, Office office, List<Rule> missing) {
        findings.error(
                "R104",
                yaml.place(office.key()),
                Map.of(
                        "office",
                        office,
                        "missing",
                        missing.stream().map(Rule::key).toList()));
    }
}
