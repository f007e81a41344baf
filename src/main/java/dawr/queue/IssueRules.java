package dawr.queue;

import dawr.queue.Command.IssueTicket;
import dawr.queue.Decision.Accepted;
import dawr.queue.Decision.Refused;
import dawr.queue.Refusal.Why;
import java.util.List;
import java.util.Optional;

/** Who gets a ticket, and with which number. */
final class IssueRules {
    private IssueRules() {}

    static Decision issue(BranchState state, IssueTicket wish, long now) {
        IssueTicket known = Segment.allOf(state, DoorRules.asBefore(state, wish), Coming.WALK_IN);
        return issue(state, known, DoorRules.seniority(state, known, now), now);
    }

    /** To somebody whose wait counts from this instant. */
    static Decision issue(BranchState state, IssueTicket wish, long seniority, long now) {
        return unfit(state, wish)
                .or(() -> officeUnable(state, now))
                .or(() -> DoorRules.turnedAway(state, wish, now))
                .map(Decision.class::cast)
                .orElseGet(() -> number(state, wish, seniority, now));
    }

    /** Why nobody could be given such a ticket, at whatever time. */
    static Optional<Refused> unfit(BranchState state, IssueTicket wish) {
        return bundleUnfit(state, wish)
                .or(() -> servicesUnfit(state, wish.services()))
                .or(() -> languageUnknown(state, wish.language()))
                .or(() -> needsUnmet(state, wish));
    }

    private static Decision number(BranchState state, IssueTicket wish, long seniority, long now) {
        BranchSetup.Service service = state.service(wish.services().getFirst());
        int numeral = Series.next(state, service);
        if (numeral - service.firstNumber() >= state.setup().limits().ticketsPerSeriesMax()) {
            return Refused.because(Why.SERIES_FULL, "service", service.id().value());
        }
        String number = Series.number(service.letter(), numeral);
        TicketId ticket = state.ticketId(number);
        Place place = place(state, wish, ticket, seniority);
        int ahead = Ahead.of(state, place, now);
        return Accepted.of(new Event.TicketIssued(
                ticket,
                number,
                wish.services(),
                wish.language(),
                wish.priority(),
                wish.channel(),
                seniority,
                ahead,
                wish.promise(),
                wish.tokenKey(),
                Optional.of(wish.needs()),
                wish.bundle(),
                Optional.of(wish.came())));
    }

    private static Optional<Refused> servicesUnfit(BranchState state, List<ServiceId> services) {
        if (services.isEmpty()) {
            return Optional.of(Refused.because(Why.SERVICE_UNKNOWN, "services"));
        }
        if (services.size() > Limits.STEPS_PER_VISIT_MAX) {
            return Optional.of(Refused.because(Why.STEPS_EXHAUSTED, "services"));
        }
        for (int i = 0; i < services.size(); i++) {
            ServiceId service = services.get(i);
            if (!state.services().containsKey(service)) {
                return Optional.of(Refused.because(Why.SERVICE_UNKNOWN, "service", service.value()));
            }
            if (services.indexOf(service) < i) {
                return Optional.of(Refused.because(Why.SERVICE_TWICE, "services", service.value()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Refused> languageUnknown(BranchState state, String language) {
        return state.setup().languages().contains(language)
                ? Optional.empty()
                : Optional.of(Refused.because(Why.LANGUAGE_UNKNOWN, "language", language));
    }

    static Place place(BranchState state, IssueTicket wish, TicketId ticket, long seniority) {
        return new Place(
                seniority,
                state.seq() + 1,
                ticket,
                seniority,
                wish.services().getFirst(),
                wish.priority(),
                Optional.empty(),
                needs(wish));
    }

    /** A bundle is taken whole, and begins with what need not follow on anything. */
    private static Optional<Refused> bundleUnfit(BranchState state, IssueTicket wish) {
        return wish.bundle()
                .filter(id -> state.setup()
                        .bundle(id)
                        .filter(known ->
                                known.services().size() == wish.services().size()
                                        && known.services().containsAll(wish.services())
                                        && known.ready(wish.services())
                                                .contains(wish.services().getFirst()))
                        .isEmpty())
                .map(id -> Refused.because(Why.BUNDLE_UNKNOWN, "bundle", id));
    }

    private static Needs needs(IssueTicket wish) {
        return new Needs(wish.language(), wish.needs(), wish.came().pool());
    }

    /** Nobody is given a number with which none of the counters for their service could ever call them. */
    private static Optional<Refused> needsUnmet(BranchState state, IssueTicket wish) {
        Needs needs = needs(wish);
        for (ServiceId service : wish.services()) {
            if (isUnmet(state, service, needs)) {
                return Optional.of(Refused.because(Why.NEED_UNMET, "needs", service.value()));
            }
        }
        return Optional.empty();
    }

    private static boolean isUnmet(BranchState state, ServiceId service, Needs needs) {
        boolean served = false;
        for (BranchSetup.Counter counter : state.setup().counters()) {
            if (counter.services().contains(service) && state.setup().rules().meantFor(counter.id(), service)) {
                if (needs.metBy(state.offeredAt(counter.id()))) {
                    return false;
                }
                served = true;
            }
        }
        return served;
    }

    private static Optional<Refused> officeUnable(BranchState state, long now) {
        BranchSetup setup = state.setup();
        if (!state.plan(now).openAt(now)) {
            return Optional.of(Refused.because(Why.OFFICE_CLOSED));
        }
        Optional<Standstill> standstill = state.standstill(Scope.BRANCH);
        if (standstill.isPresent()) {
            return standstill.map(StandstillRules::refused);
        }
        return state.count(VisitPhase.WAITING) >= setup.limits().waitingMax()
                ? Optional.of(Refused.because(Why.HALL_FULL))
                : Optional.empty();
    }
}
