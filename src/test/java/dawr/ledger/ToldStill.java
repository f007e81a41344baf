package dawr.ledger;

import dawr.queue.BranchSetup;
import dawr.queue.Event;
import dawr.queue.Scope;
import dawr.queue.ServiceId;
import dawr.queue.Standstill;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** When what stood still, told from the bare events by the simplest means. */
final class ToldStill {
    private record Stood(Scope scope, long from, long to) {}

    private final Map<Scope, Long> standing = new HashMap<>();
    private final List<Stood> over = new ArrayList<>();
    private final Map<ServiceId, Set<String>> halls = new HashMap<>();

    void hear(Event event, long at) {
        switch (event) {
            case Event.DayOpened opened -> {
                set(opened.setup());
                goOn(opened.standstills().orElse(List.of()), at);
            }
            case Event.SetupChanged changed -> set(changed.setup());
            case Event.StandstillBegan began -> standing.putIfAbsent(began.scope(), at);
            case Event.StandstillEnded ended -> end(ended.scope(), at);
            default -> {}
        }
    }

    private void end(Scope scope, long at) {
        Long since = standing.remove(scope);
        if (since != null) {
            over.add(new Stood(scope, since, at));
        }
    }

    /** What a new day does not name is over with the old one. */
    private void goOn(List<Standstill> still, long at) {
        List<Scope> named = still.stream().map(Standstill::scope).toList();
        List.copyOf(standing.keySet()).stream()
                .filter(scope -> !named.contains(scope))
                .forEach(scope -> end(scope, at));
    }

    private void set(BranchSetup setup) {
        halls.clear();
        setup.counters()
                .forEach(counter -> counter.services()
                        .forEach(service -> halls.computeIfAbsent(service, any -> new HashSet<>())
                                .add(counter.hall())));
    }

    /** For how long nobody could be called for a service. */
    long millis(ServiceId service, long from, long to) {
        List<Stood> all = new ArrayList<>(over);
        standing.forEach((scope, since) -> all.add(new Stood(scope, since, Long.MAX_VALUE)));
        TreeSet<Long> edges = new TreeSet<>(List.of(from, to));
        all.forEach(stood -> edges.addAll(List.of(stood.from(), stood.to())));
        long sum = 0;
        for (long edge : edges.subSet(from, true, to, false)) {
            sum += stands(service, all, edge) ? edges.higher(edge) - edge : 0;
        }
        return sum;
    }

    private boolean stands(ServiceId service, List<Stood> all, long at) {
        Set<Scope> scopes = new HashSet<>();
        all.stream().filter(stood -> stood.from() <= at && at < stood.to()).forEach(stood -> scopes.add(stood.scope()));
        Set<String> its = halls.getOrDefault(service, Set.of());
        return scopes.contains(Scope.BRANCH)
                || scopes.contains(Scope.service(service))
                || (!its.isEmpty() && its.stream().map(Scope::hall).allMatch(scopes::contains));
    }
}
