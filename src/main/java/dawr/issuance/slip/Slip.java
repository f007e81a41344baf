package dawr.issuance.slip;

import dawr.queue.Promise;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The slip a visitor carries: number, service, promise, and the code a phone can read. Names are by language.
 *
 * @param branch the office's name
 * @param number as it is called, {@code A-017}
 * @param services what the person came for, in order
 * @param ahead how many stand before them; none if they no longer wait
 * @param issuedAtMillis epoch milliseconds
 * @param zone the branch's
 * @param documents what to have ready
 * @param url what the code says
 * @param language the visitor's; Arabic stands on every slip
 */
public record Slip(
        Map<String, String> branch,
        String number,
        List<Map<String, String>> services,
        Promise promise,
        OptionalInt ahead,
        long issuedAtMillis,
        ZoneId zone,
        List<Map<String, String>> documents,
        String url,
        String language) {
    public Slip {
        services = List.copyOf(services);
        documents = List.copyOf(documents);
    }
}
