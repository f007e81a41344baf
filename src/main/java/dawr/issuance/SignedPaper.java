package dawr.issuance;

import dawr.queue.BranchId;
import dawr.queue.BusinessDay;
import dawr.queue.OfflinePaper;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A paper as a kiosk hands it over: what was wished for, when by the kiosk's own clock, since which contact, and the kiosk's signature under all of it. */
record SignedPaper(BranchId branch, JsonObject body) {
    /** What is signed begins with this, so that the key signs nothing else by mistake. */
    private static final String HEAD = "dawr-paper-1";

    String kiosk() {
        return body.getString("kiosk");
    }

    String series() {
        return body.getString("series");
    }

    int numeral() {
        return body.getInteger("numeral");
    }

    Contact contact() {
        return new Contact(
                kiosk(), series(), day(), instant(body.getJsonObject("contact").getString("at")));
    }

    String mark() {
        return body.getJsonObject("contact").getString("mark");
    }

    /** The kiosk's clock may be wrong; by how much is known from the last contact. */
    OfflinePaper paper() {
        long ahead = instant(body.getJsonObject("contact").getString("kioskAt"))
                - contact().atMillis();
        return new OfflinePaper(
                kiosk(),
                day(),
                instant(body.getString("takenAt")) - ahead,
                contact().atMillis(),
                body.getString("secretHash"));
    }

    private BusinessDay day() {
        return new BusinessDay(LocalDate.parse(body.getString("day")));
    }

    private static long instant(String text) {
        return Instant.parse(text).toEpochMilli();
    }

    /** Did the kiosk of this key sign it (ECDSA, P-256, SHA-256)? */
    boolean isSignedBy(String publicKey) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            byte[] key = Base64.getDecoder().decode(publicKey);
            signature.initVerify(KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(key)));
            signature.update(text().getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getDecoder().decode(body.getString("signature")));
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return false;
        }
    }

    private String text() {
        JsonObject contact = body.getJsonObject("contact");
        return Stream.of(
                        HEAD,
                        branch.value(),
                        kiosk(),
                        series(),
                        Integer.toString(numeral()),
                        body.getString("day"),
                        body.getString("service", ""),
                        body.getString("bundle", ""),
                        body.getString("language"),
                        body.getString("priority"),
                        body.getJsonArray("needs", new JsonArray()).stream()
                                .map(Object::toString)
                                .collect(Collectors.joining(",")),
                        body.getString("takenAt"),
                        contact.getString("at"),
                        contact.getString("kioskAt"),
                        contact.getString("mark"),
                        body.getString("secretHash"))
                .collect(Collectors.joining("\n"));
    }
}
