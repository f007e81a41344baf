package dawr.issuance;

import dawr.queue.BranchId;
import dawr.queue.TicketId;
import dawr.queue.Visit;

/**
 * Where a ticket's code leads: the phone's page, with the ticket's secret behind the {@code #}, which browsers never send and no log ever holds.
 *
 * @param publicUrl how people reach the office, without a slash at its end
 */
public record TicketLinks(Secrets secrets, String publicUrl) {
    /** The phone's page, kept short: every letter makes the code finer. */
    private static final String PAGE = "/t#";

    /** Makes the secrets of tickets, the same again whenever it is asked. */
    public interface Secrets {
        /** The key with which new tickets' secrets are made. */
        int newestKey();

        /** A ticket's secret, {@code <branch>.<ticketId>.<22 characters>}; {@code turn} counts those after the first. */
        String token(BranchId branch, TicketId ticket, int key, int turn);

        /** A ticket's first secret. */
        default String token(BranchId branch, TicketId ticket, int key) {
            return token(branch, ticket, key, 0);
        }

        /** The secret of a visit that counts now. */
        default String token(BranchId branch, Visit visit) {
            return token(
                    branch, visit.id(), visit.tokenKey(), visit.secretTurn().orElse(0));
        }

        /** The office's mark under a text, 22 characters. */
        String sign(String text, int key);

        /** Is it the office's mark under this text, by whichever of its keys? */
        boolean signed(String text, String mark);
    }

    String url(String token) {
        return publicUrl + PAGE + token;
    }
}
