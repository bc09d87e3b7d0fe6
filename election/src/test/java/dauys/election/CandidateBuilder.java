package dauys.election;

import dauys.election.nomination.Candidate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A person who stands: a man past youth, without a disability, whose name is his id, unless the test says otherwise.
 */
public final class CandidateBuilder {

    private final String id;
    private String name;
    private Optional<LocalDate> born = Optional.of(LocalDate.of(1970, 1, 1));
    private Optional<String> party = Optional.empty();
    private boolean woman;
    private boolean disability;

    CandidateBuilder(String id) {
        this.id = id;
        this.name = id;
    }

    public CandidateBuilder named(String surnameFirst) {
        name = surnameFirst;
        return this;
    }

    public CandidateBuilder born(String day) {
        born = Optional.of(LocalDate.parse(day));
        return this;
    }

    public CandidateBuilder birthdayUnknown() {
        born = Optional.empty();
        return this;
    }

    public CandidateBuilder of(String nominatingParty) {
        party = Optional.of(nominatingParty);
        return this;
    }

    public CandidateBuilder woman() {
        woman = true;
        return this;
    }

    public CandidateBuilder withDisability() {
        disability = true;
        return this;
    }

    public Candidate build() {
        return new Candidate(id, name, Optional.empty(), party, born, woman, disability);
    }
}
