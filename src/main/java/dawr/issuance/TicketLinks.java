package dawr.issuance;

import dawr.queue.BranchId;
import dawr.queue.TicketId;

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

        /** A ticket's secret, {@code <branch>.<ticketId>.<22 characters>}. */
        String token(BranchId branch, TicketId ticket, int key);

        /** The office's mark under a text, 22 characters. */
        String sign(String text, int key);

        /** Is it the office's mark under this text, by whichever of its keys? */
        boolean signed(String text, String mark);
    }

    String url(String token) {
        return publicUrl + PAGE + token;
    }
}
