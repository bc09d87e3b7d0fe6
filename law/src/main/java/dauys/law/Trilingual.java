package dauys.law;

/** A name or title in the three languages of Dauys: Kazakh first, then Russian and English. */
public record Trilingual(String kk, String ru, String en) {

    public Trilingual {
        if (kk.isBlank() || ru.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("A name is missing in one language: " + kk + " | " + ru + " | " + en);
        }
    }
}
