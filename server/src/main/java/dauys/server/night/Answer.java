package dauys.server.night;

import dauys.law.Refusal;
import dauys.store.Applying;

/** What became of what a person wanted to do. */
public sealed interface Answer {

    /**
     * It is on record, and on disk.
     *
     * @param repeated the same submission had come before, and was done then
     */
    record Done(long entry, Applying.Standing standing, boolean repeated) implements Answer {}

    /** The person may not do it, here or anywhere. */
    record NotAllowed(Refusal refusal) implements Answer {}

    /** It cannot be done as things stand. */
    record Refused(Refusal refusal) implements Answer {}

    /** There is no such protocol, precinct or contest. */
    record Unknown() implements Answer {}
}
