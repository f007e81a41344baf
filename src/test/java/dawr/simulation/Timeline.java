package dawr.simulation;

import java.util.PriorityQueue;
import java.util.Random;

/** Time and chance of a simulated world: tasks happen one after the other, in the order of their instants, and one seed always makes the same. */
final class Timeline {
    final Random chance;
    private final PriorityQueue<Task> tasks = new PriorityQueue<>();
    private long now;
    private long planned;

    private record Task(long at, long order, Runnable what) implements Comparable<Task> {
        @Override
        public int compareTo(Task other) {
            return at == other.at ? Long.compare(order, other.order) : Long.compare(at, other.at);
        }
    }

    Timeline(long seed) {
        this.chance = new Random(seed);
    }

    /** Milliseconds since the world began. */
    long now() {
        return now;
    }

    void in(long millis, Runnable what) {
        tasks.add(new Task(now + millis, planned++, what));
    }

    /** Lets everything happen that is planned until this instant. */
    void runUntil(long instant) {
        while (!tasks.isEmpty() && tasks.peek().at <= instant) {
            Task task = tasks.poll();
            now = task.at;
            task.what.run();
        }
        now = instant;
    }

    boolean happens(double probability) {
        return probability > 0 && chance.nextDouble() < probability;
    }

    /** From {@code low} to {@code high}, both included. */
    long between(long low, long high) {
        return low + chance.nextLong(high - low + 1);
    }
}
