package dawr.office;

import dawr.web.Problem;
import dawr.web.ProblemKind;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Lets the bearer of a ticket's secret in. Wrong secrets, never made or long dead, all look the same. */
public final class TokenCheck {
    /** A hall behind one address may mistype; a guesser needs 2^127 tries. */
    private static final int WRONG_PER_MINUTE_MAX = 30;

    private final TicketTokens tokens;
    private final PaperSecrets papers;
    private final SecretTurns turns;
    private final LongSupplier clock;
    private final Tries tries = new Tries(WRONG_PER_MINUTE_MAX, 60_000);

    /**
     * A check that counts wrong secrets by their sender's address.
     *
     * @param clock epoch milliseconds
     */
    public TokenCheck(TicketTokens tokens, PaperSecrets papers, SecretTurns turns, LongSupplier clock) {
        this.tokens = tokens;
        this.papers = papers;
        this.turns = turns;
        this.clock = clock;
    }

    /** What the secret opens; empty if nothing, and then {@link #refusal} says what to answer. A right one is always let in. */
    public Optional<TicketTokens.Opened> open(String token) {
        return tokens.open(token).or(() -> papers.open(token)).filter(turns::counts);
    }

    /** A secret of the shape of papers whose kiosk may not have handed them over yet. */
    Optional<PaperSecrets.Named> yetToCome(String token) {
        return PaperSecrets.named(token).filter(named -> !papers.isHandedOver(named));
    }

    /** What to answer to a wrong secret from this address. */
    public Problem refusal(String address) {
        long now = clock.getAsLong();
        int seconds = tries.secondsToWait(address, now);
        tries.wrong(address, now);
        return seconds == 0
                ? Problem.of(ProblemKind.TICKET_UNKNOWN)
                : Problem.later(ProblemKind.TOO_MANY_TRIES, seconds);
    }
}
