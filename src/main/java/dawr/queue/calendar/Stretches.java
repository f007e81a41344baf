package dawr.queue.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Stretches of time in order, none touching another. */
public record Stretches(List<Stretch> list) {
    public static final Stretches NONE = new Stretches(List.of());

    public Stretches {
        list = List.copyOf(list);
    }

    /** Puts stretches in order; what overlaps or touches becomes one, what is empty goes. */
    public static Stretches of(List<Stretch> some) {
        List<Stretch> merged = new ArrayList<>();
        some.stream()
                .filter(stretch -> !stretch.isEmpty())
                .sorted(Comparator.comparingLong(Stretch::from))
                .forEach(next -> join(merged, next));
        return new Stretches(merged);
    }

    private static void join(List<Stretch> merged, Stretch next) {
        if (merged.isEmpty() || merged.getLast().to() < next.from()) {
            merged.add(next);
        } else {
            Stretch last = merged.removeLast();
            merged.add(new Stretch(last.from(), Math.max(last.to(), next.to())));
        }
    }

    public boolean hold(long atMillis) {
        return at(atMillis).isPresent();
    }

    /** The stretch that an instant lies in. */
    public Optional<Stretch> at(long atMillis) {
        for (Stretch stretch : list) {
            if (stretch.holds(atMillis)) {
                return Optional.of(stretch);
            }
        }
        return Optional.empty();
    }

    public Stretches within(Stretch span) {
        return of(list.stream().map(stretch -> stretch.within(span)).toList());
    }

    public Stretches and(Stretches other) {
        return of(list.stream()
                .flatMap(mine -> other.list.stream().map(mine::within))
                .toList());
    }

    public Stretches or(Stretches other) {
        return of(Stream.concat(list.stream(), other.list.stream()).toList());
    }

    public Stretches without(Stretches other) {
        List<Stretch> left = new ArrayList<>();
        for (Stretch stretch : list) {
            long from = stretch.from();
            for (Stretch hole : other.within(stretch).list) {
                left.add(new Stretch(from, hole.from()));
                from = hole.to();
            }
            left.add(new Stretch(from, stretch.to()));
        }
        return of(left);
    }

    /** All of them together. */
    public long millis() {
        return list.stream().mapToLong(Stretch::millis).sum();
    }
}
