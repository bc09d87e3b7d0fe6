package dauys.server.applications;

import dauys.election.nomination.Candidacy;
import dauys.folder.CandidacyFile;
import dauys.folder.CanonicalJson;
import dauys.folder.Loaded;
import dauys.law.Document;
import dauys.law.Ratio;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What an applicant handed in.
 *
 * @param candidates the persons as a candidates.csv with what is known of each
 * @param documents the papers that came with it
 * @param paid the deposit in tenge
 * @param before the party's share at the election before
 */
record Dossier(String candidates, Set<Document> documents, OptionalLong paid, Optional<Ratio> before) {

    private static final String FILE = "candidates.csv";

    Dossier {
        documents = documents.isEmpty() ? Set.of() : EnumSet.copyOf(documents);
    }

    /** The persons; what cannot be read of them is among the findings. */
    Loaded<List<Candidacy>> persons() {
        return CandidacyFile.read(FILE, candidates);
    }

    String text() {
        var tree = new HashMap<String, Object>();
        tree.put("candidates", candidates);
        tree.put("documents", documents.stream().map(Enum::name).sorted().toList());
        paid.ifPresent(tenge -> tree.put("paid", tenge));
        before.ifPresent(share -> tree.put("before", share.toString()));
        return CanonicalJson.write(tree);
    }

    static Dossier of(String text) {
        Map<String, Object> tree = CanonicalJson.read(text);
        var documents = EnumSet.noneOf(Document.class);
        ((List<?>) tree.getOrDefault("documents", List.of()))
                .forEach(each -> documents.add(Document.valueOf(String.valueOf(each))));
        return new Dossier(
                String.valueOf(tree.get("candidates")),
                documents,
                tree.get("paid") instanceof Number paid ? OptionalLong.of(paid.longValue()) : OptionalLong.empty(),
                Optional.ofNullable(tree.get("before")).flatMap(share -> Ratio.parse(String.valueOf(share))));
    }
}
