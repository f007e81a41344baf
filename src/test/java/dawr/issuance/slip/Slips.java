package dawr.issuance.slip;

import dawr.queue.Promise;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;

/** Slips of an ordinary Sunday morning. */
public final class Slips {
    public static final String URL = "https://dawr.example.org/t#riyadh-olaya.20261122-A023.q3kXv0Yt7mB1cZ9sLw2dEg";
    static final long ISSUED_AT = Instant.parse("2026-11-22T07:20:00Z").toEpochMilli();

    private static final Map<String, String> BRANCH =
            Map.of("ar", "مكتب العمل، فرع العليا", "en", "Labour Office, Olaya Branch");
    private static final Map<String, String> CONTRACTS =
            Map.of("ar", "عقود العمل", "en", "Employment contracts", "ur", "ملازمت کے معاہدے");
    private static final Map<String, String> OF_MANY_WORDS = Map.of(
            "ar", "تجديد تصاريح العمل ونقل الخدمات للعمالة المنزلية والمهن الموسمية",
            "en", "Renewal of work permits and transfer of services for domestic and seasonal workers");
    private static final List<Map<String, String>> DOCUMENTS = List.of(
            Map.of("ar", "إقامة سارية أو هوية وطنية", "en", "Valid residence permit or national ID"),
            Map.of("ar", "نسخة من العقد الحالي", "en", "A copy of the present contract"));

    private Slips() {}

    public static Slip in(String language) {
        return slip("A-023", List.of(CONTRACTS), new Promise.Range(15, 25, ISSUED_AT + 25 * 60_000), language);
    }

    static Slip withLongNames(String language) {
        return slip(
                "AB-10023",
                List.of(OF_MANY_WORDS, CONTRACTS),
                new Promise.Range(115, 225, ISSUED_AT + 225 * 60_000),
                language);
    }

    static Slip withNoCounterOpen(String language) {
        return slip("A-001", List.of(CONTRACTS), new Promise.NoCounterOpen(), language);
    }

    /** A slip with a number and a secret of its own. */
    static Slip numbered(int number, String language) {
        String ticket = "A-%03d".formatted(number);
        byte[] secret = new byte[16];
        new Random(number).nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        String url = "https://dawr.example.org/t#riyadh-olaya.20261122-" + ticket.replace("-", "") + '.' + token;
        return slip(ticket, List.of(CONTRACTS), new Promise.Range(15, 25, ISSUED_AT + 25 * 60_000), url, language);
    }

    private static Slip slip(String number, List<Map<String, String>> services, Promise promise, String language) {
        return slip(number, services, promise, URL, language);
    }

    private static Slip slip(
            String number, List<Map<String, String>> services, Promise promise, String url, String language) {
        return new Slip(
                BRANCH,
                number,
                services,
                promise,
                OptionalInt.of(7),
                ISSUED_AT,
                ZoneId.of("Asia/Riyadh"),
                DOCUMENTS,
                url,
                language);
    }
}
