package dauys.server.protocols;

import dauys.election.commission.PersonMark;
import dauys.store.AccountRow;
import dauys.store.Accounts;
import dauys.store.Signatories;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The names behind the marks of the record, for those who may know them. */
@Component
class Signers {

    private static final int SHORT = 8;

    private final Accounts accounts;
    private final Signatories signatories;

    Signers(Accounts accounts, Signatories signatories) {
        this.accounts = accounts;
        this.signatories = signatories;
    }

    /** Somebody who works here: by name, or for others by the beginning of the mark. */
    String person(PersonMark mark, boolean byName) {
        Optional<String> name = byName ? accounts.byMark(mark.digits()).map(AccountRow::name) : Optional.empty();
        return name.orElseGet(() -> mark.digits().substring(0, SHORT));
    }

    /** Those who signed an act; of one whose name was erased, the mark is left. */
    List<String> signatories(List<PersonMark> marks) {
        return marks.stream()
                .map(each ->
                        signatories.name(each).orElseGet(() -> each.digits().substring(0, SHORT)))
                .toList();
    }

    /** Enters the names of those who signed an act. */
    List<PersonMark> enter(List<String> names) {
        return names.stream().map(signatories::enter).toList();
    }
}
