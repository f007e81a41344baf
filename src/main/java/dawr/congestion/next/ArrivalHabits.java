package dawr.congestion.next;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * When people come for which service, learned from those who came. It is told of every arrival in order of time, keeps the last ten weeks quarter by
 * quarter, and says what is to be expected of the rest of a day from the days before it, its calendar, and how the day itself has begun.
 */
public final class ArrivalHabits {
    /** Older days say little of an office that has changed since. */
    private static final int DAYS_MAX = 70;

    private final Function<LocalDate, Opening> calendar;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> services = new ArrayList<>();
    private final Deque<DayCount> past = new ArrayDeque<>();
    private final Doubt doubt = new Doubt();
    private Optional<Today> today = Optional.empty();

    /** {@code calendar}: when the office means to be open on a date. */
    public ArrivalHabits(Function<LocalDate, Opening> calendar) {
        this.calendar = calendar;
    }

    /** Of an office whose hours nobody says. */
    public ArrivalHabits() {
        this(any -> Opening.UNSAID);
    }

    /** Somebody has come for a service, in a quarter of an hour (0 to 95) of a date. */
    public void arrived(LocalDate date, int quarter, String service) {
        Today day = on(date);
        day.arrived(number(service), quarter);
    }

    /** The services that anybody has come for, in the order of {@link Expected}. */
    public List<String> services() {
        return List.copyOf(services);
    }

    /** How many whole days it has seen before this one. */
    public int days() {
        return past.size();
    }

    /** What is to be expected of a date from a quarter of an hour on, the quarters before it being over. */
    public Expected from(LocalDate date, int quarter) {
        return on(date).expected(quarter, List.copyOf(services), doubt);
    }

    private int number(String service) {
        return numbers.computeIfAbsent(service, name -> {
            services.add(name);
            return services.size() - 1;
        });
    }

    private Today on(LocalDate date) {
        Optional<Today> same = today.filter(day -> !day.date().isBefore(date));
        if (same.isPresent()) {
            return same.get();
        }
        today.ifPresent(this::close);
        Today next = new Today(new DayCount(date, calendar.apply(date)), List.copyOf(past));
        today = Optional.of(next);
        return next;
    }

    private void close(Today over) {
        over.teach(doubt, services.size());
        if (over.count().total() > 0) {
            past.add(over.count());
        }
        if (past.size() > DAYS_MAX) {
            past.remove();
        }
    }
}
