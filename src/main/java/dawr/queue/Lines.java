package dawr.queue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** All lines of a branch: one per service and class, and one per counter and class for those sent to one counter only. */
final class Lines {
    private static final int CLASSES = PriorityClass.values().length;

    private final Map<ServiceId, Line[]> byService = new HashMap<>();
    private final Map<CounterId, Line[]> byCounter = new HashMap<>();

    Lines() {}

    Lines copy() {
        Lines copy = new Lines();
        byService.forEach((service, lines) -> copy.byService.put(service, copyOf(lines)));
        byCounter.forEach((counter, lines) -> copy.byCounter.put(counter, copyOf(lines)));
        return copy;
    }

    void add(Place place) {
        line(place).add(place);
    }

    void remove(Place place) {
        line(place).remove(place);
    }

    /** The line that a place belongs to. */
    Line line(Place place) {
        return place.directedTo()
                .map(counter -> byCounter.computeIfAbsent(counter, any -> newLines()))
                .orElseGet(() -> byService.computeIfAbsent(place.service(), any -> newLines()))[place.priority().ordinal()];
    }

    /** Shows every line that this counter may call from and in which somebody stands. */
    void eachFor(CounterNow counter, Consumer<Line> visitor) {
        show(byCounter.get(counter.id()), visitor);
        for (ServiceId service : counter.services()) {
            show(byService.get(service), visitor);
        }
    }

    /** How many wait for a service, not counting those sent to one counter. */
    int waiting(ServiceId service) {
        return sizeOf(byService.get(service));
    }

    int waitingOnlyAt(CounterId counter) {
        return sizeOf(byCounter.get(counter));
    }

    /** How many stand before a place among those who wait for the same service (or the same one counter), by this order, now. */
    int ahead(Place place, CallingOrder order, long now) {
        Line[] lines = place.directedTo().isPresent()
                ? byCounter.get(place.directedTo().get())
                : byService.get(place.service());
        return lines == null ? 0 : ahead(lines, place, order, now);
    }

    private static int ahead(Line[] lines, Place place, CallingOrder order, long now) {
        long score = order.score(now - place.place(), place.priority());
        int ahead = 0;
        for (PriorityClass priority : PriorityClass.values()) {
            long equal = now - order.waitedFor(score, priority);
            Place there = new Place(
                    equal, place.tie(), place.ticket(), place.seniority(), place.service(), priority, place.directedTo());
            ahead += lines[priority.ordinal()].before(there);
        }
        return ahead;
    }

    /** The first so many who wait for a service, each class in its own order. */
    List<List<Place>> first(ServiceId service, int most) {
        return firstOf(byService.get(service), most);
    }

    List<List<Place>> firstOnlyAt(CounterId counter, int most) {
        return firstOf(byCounter.get(counter), most);
    }

    private static List<List<Place>> firstOf(Line @org.jspecify.annotations.Nullable [] lines, int most) {
        List<List<Place>> found = new ArrayList<>();
        show(lines, line -> found.add(line.first(most)));
        return found;
    }

    private static void show(Line @org.jspecify.annotations.Nullable [] lines, Consumer<Line> visitor) {
        if (lines == null) {
            return;
        }
        for (Line line : lines) {
            if (line.size() > 0) {
                visitor.accept(line);
            }
        }
    }

    private static int sizeOf(Line @org.jspecify.annotations.Nullable [] lines) {
        int size = 0;
        if (lines != null) {
            for (Line line : lines) {
                size += line.size();
            }
        }
        return size;
    }

    private static Line[] newLines() {
        Line[] lines = new Line[CLASSES];
        for (int i = 0; i < CLASSES; i++) {
            lines[i] = new Line();
        }
        return lines;
    }

    private static Line[] copyOf(Line[] lines) {
        Line[] copy = new Line[CLASSES];
        for (int i = 0; i < CLASSES; i++) {
            copy[i] = lines[i].copy();
        }
        return copy;
    }
}
