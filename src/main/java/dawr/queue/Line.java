package dawr.queue;

import dawr.queue.CallReason.Cause;
import dawr.queue.CallReason.PassedLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * People waiting in order. Kept in blocks of at most {@value #BLOCK_MAX}, so that joining, leaving, the first, the n-th and one's own rank cost
 * next to the same whether ten wait or ten thousand.
 */
final class Line {
    /** Long enough that ten thousand people make few blocks, short enough that a shift within one is nothing. */
    private static final int BLOCK_MAX = 128;

    /** Where nobody stands is behind everybody. */
    private static final long NOBODY = Long.MAX_VALUE;

    private final ServiceId service;
    private final PriorityClass priority;
    private final boolean claim;
    private final Needs needs;
    private final List<ArrayList<Place>> blocks = new ArrayList<>();
    private final Passes passes;
    /** Every call looks at the first of every line, so what it looks at is kept at hand. */
    private @Nullable Place head;

    private long headPlace = NOBODY;
    private long headTie = NOBODY;
    private long headSeniority = NOBODY;
    private int timesPassed;
    private int size;
    /** Most calls that pass this line do so for the same cause. */
    private @Nullable PassedLine passedLately;

    Line(ServiceId service, PriorityClass priority, Needs needs) {
        this.service = service;
        this.priority = priority;
        this.claim = priority.claimsPriority();
        this.needs = needs;
        this.passes = new Passes();
    }

    /** A line in which nobody but this one stands, who has been passed so often. */
    static Line ofOne(Place place, int timesPassed) {
        Line line = new Line(place.service(), place.priority(), place.needs());
        line.add(place, timesPassed);
        return line;
    }

    private Line(Line other) {
        service = other.service;
        priority = other.priority;
        claim = other.claim;
        needs = other.needs;
        passes = new Passes(other.passes);
        other.blocks.forEach(block -> blocks.add(new ArrayList<>(block)));
        head = other.head;
        headPlace = other.headPlace;
        headTie = other.headTie;
        headSeniority = other.headSeniority;
        timesPassed = other.timesPassed;
        size = other.size;
    }

    Line copy() {
        return new Line(this);
    }

    ServiceId service() {
        return service;
    }

    /** Is this the line of whoever stands there? */
    boolean isOf(Place place) {
        return priority == place.priority() && service.equals(place.service()) && needs.equals(place.needs());
    }

    Needs needs() {
        return needs;
    }

    PriorityClass priority() {
        return priority;
    }

    /** Has whoever stands here a claim to go earlier? */
    boolean claim() {
        return claim;
    }

    /** {@link Place#place} of the first; later than anybody's if nobody stands here. */
    long headPlace() {
        return headPlace;
    }

    long headTie() {
        return headTie;
    }

    /** {@link Place#seniority} of the first; later than anybody's if nobody stands here. */
    long headSeniority() {
        return headSeniority;
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Who stands here and what passed them, for those who play on with a copy. */
    LineNow now(Optional<CounterId> onlyAt) {
        return new LineNow(service, onlyAt, priority, needs, first(size), new Passes(passes));
    }

    /** How often later people of other lines were called before the first of this one. */
    int timesPassed() {
        return timesPassed;
    }

    /** How often later people of other lines were called before somebody at this place. */
    int timesPassed(Place place) {
        return passes.of(place.place());
    }

    /** How often the first would count as passed if somebody joined who was passed so often before: at least as often as those behind it. */
    int timesPassedWith(int before) {
        return Math.max(timesPassed(), before);
    }

    /** Somebody at this place in another line is called: whoever stands here before it has been passed. */
    void passedBy(long place) {
        if (headPlace < place) {
            passes.add(place);
            timesPassed = passes.count();
        }
    }

    /** This line, as a call records that it passed it. */
    PassedLine passedFor(Cause cause) {
        PassedLine lately = passedLately;
        if (lately == null || lately.cause() != cause) {
            lately = new PassedLine(service, claim, cause);
            passedLately = lately;
        }
        return lately;
    }

    Optional<Place> first() {
        return Optional.ofNullable(head);
    }

    /** The first of a line in which somebody stands. */
    Place head() {
        return Objects.requireNonNull(head);
    }

    private void lookWhoIsFirst() {
        head = nowFirst();
        headPlace = head == null ? NOBODY : head.place();
        headTie = head == null ? NOBODY : head.tie();
        headSeniority = head == null ? NOBODY : head.seniority();
        timesPassed = passes.count();
    }

    private @Nullable Place nowFirst() {
        return size == 0 ? null : blocks.getFirst().getFirst();
    }

    /** Somebody joins who was passed so often before. */
    void add(Place place, int timesPassed) {
        passes.atLeast(timesPassed, place.place());
        size++;
        if (blocks.isEmpty()) {
            blocks.add(new ArrayList<>());
        }
        int at = blockFor(place);
        ArrayList<Place> block = blocks.get(at);
        block.add(-1 - Collections.binarySearch(block, place), place);
        if (block.size() > BLOCK_MAX) {
            split(at);
        }
        lookWhoIsFirst();
    }

    void remove(Place place) {
        int at = blockFor(place);
        ArrayList<Place> block = blocks.get(at);
        int index = Collections.binarySearch(block, place);
        if (index < 0) {
            throw new IllegalStateException("not in this line: " + place);
        }
        block.remove(index);
        size--;
        if (block.isEmpty()) {
            blocks.remove(at);
        }
        Place first = nowFirst();
        passes.forgetUpTo(first == null ? NOBODY : first.place());
        lookWhoIsFirst();
    }

    /** How many stand before this place (which need not be taken). */
    int before(Place place) {
        if (size == 0) {
            return 0;
        }
        int at = blockFor(place);
        int index = Collections.binarySearch(blocks.get(at), place);
        int rank = index < 0 ? -1 - index : index;
        for (int i = 0; i < at; i++) {
            rank += blocks.get(i).size();
        }
        return rank;
    }

    /** How many stand at places before this instant (epoch milliseconds). */
    int beforeInstant(long place) {
        int count = 0;
        for (List<Place> block : blocks) {
            if (block.getLast().place() < place) {
                count += block.size();
            } else {
                return count + before(block, place);
            }
        }
        return count;
    }

    private static int before(List<Place> block, long place) {
        int low = 0;
        int high = block.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (block.get(middle).place() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The n-th in line, from 0; none if the line is shorter. */
    Optional<Place> at(int index) {
        int left = index;
        for (List<Place> block : blocks) {
            if (left < block.size()) {
                return Optional.of(block.get(left));
            }
            left -= block.size();
        }
        return Optional.empty();
    }

    /** The first so many, in order. */
    List<Place> first(int most) {
        List<Place> some = new ArrayList<>(Math.min(most, size));
        for (List<Place> block : blocks) {
            for (Place place : block) {
                if (some.size() == most) {
                    return some;
                }
                some.add(place);
            }
        }
        return some;
    }

    /** The block in which the place is or belongs: the first whose last is not before it, else the last one. */
    private int blockFor(Place place) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).getLast().compareTo(place) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void split(int at) {
        ArrayList<Place> block = blocks.get(at);
        List<Place> tail = block.subList(block.size() / 2, block.size());
        blocks.add(at + 1, new ArrayList<>(tail));
        tail.clear();
    }
}
