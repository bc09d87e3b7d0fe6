package dauys.cli;

/** What a script learns from a command's end; each command's help names them. */
final class ExitCodes {

    static final int DONE = 0;

    /** The input has errors, all of them listed; nothing was counted. */
    static final int BAD_INPUT = 2;

    /** Counted, and a question is open that people must decide. */
    static final int OPEN_QUESTION = 3;

    /** An exception nobody foresaw (EX_SOFTWARE of sysexits). */
    static final int MISTAKE_IN_DAUYS = 70;

    private ExitCodes() {}
}
