package dawr.queue;

import dawr.queue.Decision.Accepted;
import dawr.queue.Decision.Refused;
import dawr.queue.Refusal.Why;

/** What the reception does for people whom the kiosk couldn't serve. */
final class ReceptionRules {
    private ReceptionRules() {}

    /** A claim decides who is called, so it can't come once somebody is. */
    static Decision grant(BranchState state, Command.GrantClaim wish) {
        return VisitRules.known(state, wish.ticket(), visit -> switch (visit.phase()) {
            case WAITING, PARKED, POSTPONED -> granted(visit, wish);
            case ENDED -> Refused.because(Why.TICKET_ENDED, "ticket", visit.number());
            case SEATED, CALLED, SERVING, HELD -> Refused.because(Why.TICKET_NOT_WAITING, "ticket", visit.number());
        });
    }

    private static Decision granted(Visit visit, Command.GrantClaim wish) {
        boolean has = !wish.claim().claimsPriority() || visit.priority() == wish.claim();
        return has
                ? Refused.because(Why.CLAIM_MADE, "claim", visit.number())
                : Accepted.of(
                        new Event.ClaimGranted(visit.ref(visit.current().orElseThrow()), wish.claim(), wish.ground()));
    }

    static Decision renew(BranchState state, TicketId ticket) {
        return VisitRules.known(state, ticket, visit -> {
            int turn = visit.secretTurn().orElse(0) + 1;
            if (visit.phase() == VisitPhase.ENDED) {
                return Refused.because(Why.TICKET_ENDED, "ticket", visit.number());
            }
            return turn > Limits.SECRETS_PER_TICKET_MAX
                    ? Refused.because(Why.RENEWED_TOO_OFTEN, "ticket", visit.number())
                    : Accepted.of(new Event.SecretRenewed(ticket, turn));
        });
    }
}
