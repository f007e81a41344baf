package dawr.replay;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The tickets that the office has given to the visits of a log. Belongs to one thread. */
public final class Tickets {
    private final Map<String, List<Turn>> turns;
    private final Map<String, Given> byVisit = new LinkedHashMap<>();
    private final Map<String, Given> byTicket = new HashMap<>();
    private final Map<String, Promise<Given>> awaited = new HashMap<>();

    Tickets(Collection<Turn> all) {
        turns = all.stream().collect(Collectors.groupingBy(Turn::visit, LinkedHashMap::new, Collectors.toList()));
        turns.values().forEach(steps -> steps.sort(java.util.Comparator.comparingInt(Turn::ordinal)));
    }

    /** A ticket as the office acknowledged it. */
    public record Given(String visit, String ticketId, String number, String token) {}

    /** Notes an acknowledged ticket. */
    void note(Given given) {
        byVisit.put(given.visit(), given);
        byTicket.put(given.ticketId(), given);
        Optional.ofNullable(awaited.remove(given.ticketId())).ifPresent(promise -> promise.complete(given));
        if (byVisit.size() == turns.size()) {
            noMoreToCome();
        }
    }

    /** Whoever is still awaited came by another way than this replay. */
    void noMoreToCome() {
        awaited.values().forEach(promise -> promise.fail("nobody of the log"));
        awaited.clear();
    }

    Optional<Given> of(String visit) {
        return Optional.ofNullable(byVisit.get(visit));
    }

    /** The ticket with this id, even if its call overtakes the answer that tells of its issue. */
    Future<Given> byId(String ticketId) {
        Given given = byTicket.get(ticketId);
        if (given != null) {
            return Future.succeededFuture(given);
        }
        return byVisit.size() == turns.size()
                ? Future.failedFuture("nobody of the log")
                : awaited.computeIfAbsent(ticketId, id -> Promise.promise()).future();
    }

    /** The steps that the log knows of a visit. */
    List<Turn> turns(String visit) {
        return turns.getOrDefault(visit, List.of());
    }

    /** How many visits the log has. */
    public int visits() {
        return turns.size();
    }

    /** All tickets acknowledged so far. */
    public Collection<Given> all() {
        return Collections.unmodifiableCollection(byVisit.values());
    }
}
