package dawr.estimation.floor;

import dawr.queue.BranchState;
import dawr.queue.calendar.Plan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A branch as far as its waits are concerned: lines, desks and what is remembered of both. It is told what happens, in order of time, and knows nothing
 * else. Times are epoch seconds.
 */
public final class Floor {
    /** A clerk of a log who has taken nobody for so long has gone; in the office itself the counter says so. */
    static final long GONE_SECONDS = 3600;

    /** Nobody is served longer; the log has lost the end. */
    static final long SERVED_SECONDS_MAX = 4 * 3600;

    /** Nobody waits longer in a log; the office has closed since. */
    private static final long WAIT_SECONDS_MAX = 12 * 3600;

    /** An open counter that calls nobody for longer was not waiting to call. */
    private static final double GAP_MINUTES_MAX = 15;

    /** Likely enough to call somebody that their waiting is the desk's business. */
    static final double LIKELY = 0.5;

    final List<Queue> queues = new ArrayList<>();
    final List<Desk> desks = new ArrayList<>();
    final Ring durations = new Ring(300);
    /** Minutes in which desks call while people wait: as they get free, and when somebody comes to a free one. */
    final Ring[] gaps = {new Ring(200), new Ring(200)};

    final Ring waits = new Ring(20);
    final Ring misses = new Ring(30);
    final Ring calls = new Ring(2_000);
    final Slots slots = new Slots();
    /** 1 for each of those lately in line who left it uncalled, 0 for each who was called. */
    final Ring left = new Ring(300);
    /** 1 for each of those lately called who did not come, 0 for each who did. */
    final Ring missed = new Ring(300);

    private final Names services = new Names();
    private final Names deskNames = new Names();
    private final Map<String, Waiting> waiting = new LinkedHashMap<>();
    private final Map<String, Integer> served = new HashMap<>();
    private final Skills pool = new Skills();
    private final PassedBy passedBy = new PassedBy();
    private final Unnamed unnamed = new Unnamed();
    private long ties;
    private int inLine;
    long lastCallAt = Long.MIN_VALUE;

    public int service(String name) {
        int number = services.of(name);
        if (number == queues.size()) {
            queues.add(new Queue(number));
        }
        return number;
    }

    /** Takes over what another floor remembers of service times, as far as it knows none itself. */
    public void inherit(Floor older) {
        for (Queue queue : older.queues) {
            Queue own = queues.get(service(older.services.name(queue.service)));
            if (own.durations.size() == 0) {
                own.durations.addAll(queue.durations);
            }
        }
        if (durations.size() == 0) {
            durations.addAll(older.durations);
        }
    }

    /** How long somebody of a service is at a desk lately. */
    public double serviceMinutes(String service) {
        return queues.get(service(service)).durations.shrunk(Durations.usualMinutes(this), 3);
    }

    public int waiting() {
        return inLine;
    }

    /** Somebody joins the line of a service. */
    public void join(long at, String ticket, int service, int claim, long place) {
        Waiting who = new Waiting(ticket, service, claim, at, place, ties++);
        waiting.put(ticket, who);
        queues.get(service).join(who);
        inLine++;
        who.ahead = queues.get(service).before(who);
        slots.joined(at);
        for (Desk desk : desks) {
            if (!desk.busy() && desk.wantedSince == Long.MIN_VALUE && mayServe(desk, service)) {
                desk.wantedSince = at;
                desk.wantedAtOnce = false;
            }
        }
    }

    /** Remembers what somebody in line was told: the middle of what was drawn, and of what was said, in minutes. */
    public void told(String ticket, double drawn, double said) {
        Waiting who = waiting.get(ticket);
        if (who != null) {
            who.drawn = drawn;
            who.said = said;
        }
    }

    /** How many counters are open for a service, where the log says so. */
    public void openCounters(int service, int open) {
        queues.get(service).openCounters = open;
    }

    /** Somebody is called, to a desk where one is named; nobody if they don't wait. */
    public Optional<Waiting> call(long at, String ticket, String deskName) {
        Waiting who = waiting.remove(ticket);
        if (who == null) {
            return Optional.empty();
        }
        Queue queue = queues.get(who.service);
        remove(queue, who);
        passedBy.came(who.passedBy);
        double minutes = Math.max(0, (at - who.joinedAt) / 60.0);
        queue.called(who, at, minutes);
        waits.add(minutes);
        if (!Double.isNaN(who.drawn)) {
            double miss = Math.sqrt(minutes) - Math.sqrt(who.drawn);
            queue.misses.add(miss);
            misses.add(miss);
        }
        left.add(0);
        calls.add((double) at);
        slots.called(at);
        lastCallAt = at;
        passBy(queue, who);
        Optional<Desk> desk = deskName.isEmpty() ? unnamed.desk(desks, at, this::desk) : Optional.of(desk(deskName));
        desk.ifPresent(there -> take(at, there, who));
        nobodyWants();
        return Optional.of(who);
    }

    private void passBy(Queue queue, Waiting called) {
        if (!desksAreInferred()) {
            return;
        }
        List<Waiting> gone = new ArrayList<>();
        for (Waiting other : queue.line) {
            if (other.place >= called.place) {
                break;
            }
            other.passedBy++;
            if (passedBy.gone(other.passedBy)) {
                gone.add(other);
            }
        }
        gone.forEach(other -> remove(queue, other));
    }

    private void take(long at, Desk desk, Waiting who) {
        if (desk.busy()) {
            free(at, desk);
        }
        double gap = (at - desk.wantedSince) / 60.0;
        if (desk.wantedSince != Long.MIN_VALUE && (desksAreInferred() || gap <= GAP_MINUTES_MAX)) {
            gaps[desk.idleness()].add(Math.max(0, gap));
        }
        learnSkills(desk, who);
        desk.serving = who.service;
        desk.ticket = who.ticket;
        desk.busySince = at;
        desk.wantedSince = Long.MIN_VALUE;
        served.put(who.ticket, desk.number);
    }

    private void learnSkills(Desk desk, Waiting who) {
        for (Queue queue : queues) {
            if (queue.service != who.service && !queue.line.isEmpty() && queue.line.getFirst().place < who.place) {
                desk.passedBy(queue.service);
                pool.passedBy(queue.service);
            }
        }
        desk.took(who.service);
        pool.took(who.service);
    }

    /** A service is over and its desk free. */
    public void finish(long at, String ticket) {
        Integer number = served.remove(ticket);
        if (number != null && desks.get(number).ticket.equals(ticket)) {
            missed.add(0);
            free(at, desks.get(number));
        } else if (number == null && desks.isEmpty()) {
            unnamed.ended();
        }
    }

    /** Somebody called did not come. */
    public void noShow(long at, String ticket) {
        missed.add(1);
        release(at, ticket);
    }

    /** How a free desk stands at an instant. */
    Standing free(String deskName, long at) {
        return Standing.of(desk(deskName), at);
    }

    /** The floor's second of an instant (epoch milliseconds): the office's own clock, which stands still while the whole office is on a break. */
    public static long seconds(BranchState state, long atMillis) {
        Instant at = Instant.ofEpochMilli(atMillis);
        long offset = state.setup().timeZone().getRules().getOffset(at).getTotalSeconds();
        Plan plan = state.plan(atMillis);
        return at.getEpochSecond()
                + offset
                - WorkingTime.of(plan).stoppedMillis(plan.span().from(), atMillis) / 1000;
    }

    /** Somebody's place at a desk is over without a service: they did not come, or were set aside. */
    public void release(long at, String ticket) {
        Integer number = served.remove(ticket);
        if (number != null && desks.get(number).ticket.equals(ticket)) {
            desks.get(number).freed(at, isWanted(desks.get(number)));
        }
    }

    /** A counter opens or resumes, for these services; the office says so itself. */
    public void opened(long at, String deskName, List<Integer> skills) {
        Desk desk = desk(deskName);
        desk.opened(skills, queues.size());
        if (!desk.busy()) {
            desk.freed(at, isWanted(desk));
        }
    }

    /** A counter pauses until an instant, {@link Long#MAX_VALUE} where it doesn't say. */
    public void paused(String deskName, long until) {
        desk(deskName).pausedUntil(until);
    }

    public void closed(String deskName) {
        desk(deskName).closed();
    }

    /** A new day: nobody is in the house, and every counter closed; what was learned stays. */
    public void clear() {
        waiting.clear();
        served.clear();
        inLine = 0;
        queues.forEach(queue -> queue.line.clear());
        desks.forEach(Desk::closed);
        desks.forEach(Desk::leave);
    }

    private void free(long at, Desk desk) {
        double minutes = (at - desk.busySince) / 60.0;
        if (at - desk.busySince <= SERVED_SECONDS_MAX) {
            queues.get(desk.serving).durations.add(minutes);
            durations.add(minutes);
        }
        served.remove(desk.ticket);
        desk.leave();
        desk.freed(at, isWanted(desk));
    }

    /** Somebody leaves the line uncalled. */
    public void leave(String ticket) {
        if (waiting.containsKey(ticket)) {
            left.add(1);
            stepOut(ticket);
        }
    }

    /** Somebody is out of the line for a while. */
    public void stepOut(String ticket) {
        Waiting who = waiting.remove(ticket);
        if (who != null) {
            remove(queues.get(who.service), who);
            nobodyWants();
        }
    }

    /** Whoever can't be there any more is taken out of the lines of a log. */
    public void forgetBefore(long at) {
        Iterator<Waiting> oldest = waiting.values().iterator();
        while (oldest.hasNext()) {
            Waiting who = oldest.next();
            if (who.joinedAt >= at - WAIT_SECONDS_MAX) {
                return;
            }
            oldest.remove();
            remove(queues.get(who.service), who);
        }
    }

    private void remove(Queue queue, Waiting who) {
        if (queue.remove(who)) {
            inLine--;
        }
    }

    private void nobodyWants() {
        for (Desk desk : desks) {
            if (desk.wantedSince != Long.MIN_VALUE && !isWanted(desk)) {
                desk.wantedSince = Long.MIN_VALUE;
            }
        }
    }

    private boolean isWanted(Desk desk) {
        for (Queue queue : queues) {
            if (!queue.line.isEmpty() && mayServe(desk, queue.service)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayServe(Desk desk, int service) {
        boolean there = desk.state == Desk.State.OPEN || desk.state == Desk.State.UNSAID;
        return there && desk.serves(service, pool.share(service)) >= LIKELY;
    }

    double serves(Desk desk, int service) {
        return desk.serves(service, pool.share(service));
    }

    /** Is it there at this instant, as far as one can know? */
    static boolean present(Desk desk, long at) {
        return switch (desk.state) {
            case OPEN -> true;
            case PAUSED -> true;
            case CLOSED -> false;
            case UNSAID ->
                desk.busy() ? at - desk.busySince <= SERVED_SECONDS_MAX : at - desk.freeSince <= GONE_SECONDS;
        };
    }

    /** Have desks ever been named? */
    boolean desksAreKnown() {
        return !desks.isEmpty();
    }

    private boolean desksAreInferred() {
        return desks.isEmpty() || desks.getFirst().state == Desk.State.UNSAID;
    }

    Desk desk(String name) {
        int number = deskNames.of(name);
        if (number == desks.size()) {
            desks.add(new Desk(number));
        }
        return desks.get(number);
    }
}
