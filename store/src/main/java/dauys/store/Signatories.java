package dauys.store;

import dauys.election.commission.PersonMark;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The names of those who signed acts; the record knows only their marks, so that a name can be erased. */
public final class Signatories {

    private static final int SALT_BYTES = 16;
    private static final int MARK_BYTES = 16;

    private final JdbcClient database;
    private final SecureRandom random = new SecureRandom();

    /** The register in a database. */
    public Signatories(JdbcClient database) {
        this.database = database;
    }

    /** Enters a name, and gives the mark that stands for it. */
    public PersonMark enter(String name) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        var mark = mark(salt, name);
        database.sql("insert into signatory (mark, salt, name) values (:mark, :salt, :name)")
                .param("mark", mark.digits())
                .param("salt", salt)
                .param("name", name)
                .update();
        return mark;
    }

    /** The mark that a salt and a name give. */
    public static PersonMark mark(byte[] salt, String name) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            return new PersonMark(HexFormat.of().formatHex(digest.digest(), 0, MARK_BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    /** The name behind a mark; empty where it was erased. */
    public Optional<String> name(PersonMark mark) {
        return database.sql("select name from signatory where mark = :mark")
                .param("mark", mark.digits())
                .query(String.class)
                .optional();
    }
}
