package dawr.office;

import dawr.queue.BranchId;
import dawr.web.Caller;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * The letters under which kiosks give numbers while they cannot reach the office, and the keys that they sign their papers with. No two devices of a
 * branch have the same letters, nor has a service; whoever has not been heard of for days gives theirs back.
 */
final class KioskSeries {
    /** Longer than any office is cut off, and than any paper counts. */
    private static final long FORGOTTEN_MILLIS = Duration.ofDays(3).toMillis();

    /**
     * Letters that nobody takes for a figure, nor hears as another: I and O are read as 1 and 0, Q as O, S as 5 and heard as F, Z as 2 and heard as C.
     * Kiosks that had such letters keep them.
     */
    private static final String FIRST = "KLMNPRTUVWXYABCDEFGHJ";

    private static final String SECOND = "ABCDEFGHJKLMNPRTUVWXY";

    private final Table table;
    private final LongSupplier clock;
    private final ShortMemory<Boolean> given;

    KioskSeries(Table table, LongSupplier clock) {
        this.table = table;
        this.clock = clock;
        this.given = new ShortMemory<>(clock);
    }

    /** Keeps a kiosk's key and says which letters are its own; empty if all are taken. */
    Future<Optional<String>> of(Caller.Device kiosk, String publicKey, Set<String> ofServices) {
        String[] free = free(ofServices);
        String[] taken = ofServices.toArray(String[]::new);
        return ask(kiosk, publicKey, free, taken)
                .compose(series -> series.isPresent()
                        ? Future.succeededFuture(series)
                        : table.run("device-series-free", kiosk.at().value(), clock.getAsLong() - FORGOTTEN_MILLIS)
                                .compose(freed -> ask(kiosk, publicKey, free, taken)));
    }

    private Future<Optional<String>> ask(Caller.Device kiosk, String publicKey, String[] free, String[] taken) {
        byte[] key = publicKey.getBytes(StandardCharsets.UTF_8);
        String device = Devices.uuidPart(kiosk.id());
        return table.first("device-series", kiosk.at().value(), device, Buffer.buffer(key), free, taken)
                .map(row -> row.map(found -> found.getString("series")));
    }

    /** Every pair of letters that no service has, in the order in which kiosks get them. */
    static String[] free(Set<String> ofServices) {
        List<String> free = new ArrayList<>();
        for (int i = 0; i < FIRST.length() * SECOND.length(); i++) {
            free.add("" + FIRST.charAt(i / SECOND.length()) + SECOND.charAt(i % SECOND.length()));
        }
        free.removeAll(ofServices);
        return free.toArray(String[]::new);
    }

    /** What a kiosk signs its papers with, even if its right was withdrawn since; empty if it had been withdrawn by then. */
    Future<Optional<String>> key(BranchId branch, String kiosk, long atMillis) {
        return table.first("device-key", branch.value(), Devices.uuidPart(kiosk))
                .map(row -> row.filter(found -> found.getLong("until") > atMillis)
                        .flatMap(found -> Optional.ofNullable(found.getBuffer("public_key")))
                        .map(key -> key.toString(StandardCharsets.UTF_8)));
    }

    /** Are these the letters of some kiosk of the branch? */
    Future<Boolean> isGiven(BranchId branch, String series) {
        return given.get(
                branch + "/" + series,
                () -> table.first("device-of-series", branch.value(), series).map(Optional::isPresent));
    }
}
