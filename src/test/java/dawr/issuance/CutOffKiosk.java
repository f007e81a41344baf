package dawr.issuance;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** A kiosk that gives tickets by itself and signs them, as the page does it; its clock may be wrong. */
public final class CutOffKiosk {
    private final KeyPair keys;
    private JsonObject contact = new JsonObject();
    private String contactByOwnClock = "";
    private int last;

    public CutOffKiosk() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A paper: what is handed over, under which key, and the secret in its code. */
    public record Paper(UUID key, JsonObject body, String token) {
        public String number() {
            return "%s-%03d".formatted(body.getString("series"), body.getInteger("numeral"));
        }
    }

    public String publicKey() {
        return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    }

    /** The office has told it what to go by; its own clock says {@code ownMillis}. */
    public void hears(JsonObject told, long ownMillis) {
        contact = told;
        contactByOwnClock = Instant.ofEpochMilli(ownMillis).toString();
        last = Math.max(last, told.getInteger("last"));
    }

    /** Gives a ticket when its own clock says {@code ownMillis}. */
    public Paper gives(String service, long ownMillis) {
        last++;
        String day = contact.getString("day");
        String secret = UUID.randomUUID().toString().replace("-", "").substring(0, 22);
        String token = "%s.%s-%s%03d.%s"
                .formatted(
                        contact.getString("branch"), day.replace("-", ""), contact.getString("series"), last, secret);
        JsonObject body = new JsonObject()
                .put("kiosk", contact.getString("kiosk"))
                .put("series", contact.getString("series"))
                .put("numeral", last)
                .put("day", day)
                .put("service", service)
                .put("language", "ar")
                .put("priority", "none")
                .put("needs", new JsonArray())
                .put("takenAt", Instant.ofEpochMilli(ownMillis).toString())
                .put(
                        "contact",
                        new JsonObject()
                                .put("at", contact.getString("at"))
                                .put("kioskAt", contactByOwnClock)
                                .put("mark", contact.getString("mark")))
                .put("secretHash", hash(token));
        return new Paper(UUID.randomUUID(), body.put("signature", sign(body)), token);
    }

    private String sign(JsonObject body) {
        JsonObject heard = body.getJsonObject("contact");
        String text = String.join(
                "\n",
                List.of(
                        "dawr-paper-1",
                        contact.getString("branch"),
                        body.getString("kiosk"),
                        body.getString("series"),
                        body.getInteger("numeral").toString(),
                        body.getString("day"),
                        body.getString("service"),
                        "",
                        body.getString("language"),
                        body.getString("priority"),
                        "",
                        body.getString("takenAt"),
                        heard.getString("at"),
                        heard.getString("kioskAt"),
                        heard.getString("mark"),
                        body.getString("secretHash")));
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(keys.getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String hash(String token) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sum);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
