package dawr.outbox;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where messages lie until they are done with. All times epoch milliseconds. */
public interface Kept {
    /** Hands over what is due this way, to be sent by {@code holder} alone until {@code leaseUntil}. */
    Future<List<Parcel>> take(Way way, long now, int most, long leaseUntil, UUID holder);

    /** It was sent; false if it is this sender's no longer. */
    Future<Boolean> sent(Parcel parcel, UUID holder, long now, Optional<String> reference);

    /** It is given up; false if it is this sender's no longer. */
    Future<Boolean> dead(Parcel parcel, UUID holder, long now, String why);

    /** It is tried again later; false if it is this sender's no longer. */
    Future<Boolean> again(Parcel parcel, UUID holder, long at, String why);

    /** Gives up what nobody could send in time; how many, way by way. */
    Future<Map<String, Long>> lapse(long now);

    /** Forgets what was done with before then. */
    Future<Void> forget(long before);

    /** A receipt: the person has it. */
    Future<Void> arrived(Way way, String reference, long now);

    /** What is owed, way by way. */
    Future<Map<String, Owed>> owed(long now);

    /** {@code oldestMillis}: how long the oldest has been owed. */
    record Owed(long messages, long oldestMillis) {}
}
