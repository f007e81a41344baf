package dawr.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.queue.BranchId;
import dawr.queue.TicketId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The secrets of tickets open what they are for, and nothing else does. */
class TicketTokensTest {
    private static final BranchId OLAYA = new BranchId("riyadh-olaya");
    private static final TicketId TICKET = new TicketId("20261122-A017");
    private static final TicketTokens OLD = new TicketTokens(Map.of(1, new byte[32]));
    private static final TicketTokens TURNED = new TicketTokens(Map.of(1, new byte[32], 2, new byte[] {1, 2, 3, 4}));

    @Test
    void aSecretOpensItsTicket() {
        String token = OLD.token(OLAYA, TICKET, 1, 0);
        assertTrue(token.matches("riyadh-olaya\\.20261122-A017\\.[A-Za-z0-9_-]{22}"), token);
        assertEquals(Optional.of(new TicketTokens.Opened(OLAYA, TICKET, 0)), OLD.open(token));
    }

    @Test
    void whenTheKeyIsTurnedOldTicketsStillOpen() {
        assertEquals(2, TURNED.newestKey());
        assertNotEquals(TURNED.token(OLAYA, TICKET, 1, 0), TURNED.token(OLAYA, TICKET, 2, 0));
        assertTrue(TURNED.open(OLD.token(OLAYA, TICKET, 1, 0)).isPresent());
        assertTrue(OLD.open(TURNED.token(OLAYA, TICKET, 2, 0)).isEmpty());
    }

    @Test
    void everyOtherTextOpensNothing() {
        String token = OLD.token(OLAYA, TICKET, 1, 0);
        for (int i = 0; i < token.length(); i++) {
            char other = token.charAt(i) == 'x' ? 'y' : 'x';
            String altered = token.substring(0, i) + other + token.substring(i + 1);
            assertTrue(OLD.open(altered).isEmpty(), altered);
        }
        assertTrue(OLD.open("").isEmpty());
        assertTrue(OLD.open(token + ".").isEmpty());
        assertTrue(OLD.open(token.substring(0, token.length() - 1)).isEmpty());
    }
}
