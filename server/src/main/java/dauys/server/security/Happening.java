package dauys.server.security;

/** What the security log tells of. Every one has its name among the screens' words. */
public enum Happening {
    ENTERED,
    PASSWORD_RIGHT,
    REFUSED,
    REFUSED_LOCKED,
    REFUSED_UNKNOWN,
    LOCKED,
    CODE_REFUSED,
    RECOVERY_CODE_USED,
    LEFT,
    ACCOUNT_MADE,
    FIRST_ADMINISTRATOR,
    PASSWORD_CHANGED,
    PASSWORD_RESET,
    UNLOCKED,
    DISABLED,
    ENABLED,
    APPOINTED,
    DISMISSED,
    CODES_ON,
    CODES_OFF,
    RECOVERY_CODES_RENEWED,
    PASSKEY_ADDED,
    PASSKEY_REMOVED,
    TOKEN_MADE,
    TOKEN_REMOVED,
    SESSIONS_ENDED
}
