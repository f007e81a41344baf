package dawr.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A clerk who finishes with one person and calls the next in one breath, until nobody waits. */
final class Calling implements Customer {
    private static final Pattern TICKET = Pattern.compile("\"ticketId\":\"([^\"]+)\"");

    private final Request first;
    private final Request next;
    private final List<String> called = new ArrayList<>();
    private boolean nobodyWaits;

    Calling(URI office, Stage.Branch branch, Stage.Desk desk) {
        String path = branch.path() + "/counters/" + desk.counter() + "/call-next";
        first = Request.post(office, path, desk.cookie(), "{}");
        next = Request.post(office, path, desk.cookie(), "{\"finish\":{\"outcome\":\"served\"}}");
    }

    /** Whom this clerk has called, by ticket id. */
    List<String> called() {
        return called;
    }

    /** Did it end because nobody waited any more? */
    boolean sawTheEnd() {
        return nobodyWaits;
    }

    @Override
    public Optional<byte[]> ask() {
        return nobodyWaits ? Optional.empty() : Optional.of((called.isEmpty() ? first : next).anew());
    }

    @Override
    public void hear(int status, String body) {
        if (status == 204) {
            nobodyWaits = true;
            return;
        }
        Matcher ticket = TICKET.matcher(body);
        if (status != 200 || !ticket.find()) {
            throw new IllegalStateException("no call: " + status + ' ' + body);
        }
        called.add(ticket.group(1));
    }
}
