package dawr.queue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Which counters of a drawn floor people can walk to from a door. */
public final class FloorReach {
    private static final char WALL = '#';
    private static final char STEPS = '=';
    private static final char DOOR = 'D';

    private final Floor floor;
    private final boolean stepFree;
    private final Set<Square> reached = new HashSet<>();
    private final Deque<Square> next = new ArrayDeque<>();

    private record Square(int x, int y) {}

    private FloorReach(Floor floor, boolean stepFree) {
        this.floor = floor;
        this.stepFree = stepFree;
    }

    /**
     * The counters that are drawn and yet reached from no door.
     *
     * @param stepFree by people who can take no step
     */
    public static Set<CounterId> cutOff(Floor floor, boolean stepFree) {
        return new FloorReach(floor, stepFree).cutOff();
    }

    private Set<CounterId> cutOff() {
        each(DOOR, this::enter);
        while (!next.isEmpty()) {
            Square from = next.remove();
            enter(from.x() + 1, from.y());
            enter(from.x() - 1, from.y());
            enter(from.x(), from.y() + 1);
            enter(from.x(), from.y() - 1);
        }
        Set<CounterId> cutOff = new LinkedHashSet<>();
        floor.counters()
                .forEach((letter, counter) -> each(letter.charAt(0), (x, y) -> {
                    if (!reached.contains(new Square(x, y))) {
                        cutOff.add(counter);
                    }
                }));
        return cutOff;
    }

    /** Who goes across a corner must be able to go around it, so straight steps tell it all. */
    private void enter(int x, int y) {
        boolean within = y >= 0
                && y < floor.rows().size()
                && x >= 0
                && x < floor.rows().get(y).length();
        Square square = new Square(x, y);
        if (within && isFree(floor.rows().get(y).charAt(x)) && reached.add(square)) {
            next.add(square);
        }
    }

    private boolean isFree(char letter) {
        return letter != WALL && !(stepFree && letter == STEPS);
    }

    /** Hears of a square. */
    @FunctionalInterface
    private interface At {
        void square(int x, int y);
    }

    private void each(char letter, At at) {
        for (int y = 0; y < floor.rows().size(); y++) {
            String row = floor.rows().get(y);
            for (int x = row.indexOf(letter); x >= 0; x = row.indexOf(letter, x + 1)) {
                at.square(x, y);
            }
        }
    }
}
