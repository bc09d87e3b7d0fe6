package dauys.publication.documents;

import java.nio.charset.StandardCharsets;

/** Codes of files as names of files: whatever somebody wrote into a code, it stays in its folder. */
final class FileNames {

    private static final int LONGEST = 200;

    private FileNames() {}

    /** The code, with every byte of a character that may mean something to a file system written as {@code %2F}. */
    static String of(String code) {
        var name = new StringBuilder();
        for (int i = 0; i < code.length(); ) {
            int character = code.codePointAt(i);
            if (isHarmless(character) && !(i == 0 && character == '.')) {
                name.appendCodePoint(character);
            } else {
                for (byte each : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
                    name.append("%%%02X".formatted(each));
                }
            }
            i += Character.charCount(character);
        }
        return name.isEmpty() ? "%" : shortened(name.toString());
    }

    /** File systems take 255 bytes; what is cut off is told apart by its hash. */
    private static String shortened(String name) {
        return name.length() <= LONGEST
                ? name
                : name.substring(0, LONGEST) + "%" + Integer.toHexString(name.hashCode());
    }

    private static boolean isHarmless(int character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || character == '-'
                || character == '_'
                || character == '.';
    }
}
