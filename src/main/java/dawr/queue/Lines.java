package dawr.queue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All lines of a branch: one per service and class, and one per counter and class for those sent to one counter only. */
final class Lines {
    private final Map<ServiceId, Map<PriorityClass, Line>> byService = new HashMap<>();
    private final Map<CounterId, Map<PriorityClass, Line>> byCounter = new HashMap<>();

    Lines() {}

    Lines copy() {
        Lines copy = new Lines();
        byService.forEach((service, lines) -> copy.byService.put(service, copyOf(lines)));
        byCounter.forEach((counter, lines) -> copy.byCounter.put(counter, copyOf(lines)));
        return copy;
    }

    void add(Place place) {
        lineOf(place).add(place);
    }

    void remove(Place place) {
        lineOf(place).remove(place);
    }

    /** The line that a place belongs to, if anybody has ever stood in it. */
    Optional<Line> line(Place place) {
        return Optional.ofNullable(existing(place)).map(lines -> in(lines, place.priority()));
    }

    private @Nullable Map<PriorityClass, Line> existing(Place place) {
        return place.directedTo().isPresent()
                ? byCounter.get(place.directedTo().get())
                : byService.get(place.service());
    }

    private Line lineOf(Place place) {
        Map<PriorityClass, Line> lines = place.directedTo()
                .map(counter -> byCounter.computeIfAbsent(counter, any -> newLines()))
                .orElseGet(() -> byService.computeIfAbsent(place.service(), any -> newLines()));
        return in(lines, place.priority());
    }

    private static Line in(Map<PriorityClass, Line> lines, PriorityClass priority) {
        return Objects.requireNonNull(lines.get(priority));
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
        Map<PriorityClass, Line> lines = existing(place);
        return lines == null ? 0 : ahead(lines, place, order, now);
    }

    private static int ahead(Map<PriorityClass, Line> lines, Place place, CallingOrder order, long now) {
        long score = order.score(now - place.place(), place.priority());
        int ahead = 0;
        for (PriorityClass priority : PriorityClass.values()) {
            long equal = now - order.waitedFor(score, priority);
            Place there = new Place(
                    equal,
                    place.tie(),
                    place.ticket(),
                    place.seniority(),
                    place.service(),
                    priority,
                    place.directedTo());
            ahead += in(lines, priority).before(there);
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

    private static List<List<Place>> firstOf(@Nullable Map<PriorityClass, Line> lines, int most) {
        List<List<Place>> found = new ArrayList<>();
        show(lines, line -> found.add(line.first(most)));
        return found;
    }

    private static void show(@Nullable Map<PriorityClass, Line> lines, Consumer<Line> visitor) {
        if (lines == null) {
            return;
        }
        for (Line line : lines.values()) {
            if (line.size() > 0) {
                visitor.accept(line);
            }
        }
    }

    private static int sizeOf(@Nullable Map<PriorityClass, Line> lines) {
        int size = 0;
        if (lines != null) {
            for (Line line : lines.values()) {
                size += line.size();
            }
        }
        return size;
    }

    private static Map<PriorityClass, Line> newLines() {
        Map<PriorityClass, Line> lines = new EnumMap<>(PriorityClass.class);
        for (PriorityClass priority : PriorityClass.values()) {
            lines.put(priority, new Line());
        }
        return lines;
    }

    private static Map<PriorityClass, Line> copyOf(Map<PriorityClass, Line> lines) {
        Map<PriorityClass, Line> copy = new EnumMap<>(PriorityClass.class);
        lines.forEach((priority, line) -> copy.put(priority, line.copy()));
        return copy;
    }
}
