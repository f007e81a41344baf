package dawr.queue;

import java.util.List;
import java.util.Optional;

/**
 * A service point as it stands.
 *
 * @param staff who holds it, unless closed
 * @param services what it may serve now
 * @param reason why it is paused
 * @param until when it means to resume, epoch milliseconds
 * @param ticket whose visit is at it
 * @param served steps that ended here as served today
 * @param likelyEnd when the service that goes on here is likely to be over, epoch milliseconds, if anybody has foretold it
 */
public record CounterNow(
        CounterId id,
        CounterState state,
        Optional<StaffId> staff,
        List<ServiceId> services,
        List<String> languages,
        Optional<PauseReason> reason,
        Optional<Long> until,
        Optional<TicketId> ticket,
        int served,
        Optional<Long> likelyEnd) {

    public CounterNow {
        services = List.copyOf(services);
        languages = List.copyOf(languages);
    }

    static CounterNow closed(CounterId id, int served) {
        return new CounterNow(
                id,
                CounterState.CLOSED,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                served,
                Optional.empty());
    }

    CounterNow opened(StaffId by, List<ServiceId> withServices, List<String> withLanguages) {
        return new CounterNow(
                id,
                CounterState.OPEN,
                Optional.of(by),
                withServices,
                withLanguages,
                Optional.empty(),
                Optional.empty(),
                ticket,
                served,
                likelyEnd);
    }

    CounterNow heldBy(StaffId other) {
        return new CounterNow(
                id, state, Optional.of(other), services, languages, reason, until, ticket, served, likelyEnd);
    }

    CounterNow paused(PauseReason why, Optional<Long> untilMillis) {
        return new CounterNow(
                id,
                CounterState.PAUSED,
                staff,
                services,
                languages,
                Optional.of(why),
                untilMillis,
                ticket,
                served,
                likelyEnd);
    }

    CounterNow resumed() {
        return new CounterNow(
                id,
                CounterState.OPEN,
                staff,
                services,
                languages,
                Optional.empty(),
                Optional.empty(),
                ticket,
                served,
                likelyEnd);
    }

    CounterNow taking(TicketId who) {
        return new CounterNow(
                id, state, staff, services, languages, reason, until, Optional.of(who), served, Optional.empty());
    }

    CounterNow freed(boolean afterService) {
        return new CounterNow(
                id,
                state,
                staff,
                services,
                languages,
                reason,
                until,
                Optional.empty(),
                served + (afterService ? 1 : 0),
                Optional.empty());
    }

    CounterNow serving(List<ServiceId> only) {
        return new CounterNow(id, state, staff, only, languages, reason, until, ticket, served, likelyEnd);
    }

    CounterNow likelyUntil(Optional<Long> end) {
        return new CounterNow(id, state, staff, services, languages, reason, until, ticket, served, end);
    }
}
