package dauys.server.security;

import java.io.Serial;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** That a person has entered: since when, and how far. */
public final class Entered extends AbstractAuthenticationToken {

    /** The authority of everybody who may see pages that are not for all. */
    public static final String INSIDE = "inside";

    /** The authority of somebody whose password was right and who still owes a code. */
    public static final String OWES_CODE = "owes-code";

    /** The authority of somebody who must first choose a password. */
    public static final String OWES_PASSWORD = "owes-password";

    @Serial
    private static final long serialVersionUID = 1;

    /** How far somebody has come. */
    public enum Stage {
        PASSWORD_GIVEN,
        INSIDE
    }

    private final Person person;
    private final Instant since;
    private final Stage stage;

    private Entered(Person person, Instant since, Stage stage) {
        super(authorities(person, stage));
        this.person = person;
        this.since = since;
        this.stage = stage;
        setAuthenticated(true);
    }

    public static Entered inside(Person person, Instant since) {
        return new Entered(person, since, Stage.INSIDE);
    }

    static Entered withPassword(Person person, Instant since) {
        return new Entered(person, since, Stage.PASSWORD_GIVEN);
    }

    /** Who has entered to make the request that this thread answers. */
    public static Optional<Entered> now() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof Entered entered
                ? Optional.of(entered)
                : Optional.empty();
    }

    private static List<GrantedAuthority> authorities(Person person, Stage stage) {
        if (stage == Stage.PASSWORD_GIVEN) {
            return List.of(new SimpleGrantedAuthority(OWES_CODE));
        }
        if (person.mustChange()) {
            return List.of(new SimpleGrantedAuthority(OWES_PASSWORD));
        }
        Set<String> names = new TreeSet<>();
        names.add(INSIDE);
        person.appointments().forEach(each -> names.add("ROLE_" + each.role()));
        var authorities = new ArrayList<GrantedAuthority>();
        names.forEach(name -> authorities.add(new SimpleGrantedAuthority(name)));
        return authorities;
    }

    /** The same entry with what is known of the person now. */
    Entered as(Person now) {
        return new Entered(now, since, stage);
    }

    public Person person() {
        return person;
    }

    public Instant since() {
        return since;
    }

    public Stage stage() {
        return stage;
    }

    /** Whether nothing is owed any more before other pages. */
    public boolean isInside() {
        return stage == Stage.INSIDE;
    }

    @Override
    public String getName() {
        return person.login();
    }

    @Override
    public Object getPrincipal() {
        return person;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Entered that
                && person.equals(that.person)
                && since.equals(that.since)
                && stage == that.stage;
    }

    @Override
    public int hashCode() {
        return person.hashCode() * 31 + since.hashCode();
    }
}
