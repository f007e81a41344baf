package dawr.queue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All lines of a branch: one per service and class, and one per counter, service and class for those sent to one counter only. */
final class Lines {
    private final Map<ServiceId, List<Line>> byService = new HashMap<>();
    private final Map<CounterId, List<Line>> byCounter = new HashMap<>();
    /** Every call asks for it, and it rarely changes: what each counter may call from. Forgotten whenever there is a further line. */
    private final Map<CounterId, Callable> callable = new HashMap<>();

    Lines() {}

    /** The lines from which a counter may call that serves these and offers that; in some of them nobody may stand. */
    private record Callable(List<ServiceId> services, Offer offer, List<Line> lines) {
        boolean isOf(CounterNow counter, Offer now) {
            return services.equals(counter.services()) && offer.equals(now);
        }
    }

    Lines copy() {
        Lines copy = new Lines();
        byService.forEach((service, lines) -> copy.byService.put(service, copyOf(lines)));
        byCounter.forEach((counter, lines) -> copy.byCounter.put(counter, copyOf(lines)));
        return copy;
    }

    /** Somebody joins their line who was passed so often before. */
    void add(Place place, int timesPassed) {
        List<Line> lines = place.directedTo()
                .map(counter -> byCounter.computeIfAbsent(counter, any -> new ArrayList<>()))
                .orElseGet(() -> byService.computeIfAbsent(place.service(), any -> new ArrayList<>()));
        Line line = in(lines, place);
        if (line == null) {
            line = new Line(place.service(), place.priority(), place.needs());
            lines.add(line);
            callable.clear();
        }
        line.add(place, timesPassed);
    }

    /** Somebody leaves their line; says how often they have been passed. */
    int remove(Place place) {
        Line line = line(place).orElseThrow();
        int timesPassed = line.timesPassed(place);
        line.remove(place);
        return timesPassed;
    }

    /** The line that a place belongs to, if anybody has ever stood in it. */
    Optional<Line> line(Place place) {
        return Optional.ofNullable(in(existing(place), place));
    }

    private @Nullable List<Line> existing(Place place) {
        return place.directedTo().isPresent()
                ? byCounter.get(place.directedTo().get())
                : byService.get(place.service());
    }

    private static @Nullable Line in(@Nullable List<Line> lines, Place place) {
        if (lines != null) {
            for (Line line : lines) {
                if (line.isOf(place)) {
                    return line;
                }
            }
        }
        return null;
    }

    /** Every line that this counter may call from: of those who were sent to it, and of those to whose needs it is fit. Nobody may stand there. */
    List<Line> callableBy(CounterNow counter, Offer offer) {
        Callable known = callable.get(counter.id());
        if (known == null || !known.isOf(counter, offer)) {
            known = new Callable(counter.services(), offer, List.copyOf(fit(counter, offer)));
            callable.put(counter.id(), known);
        }
        return known.lines();
    }

    private List<Line> fit(CounterNow counter, Offer offer) {
        List<Line> fit = new ArrayList<>(byCounter.getOrDefault(counter.id(), List.of()));
        for (ServiceId service : counter.services()) {
            for (Line line : byService.getOrDefault(service, List.of())) {
                if (line.needs().metBy(offer)) {
                    fit.add(line);
                }
            }
        }
        return fit;
    }

    /** A copy of every line in which somebody stands; {@code counters} and {@code services} give the order. */
    List<LineNow> now(Iterable<CounterId> counters, Iterable<ServiceId> services) {
        List<LineNow> copies = new ArrayList<>();
        for (CounterId counter : counters) {
            show(byCounter.get(counter), line -> copies.add(line.now(Optional.of(counter))));
        }
        for (ServiceId service : services) {
            show(byService.get(service), line -> copies.add(line.now(Optional.empty())));
        }
        return copies;
    }

    /** How many wait for a service, not counting those sent to one counter. */
    int waiting(ServiceId service) {
        return sizeOf(byService.get(service));
    }

    int waitingOnlyAt(CounterId counter) {
        return sizeOf(byCounter.get(counter));
    }

    /** The lines of those who wait for the same service, or the same one counter, as somebody at this place. */
    List<Line> beside(Place place) {
        List<Line> lines = existing(place);
        return lines == null ? List.of() : lines;
    }

    /** The first so many who wait for a service, each class in its own order. */
    List<List<Place>> first(ServiceId service, int most) {
        return firstOf(byService.get(service), most);
    }

    List<List<Place>> firstOnlyAt(CounterId counter, int most) {
        return firstOf(byCounter.get(counter), most);
    }

    private static List<List<Place>> firstOf(@Nullable List<Line> lines, int most) {
        List<List<Place>> found = new ArrayList<>();
        show(lines, line -> found.add(line.first(most)));
        return found;
    }

    private static void show(@Nullable List<Line> lines, Consumer<Line> visitor) {
        if (lines == null) {
            return;
        }
        for (Line line : lines) {
            if (line.size() > 0) {
                visitor.accept(line);
            }
        }
    }

    private static int sizeOf(@Nullable List<Line> lines) {
        int size = 0;
        if (lines != null) {
            for (Line line : lines) {
                size += line.size();
            }
        }
        return size;
    }

    private static List<Line> copyOf(List<Line> lines) {
        List<Line> copy = new ArrayList<>();
        lines.forEach(line -> copy.add(line.copy()));
        return copy;
    }
}
