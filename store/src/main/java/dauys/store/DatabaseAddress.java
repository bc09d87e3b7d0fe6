package dauys.store;

/** Where a database is and who opens it. */
public record DatabaseAddress(String url, String user, String password) {

    /** Without the password, so that it comes into no log. */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
