package dawr.branch;

import java.util.OptionalLong;
import java.util.function.LongSupplier;

/**
 * The journal's time on this node. Every sweep measures how far the node's own clock is off, so that a wrong clock can't push a branch into the
 * future. Safe for several threads.
 */
public final class OfficeClock implements LongSupplier {
    private final LongSupplier own;
    private volatile OptionalLong offsetMillis = OptionalLong.empty();

    /** @param own the node's clock, epoch milliseconds */
    public OfficeClock(LongSupplier own) {
        this.own = own;
    }

    /** The node's own clock, for measuring. */
    public long ownMillis() {
        return own.getAsLong();
    }

    /** Takes a measurement: the journal's clock said {@code theirMillis} at some instant between two readings of our own. */
    public void measured(long askedAtMillis, long theirMillis, long answeredAtMillis) {
        long middle = askedAtMillis + (answeredAtMillis - askedAtMillis) / 2;
        offsetMillis = OptionalLong.of(theirMillis - middle);
    }

    /** Whether the offset is known; until then the node is not ready. */
    public boolean known() {
        return offsetMillis.isPresent();
    }

    @Override
    public long getAsLong() {
        return own.getAsLong() + offsetMillis.orElse(0);
    }
}
