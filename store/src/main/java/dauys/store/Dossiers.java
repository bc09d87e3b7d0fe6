package dauys.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What applicants hand in. It is about persons and so stands apart from the record, which knows its digest alone: a
 * dossier can be erased when its time is over, and until then everybody who may see it can prove that it is the one
 * that was decided about. The digest is salted, so that nobody finds a person by trying names and dates of birth.
 */
public final class Dossiers {

    private static final int SALT = 32;

    private final JdbcClient database;
    private final SecureRandom random = new SecureRandom();

    /** The dossiers in a database. */
    public Dossiers(JdbcClient database) {
        this.database = database;
    }

    /** Keeps what was handed in, before the act that names it. */
    public String keep(String content) {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        String digest = digest(salt, content);
        database.sql("insert into dossier (digest, salt, content) values (:digest, :salt, :content)")
                .param("digest", digest)
                .param("salt", salt)
                .param("content", content)
                .update();
        return digest;
    }

    /** A dossier by its digest; empty where it was erased, or is not the one that the digest was made of. */
    public Optional<String> find(String digest) {
        return database.sql("select salt, content from dossier where digest = :digest")
                .param("digest", digest)
                .query((row, number) -> {
                    String content = row.getString(2);
                    return digest(row.getBytes(1), content).equals(digest) ? content : "";
                })
                .optional()
                .filter(content -> !content.isEmpty());
    }

    /** Which of these are kept; the others were erased. */
    public Set<String> kept(Collection<String> digests) {
        return Set.copyOf(database.sql("select digest from dossier where digest = any(:digests)")
                .param("digests", digests.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    /**
     * Erases a dossier, whether or not it is still there. Only the digest remains, in the record; copies that were made
     * of the database before hold it until they are thrown away.
     */
    public void erase(String digest) {
        database.sql("delete from dossier where digest = :digest")
                .param("digest", digest)
                .update();
    }

    /** Whether a dossier is erased or whole; one with other content is neither. */
    boolean isIntactOrErased(String digest) {
        boolean isErased = database.sql("select 1 from dossier where digest = :digest")
                .param("digest", digest)
                .query(Integer.class)
                .optional()
                .isEmpty();
        return isErased || find(digest).isPresent();
    }

    private static String digest(byte[] salt, String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
