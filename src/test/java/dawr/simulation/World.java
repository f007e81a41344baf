package dawr.simulation;

import dawr.branch.Branches;
import dawr.queue.BranchId;
import dawr.queue.Described;
import dawr.queue.Entry;
import dawr.queue.Office;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two branches, two or three nodes, some clients and bad weather: one run by one seed, all on one thread. */
final class World {
    private static final long OPEN_MILLIS = 9_000;
    private static final long QUIET_MILLIS = 12_000;
    private static final long PATIENCE_MILLIS = 120_000;

    final Timeline time;
    final List<BranchId> branches = List.of(new BranchId("riyadh-olaya"), new BranchId("dubai-deira"));
    final Store store;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Client> clients = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();
    private final Map<String, Long> lastShown = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private Weather weather;
    private long wallOffset;

    World(long seed) {
        time = new Timeline(seed);
        weather = Weather.of(time);
        wallOffset = Office.OPENING + (time.happens(0.5) ? 17 * 3_600_000L - time.between(0, OPEN_MILLIS) : 0);
        store = new Store(this::wallMillis, time::now, branches);
        for (long i = time.between(2, 3); i > 0; i--) {
            nodes.add(new Node(this));
        }
        for (long i = time.between(2, 8); i > 0; i--) {
            clients.add(new Client(this));
        }
    }

    /** Lives through it; what is wrong, if anything is. */
    Optional<String> live() {
        clients.forEach(Client::think);
        time.in(0, this::everySecond);
        time.in(0, this::probe);
        time.runUntil(OPEN_MILLIS);
        heal();
        while (faults.isEmpty() && someoneWaits() && time.now() < PATIENCE_MILLIS) {
            time.runUntil(time.now() + 1_000);
        }
        time.runUntil(time.now() + QUIET_MILLIS);
        return faults.isEmpty() ? judged() : Optional.of(faults.getFirst());
    }

    private boolean someoneWaits() {
        return clients.stream().anyMatch(Client::waiting);
    }

    private Optional<String> judged() {
        if (someoneWaits()) {
            return Optional.of("somebody never got an answer");
        }
        Optional<String> wrong = new Judgement(store, told).firstWrong(branches);
        return wrong.isPresent() ? wrong : notConverged();
    }

    private Optional<String> notConverged() {
        List<String> apart = new ArrayList<>();
        for (BranchId branch : branches) {
            String truth = Described.of(store.state(branch));
            for (Node node : nodes) {
                node.branches().look(branch, Described::of).onComplete(seen -> {
                    if (seen.failed() || !seen.result().equals(truth)) {
                        apart.add(
                                "node " + nodes.indexOf(node) + " sees another " + branch + " than the journal holds");
                    }
                });
            }
        }
        int due = apart.size();
        time.runUntil(time.now() + 2_000);
        return apart.stream().skip(due).findFirst();
    }

    // ---- what happens to nodes and lines

    private void everySecond() {
        if (!open()) {
            return;
        }
        nodes.forEach(this::strike);
        if (time.happens(0.15)) {
            wallOffset += time.between(1, 12) * 60_000;
        }
        time.in(1_000, this::everySecond);
    }

    private void strike(Node node) {
        if (node.isUp() && time.happens(weather.crash())) {
            node.crash();
            time.in(time.between(10, 4_000), () -> restart(node));
        }
        if (time.happens(weather.pause())) {
            node.standStill(time.between(50, 5_000));
        }
        if (time.happens(weather.clockJump())) {
            node.clockJumps(time.between(-7_200_000, 7_200_000));
        }
    }

    private static void restart(Node node) {
        if (!node.isUp()) {
            node.start();
        }
    }

    private void heal() {
        weather = Weather.CALM;
        nodes.forEach(World::restart);
    }

    Weather weather() {
        return weather;
    }

    boolean open() {
        return time.now() < OPEN_MILLIS && faults.isEmpty();
    }

    /** The true time, which the journal's clock shows, epoch milliseconds. */
    long wallMillis() {
        return wallOffset + time.now();
    }

    boolean arrives() {
        return !time.happens(weather.lost());
    }

    long journey() {
        if (time.happens(weather.slow())) {
            return time.happens(0.7) ? time.between(60, 700) : time.between(700, 4_000);
        }
        return time.between(1, 25);
    }

    Node anyNode() {
        return nodes.get(time.chance.nextInt(nodes.size()));
    }

    // ---- what nodes say

    void announce(Node from, BranchId branch, long seq) {
        for (Node to : nodes) {
            if (to != from && to.isUp() && !time.happens(weather.factLost())) {
                to.later(journey(), () -> to.heard(branch, seq));
                if (time.happens(weather.twice())) {
                    to.later(journey(), () -> to.heard(branch, seq));
                }
            }
        }
    }

    /** A node shows entries to its screens: only what is true, in order, none left out. */
    void shown(Node node, int life, Branches.News news) {
        for (Entry entry : news.entries()) {
            String where = nodes.indexOf(node) + "/" + life + "/" + entry.branch();
            long last = lastShown.getOrDefault(where, 0L);
            boolean first = last == 0;
            if (!first && entry.seq() != last + 1) {
                fault("a screen at node " + where + " sees entry " + entry.seq() + " after " + last);
            }
            if (entry.seq() > store.rows(entry.branch()).size()
                    || !store.rows(entry.branch())
                            .get((int) entry.seq() - 1)
                            .entry()
                            .equals(entry)) {
                fault("a screen at node " + where + " sees entry " + entry.seq() + ", which is not true");
            }
            lastShown.put(where, entry.seq());
        }
    }

    /** Somebody asks for the newest there is. */
    private void probe() {
        if (!open()) {
            return;
        }
        BranchId branch = branches.get(time.chance.nextInt(branches.size()));
        Node node = anyNode();
        long head = store.rows(branch).size();
        if (node.serves()) {
            node.branches().lookFresh(branch, state -> state.seq()).onSuccess(seen -> {
                if (seen < head || seen > store.rows(branch).size()) {
                    fault("a fresh look at " + branch + " shows entry " + seen + " where " + head + " was the newest");
                }
            });
        }
        time.in(time.between(50, 600), this::probe);
    }

    void told(Told one) {
        told.add(one);
    }

    void fault(String what) {
        faults.add(what);
    }

    void fault(String what, Throwable cause) {
        StackTraceElement[] stack = cause.getStackTrace();
        faults.add(what + (stack.length > 0 ? " at " + stack[0] : ""));
    }
}
