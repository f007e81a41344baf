package dawr.issuance;

import dawr.queue.BranchId;
import dawr.queue.BranchState;
import dawr.queue.Forecast;
import dawr.queue.PriorityClass;
import dawr.queue.Promise;
import dawr.queue.ServiceId;
import dawr.queue.TicketId;
import dawr.queue.Visit;
import dawr.web.Caller;
import java.util.Optional;
import java.util.OptionalDouble;

/** What tickets of a test office are made with: secrets that anybody could guess, and a promise that never changes. */
final class Counterfoil {
    private static final long TEN_MINUTES = 600_000;

    private Counterfoil() {}

    static final TicketLinks LINKS = new TicketLinks(
            new TicketLinks.Secrets() {
                @Override
                public int newestKey() {
                    return 7;
                }

                @Override
                public String token(BranchId branch, TicketId ticket, int key, int turn) {
                    return branch + "." + ticket + ".secretOfKey" + key + (turn == 0 ? "" : "turn" + turn);
                }

                @Override
                public String sign(String text, int key) {
                    return ("k" + key + "-" + Integer.toHexString(text.hashCode()) + "0".repeat(22)).substring(0, 22);
                }

                @Override
                public boolean signed(String text, String mark) {
                    return sign(text, 7).equals(mark);
                }
            },
            "https://dawr.example.org");

    /** Whose secret it is, if it was made here. */
    static Optional<Caller.Visitor> opened(String token) {
        String[] parts = token.split("\\.", 3);
        return parts.length == 3 && parts[2].equals("secretOfKey7")
                ? Optional.of(new Caller.Visitor(new BranchId(parts[0]), new TicketId(parts[1])))
                : Optional.empty();
    }

    static final Forecast FIVE_TO_TEN = new Forecast() {
        @Override
        public Promise promise(BranchState state, ServiceId service, PriorityClass priority, long now) {
            return new Promise.Range(5, 10, now + TEN_MINUTES);
        }

        @Override
        public Promise expected(BranchState state, Visit visit, long now) {
            return new Promise.Range(3, 8, now + 8 * 60_000);
        }

        @Override
        public OptionalDouble secondsPerCall(BranchState state, ServiceId service) {
            return OptionalDouble.of(60);
        }
    };
}
