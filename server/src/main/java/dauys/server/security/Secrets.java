package dauys.server.security;

import dauys.store.Bytes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Secrets by chance, and their hashes. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** No letters that are easily taken for others. */
    private static final String LEGIBLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS_OF_BASE32 = 5;
    private static final int BITS_OF_BYTE = 8;
    private static final int BYTES_OF_MARK = 16;
    private static final int BYTES_OF_TOKEN = 32;
    private static final int GROUP = 4;

    private Secrets() {}

    static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    /** 32 hexadecimal digits that stand for a person in the record. */
    public static String mark() {
        return HexFormat.of().formatHex(random(BYTES_OF_MARK));
    }

    /** 256 bits for a program. */
    public static String token() {
        return "dauys_" + Base64.getUrlEncoder().withoutPadding().encodeToString(random(BYTES_OF_TOKEN));
    }

    /** A code that is read and typed by people, in groups of four: five bits of chance a letter. */
    public static String legible(int groups) {
        var code = new StringBuilder();
        for (int i = 0; i < groups * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(LEGIBLE.charAt(RANDOM.nextInt(LEGIBLE.length())));
        }
        return code.toString();
    }

    /** The hash under which a secret of much chance is kept. */
    public static Bytes sha256(String secret) {
        return sha256(new byte[0], secret);
    }

    static Bytes sha256(byte[] salt, String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return Bytes.of(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** Bytes in the letters that programs for codes read. */
    public static String base32(Bytes bytes) {
        var text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte each : bytes.toArray()) {
            buffer = (buffer << BITS_OF_BYTE) | (each & 0xff);
            bits += BITS_OF_BYTE;
            while (bits >= BITS_OF_BASE32) {
                bits -= BITS_OF_BASE32;
                text.append(BASE32.charAt((buffer >> bits) & 0x1f));
            }
            buffer &= (1 << bits) - 1;
        }
        if (bits > 0) {
            text.append(BASE32.charAt((buffer << (BITS_OF_BASE32 - bits)) & 0x1f));
        }
        return text.toString();
    }
}
