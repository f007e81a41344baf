package dawr.office;

import dawr.branch.Unavailable;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Turns passwords into what may be stored, and knows them again: PBKDF2 with HMAC-SHA-256 and 600,000 rounds (OWASP's figure), a salt each,
 * written {@code pbkdf2-sha256$rounds$salt$hash}. Takes a third of a second, so it happens on threads of its own.
 */
final class Passwords {
    private static final int ROUNDS = 600_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;

    /** Guessing must not take the machine from those who work. */
    private static final int AT_ONCE_MAX = 2;

    /** Twenty seconds of work; who comes later is asked to come again. */
    private static final int WAITING_MAX = 64;

    /** Nobody's password; unknown accounts take as long as known ones. */
    static final String NOBODYS = "pbkdf2-sha256$" + ROUNDS + "$AAAAAAAAAAAAAAAAAAAAAA==$AAAA";

    private final WorkerExecutor workers;
    private final AtomicInteger waiting = new AtomicInteger();

    Passwords(Vertx vertx) {
        this.workers = vertx.createSharedWorkerExecutor("passwords", AT_ONCE_MAX);
    }

    Future<String> hash(String password) {
        byte[] salt = Secrets.freshBytes(SALT_BYTES);
        return working(() -> "pbkdf2-sha256$" + ROUNDS + '$' + text(salt) + '$' + text(derive(password, salt, ROUNDS)));
    }

    Future<Boolean> matches(String password, String stored) {
        List<String> parts = List.of(stored.split("\\$", -1));
        return working(() -> {
            byte[] salt = Base64.getDecoder().decode(parts.get(2));
            byte[] hash = derive(password, salt, Integer.parseInt(parts.get(1)));
            return MessageDigest.isEqual(hash, Base64.getDecoder().decode(parts.get(3)));
        });
    }

    private <T> Future<T> working(Callable<T> work) {
        if (waiting.incrementAndGet() > WAITING_MAX) {
            waiting.decrementAndGet();
            return Future.failedFuture(new Unavailable("too many sign-ins at once"));
        }
        return workers.executeBlocking(work, false)
                .onComplete(done -> waiting.decrementAndGet())
                .map(Objects::requireNonNull);
    }

    private static byte[] derive(String password, byte[] salt, int rounds) throws GeneralSecurityException {
        char[] characters = Normalizer.normalize(password, Normalizer.Form.NFC).toCharArray();
        PBEKeySpec spec = new PBEKeySpec(characters, salt, rounds, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } finally {
            spec.clearPassword();
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
