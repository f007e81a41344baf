package dawr.office;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Makes secrets that nobody guesses, and what is kept of them instead. */
final class Secrets {
    private static final SecureRandom LUCK = new SecureRandom();
    private static final int BYTES = 32;

    private Secrets() {}

    /** 256 bits of luck, as text for a cookie. */
    static String fresh() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(freshBytes(BYTES));
    }

    static byte[] freshBytes(int length) {
        byte[] bytes = new byte[length];
        LUCK.nextBytes(bytes);
        return bytes;
    }

    /** So many letters and digits that are not mistaken for one another. */
    static String code(int length) {
        String letters = "ABCDEFGHJKMNPQRTUVWXY2346789";
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < length; i++) {
            code.append(letters.charAt(LUCK.nextInt(letters.length())));
        }
        return code.toString();
    }

    /** SHA-256: whoever reads it can open nothing. */
    static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
