package dauys.server.security;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A device with one passkey (WebAuthn, ES256), written out by hand so that the server's library meets a stranger. */
final class Device {

    private static final Pattern CHALLENGE = Pattern.compile("\"challenge\":\"([^\"]+)\"");
    private static final int PRESENT_AND_VERIFIED = 0x05;
    private static final int WITH_KEY = 0x40;
    private static final int LENGTH_OF_COORDINATE = 32;
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final URI server;
    private final KeyPair pair;
    private final byte[] id;
    private int signatures;

    Device(URI server) throws GeneralSecurityException {
        this(server, newPair(), ("passkey " + NUMBER.incrementAndGet()).getBytes(StandardCharsets.US_ASCII));
    }

    private Device(URI server, KeyPair pair, byte[] id) {
        this.server = server;
        this.pair = pair;
        this.id = id;
    }

    /** A device that names the same passkey and has another key. */
    Device withAnotherKey() throws GeneralSecurityException {
        return new Device(server, newPair(), id);
    }

    private static KeyPair newPair() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    /** What a browser sends to register the passkey. */
    String create(String options) throws GeneralSecurityException {
        byte[] clientData = clientData("webauthn.create", options);
        byte[] key = key();
        byte[] authenticator = ByteBuffer.allocate(37 + 16 + 2 + id.length + key.length)
                .put(authenticator(PRESENT_AND_VERIFIED | WITH_KEY))
                .put(new byte[16])
                .putShort((short) id.length)
                .put(id)
                .put(key)
                .array();
        var attestation = new ByteArrayOutputStream();
        attestation.write(0xa3);
        writeText(attestation, "fmt");
        writeText(attestation, "none");
        writeText(attestation, "attStmt");
        attestation.write(0xa0);
        writeText(attestation, "authData");
        attestation.write(0x58);
        attestation.write(authenticator.length);
        attestation.writeBytes(authenticator);
        return """
                {"publicKey": {"label": "phone", "credential": {"id": "%1$s", "rawId": "%1$s", "type": "public-key",
                "authenticatorAttachment": "platform", "clientExtensionResults": {}, "response": {
                "transports": ["internal"], "attestationObject": "%2$s", "clientDataJSON": "%3$s"}}}}
                """.formatted(text(id), text(attestation.toByteArray()), text(clientData));
    }

    /** What a browser sends to enter. */
    String sign(String options) throws GeneralSecurityException {
        signatures++;
        byte[] clientData = clientData("webauthn.get", options);
        byte[] authenticator = authenticator(PRESENT_AND_VERIFIED);
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(pair.getPrivate());
        signature.update(authenticator);
        signature.update(sha256(clientData));
        return """
                {"id": "%1$s", "rawId": "%1$s", "type": "public-key", "authenticatorAttachment": "platform",
                "clientExtensionResults": {}, "response": {"authenticatorData": "%2$s", "clientDataJSON": "%3$s",
                "signature": "%4$s"}}
                """.formatted(text(id), text(authenticator), text(clientData), text(signature.sign()));
    }

    private byte[] clientData(String type, String options) {
        Matcher challenge = CHALLENGE.matcher(options);
        if (!challenge.find()) {
            throw new IllegalArgumentException("No question in " + options);
        }
        return """
                {"type":"%s","challenge":"%s","origin":"%s","crossOrigin":false}
                """.formatted(type, challenge.group(1), server).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] authenticator(int flags) throws GeneralSecurityException {
        return ByteBuffer.allocate(37)
                .put(sha256("localhost".getBytes(StandardCharsets.US_ASCII)))
                .put((byte) flags)
                .putInt(signatures)
                .array();
    }

    /** The public key as COSE: elliptic, ES256, P-256, and the two coordinates. */
    private byte[] key() {
        var point = ((ECPublicKey) pair.getPublic()).getW();
        var key = new ByteArrayOutputStream();
        key.writeBytes(new byte[] {(byte) 0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, LENGTH_OF_COORDINATE});
        key.writeBytes(coordinate(point.getAffineX()));
        key.writeBytes(new byte[] {0x22, 0x58, LENGTH_OF_COORDINATE});
        key.writeBytes(coordinate(point.getAffineY()));
        return key.toByteArray();
    }

    private static byte[] coordinate(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int from = Math.max(0, bytes.length - LENGTH_OF_COORDINATE);
        int length = bytes.length - from;
        byte[] fixed = new byte[LENGTH_OF_COORDINATE];
        System.arraycopy(bytes, from, fixed, LENGTH_OF_COORDINATE - length, length);
        return fixed;
    }

    private static void writeText(ByteArrayOutputStream to, String text) {
        to.write(0x60 + text.length());
        to.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
