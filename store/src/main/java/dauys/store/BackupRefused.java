package dauys.store;

import dauys.law.Refusal;

/** A backup could not be made or restored; nothing was changed, and the refusal says how to mend it. */
public final class BackupRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    BackupRefused(Refusal refusal) {
        super(refusal.code());
        this.refusal = refusal;
    }

    /** Why. */
    public Refusal refusal() {
        return refusal;
    }
}
