package dawr.queue;

import dawr.queue.Command.IssueTicket;
import dawr.queue.Decision.Accepted;
import dawr.queue.Decision.Refused;
import dawr.queue.Refusal.Why;
import java.util.List;
import java.util.Optional;

/** Who is let in with what they bring, and from when their wait counts. */
final class DoorRules {
    private static final long HOUR_MILLIS = 3_600_000;

    private DoorRules() {}

    /** Why somebody gets no ticket who might have one otherwise. */
    static Optional<Refused> turnedAway(BranchState state, IssueTicket wish, long now) {
        ArrivalRules rules = state.setup().rules().arrivalRules();
        CameBy came = wish.came();
        return came.voucher()
                .flatMap(voucher -> voucherUnfit(state, voucher, wish, now))
                .or(() -> came.after()
                        .filter(earlier -> ReturnRules.claimed(state, wish).isEmpty())
                        .flatMap(earlier -> mayNotReturn(state, earlier, now)))
                .or(() -> came.batch().flatMap(batch -> batchUnfit(rules, batch, wish)))
                .or(() -> rules.oneTicket().flatMap(rule -> hoards(state, rule, wish, now)))
                .or(() -> came.byClosingPercent().flatMap(percent -> tooLate(rules, percent)));
    }

    private static Optional<Refused> voucherUnfit(BranchState state, Voucher voucher, IssueTicket wish, long now) {
        boolean fits = voucher.to().equals(state.setup().id())
                && voucher.until() > now
                && wish.services().equals(List.of(voucher.service()));
        if (!fits) {
            return Optional.of(Refused.because(Why.VOUCHER_UNFIT, "voucher", voucher.id()));
        }
        return state.door.took(voucher)
                ? Optional.of(Refused.because(Why.VOUCHER_TAKEN, "voucher", voucher.id()))
                : Optional.empty();
    }

    private static Optional<Refused> mayNotReturn(BranchState state, TicketId earlier, long now) {
        int hours = state.setup().rules().arrivalRules().returnHours().orElse(0);
        Optional<Visit> visit = state.visit(earlier);
        if (visit.isEmpty()) {
            return Optional.of(Refused.because(Why.TICKET_UNKNOWN, "after", earlier.value()));
        }
        String number = visit.get().number();
        Optional<Long> ended = visit.get().endedAt();
        if (ended.isEmpty()) {
            return Optional.of(Refused.because(Why.TICKET_STILL_LIVES, "after", number));
        }
        boolean late = now > ended.get() + hours * HOUR_MILLIS || state.door.isContinued(earlier);
        return late ? Optional.of(Refused.because(Why.RETURN_TOO_LATE, "after", number)) : Optional.empty();
    }

    private static Optional<Refused> batchUnfit(ArrivalRules rules, Batch batch, IssueTicket wish) {
        boolean taken = rules.transactionsPerTurn().equals(Optional.of(batch.perTurn()));
        if (!taken || wish.services().size() > 1) {
            return Optional.of(Refused.because(Why.NO_BATCHES, "transactions"));
        }
        return batch.turns() > Limits.STEPS_PER_VISIT_MAX
                ? Optional.of(Refused.because(Why.STEPS_EXHAUSTED, "transactions"))
                : Optional.empty();
    }

    private static Optional<Refused> hoards(BranchState state, OneTicket rule, IssueTicket wish, long now) {
        Optional<Visit> held = wish.came()
                .person()
                .filter(person -> rule.perPerson())
                .flatMap(person -> state.door.ticketsOf(person).stream()
                        .flatMap(ticket -> state.visit(ticket).stream())
                        .filter(visit -> visit.phase().inTheHouse())
                        .findFirst());
        if (held.isPresent()) {
            return Optional.of(Refused.because(
                    Why.TICKET_STILL_LIVES, "Dawr-Person", held.get().number()));
        }
        boolean inARow = rule.perKiosk()
                .flatMap(row -> wish.came()
                        .kiosk()
                        .filter(kiosk ->
                                state.door.givenSince(kiosk, wish.services().getFirst(), now - row.millis())
                                        >= row.tickets()))
                .isPresent();
        return inARow
                ? Optional.of(Refused.because(
                        Why.TOO_MANY_IN_A_ROW,
                        "service",
                        wish.services().getFirst().value()))
                : Optional.empty();
    }

    private static Optional<Refused> tooLate(ArrivalRules rules, int percent) {
        return rules.closingPercent()
                .filter(least -> percent < least)
                .map(least -> Refused.because(Why.NOT_BY_CLOSING, "", Integer.toString(percent)));
    }

    /** Whoever comes back is who they were: what was settled of their claim, and what they need. */
    static IssueTicket asBefore(BranchState state, IssueTicket wish) {
        Optional<KeptPlace> kept = ReturnRules.claimed(state, wish);
        if (kept.isPresent()) {
            return wish.as(kept.get().priority(), kept.get().needs().orElse(List.of()));
        }
        return wish.came()
                .after()
                .flatMap(state::visit)
                .map(earlier -> wish.as(earlier.priority(), earlier.needs().others()))
                .orElse(wish);
    }

    /** From when the wait counts: from the coming, unless it was begun elsewhere or the matter of an earlier wait was left open. */
    static long seniority(BranchState state, IssueTicket wish, long now) {
        Optional<KeptPlace> kept = ReturnRules.claimed(state, wish);
        if (kept.isPresent()) {
            return kept.get().seniorityIn(state, now);
        }
        Optional<Long> open = wish.came()
                .after()
                .flatMap(state::visit)
                .filter(earlier -> leftOpen(earlier, wish.services()))
                .map(Visit::arrivedAt);
        long since =
                wish.came().voucher().map(Voucher::seniority).or(() -> open).orElse(now);
        return Math.min(now, since);
    }

    /** Who was sent away for a paper waits no second time; who left or did not come has given up their place. */
    private static boolean leftOpen(Visit earlier, List<ServiceId> services) {
        Step last = earlier.latest();
        return last.outcome().equals(Optional.of(Outcome.NOT_COMPLETED))
                && services.stream().findFirst().equals(Optional.of(last.service()));
    }

    static Decision voucher(BranchState state, Command.GiveVoucher wish, long now) {
        BranchId here = state.setup().id();
        if (!state.services().containsKey(wish.service())) {
            return Refused.because(
                    Why.SERVICE_UNKNOWN, "service", wish.service().value());
        }
        if (wish.to().equals(here)) {
            return Refused.because(Why.VOUCHER_NOT_NEEDED, "branch");
        }
        boolean needed = state.plan(now).openAt(now)
                && tooLate(state.setup().rules().arrivalRules(), wish.byClosingPercent())
                        .isPresent();
        return needed
                ? Accepted.of(new Event.VoucherGiven(new Voucher(
                        state.day().compact() + "-v" + (state.seq() + 1),
                        here,
                        wish.to(),
                        wish.service(),
                        now,
                        now + Limits.VOUCHER_HOLDS_MILLIS,
                        wish.tokenKey())))
                : Refused.because(Why.VOUCHER_NOT_NEEDED, "service");
    }
}
