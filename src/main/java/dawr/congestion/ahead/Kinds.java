package dawr.congestion.ahead;

import dawr.queue.Event;
import dawr.queue.PriorityClass;
import dawr.queue.ServiceId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** What those who came lately were like: with which claim, in which language, for which other services beside. */
final class Kinds {
    private static final int MOST = 300;

    record Kind(PriorityClass priority, String language, List<ServiceId> services) {}

    private final List<Kind> kinds = new ArrayList<>();
    private int next;

    void came(Event.TicketIssued issued) {
        Kind kind = new Kind(issued.priority(), issued.language(), issued.services());
        if (kinds.size() < MOST) {
            kinds.add(kind);
        } else {
            kinds.set(next, kind);
            next = (next + 1) % MOST;
        }
    }

    /** Somebody who comes for a service: what else they want is taken from one who came for it too, if one is found soon. */
    Comer drawn(String key, long at, ServiceId service, String otherwise, SplittableRandom dice) {
        if (kinds.isEmpty()) {
            return new Comer(key, at, List.of(service), PriorityClass.NONE, otherwise);
        }
        Kind any = kinds.get(dice.nextInt(kinds.size()));
        List<ServiceId> services = any.services().getFirst().equals(service) ? any.services() : List.of(service);
        return new Comer(key, at, services, any.priority(), any.language());
    }
}
