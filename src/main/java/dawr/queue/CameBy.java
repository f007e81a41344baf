package dawr.queue;

import java.util.Optional;

/**
 * What led to a ticket beside the wish at the door; nothing does with most.
 *
 * @param appointment the one that is kept with it
 * @param voucher the one that was brought from another branch
 * @param after the visit of the same day that it continues
 * @param person a keyed hash of whom the ticket is for, where somebody says so; it tells two apart and names nobody
 * @param kiosk the device that gave it, where the branch watches for hoarding
 * @param batch how many transactions it stands for
 * @param pool the counters that may call them, by the rules of the door
 * @param byClosingPercent how likely it was, by what estimation had published, that the person is served before closing
 * @param paper what the kiosk gave them while it could not reach the office
 */
public record CameBy(
        Optional<AppointmentId> appointment,
        Optional<Voucher> voucher,
        Optional<TicketId> after,
        Optional<String> person,
        Optional<String> kiosk,
        Optional<Batch> batch,
        Optional<Integer> byClosingPercent,
        Optional<String> pool,
        Optional<OfflinePaper> paper) {
    /** Somebody walked in. */
    public static final CameBy WALKING_IN = new CameBy(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    static CameBy appointment(AppointmentId kept) {
        return WALKING_IN.keeping(kept);
    }

    public CameBy keeping(AppointmentId kept) {
        return new CameBy(Optional.of(kept), voucher, after, person, kiosk, batch, byClosingPercent, pool, paper);
    }

    public CameBy with(Voucher brought) {
        return new CameBy(
                appointment, Optional.of(brought), after, person, kiosk, batch, byClosingPercent, pool, paper);
    }

    public CameBy after(TicketId earlier) {
        return new CameBy(
                appointment, voucher, Optional.of(earlier), person, kiosk, batch, byClosingPercent, pool, paper);
    }

    public CameBy of(String hashOfPerson) {
        return new CameBy(
                appointment, voucher, after, Optional.of(hashOfPerson), kiosk, batch, byClosingPercent, pool, paper);
    }

    public CameBy at(String thisKiosk) {
        return new CameBy(
                appointment, voucher, after, person, Optional.of(thisKiosk), batch, byClosingPercent, pool, paper);
    }

    public CameBy with(Batch errands) {
        return new CameBy(
                appointment, voucher, after, person, kiosk, Optional.of(errands), byClosingPercent, pool, paper);
    }

    public CameBy likelyByClosing(int percent) {
        return new CameBy(appointment, voucher, after, person, kiosk, batch, Optional.of(percent), pool, paper);
    }

    public CameBy with(OfflinePaper given) {
        return new CameBy(
                appointment, voucher, after, person, kiosk, batch, byClosingPercent, pool, Optional.of(given));
    }

    /** The first rule of the door that says so counts. */
    CameBy sentTo(String counters) {
        Optional<String> only = pool.isPresent() ? pool : Optional.of(counters);
        return new CameBy(appointment, voucher, after, person, kiosk, batch, byClosingPercent, only, paper);
    }
}
