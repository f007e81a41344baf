package dawr.congestion.next;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * When people come for which service, learned from those who came. It is told of every arrival in order of time (and of those of an earlier system whenever
 * they become known), keeps the last ten weeks quarter by
 * quarter, and says what is to be expected of the rest of a day from the days before it, its calendar, and how the day itself has begun.
 */
public final class ArrivalHabits {
    /** Older days say little of an office that has changed since. */
    private static final int DAYS_MAX = 70;

    private final Function<LocalDate, Opening> calendar;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> services = new ArrayList<>();
    private final TreeMap<LocalDate, DayCount> past = new TreeMap<>();
    private final Doubt doubt = new Doubt();
    private Optional<Today> today = Optional.empty();
    private boolean pastHasChanged;

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

    /** Somebody had come on a date that is over, as is heard only now; of the present day nothing is learned so. */
    public void hadArrived(LocalDate date, int quarter, String service) {
        if (today.filter(day -> !date.isBefore(day.date())).isPresent()) {
            return;
        }
        past.computeIfAbsent(date, any -> new DayCount(date, calendar.apply(date)))
                .arrived(number(service), quarter);
        forget();
        pastHasChanged = true;
    }

    private void forget() {
        while (past.size() > DAYS_MAX) {
            past.pollFirstEntry();
        }
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

    /** How many may come on a date from a quarter of an hour on; nothing where no day has been seen before it. */
    public Optional<Crowds> crowds(LocalDate date, int quarter) {
        return on(date).crowds(quarter);
    }

    private int number(String service) {
        return numbers.computeIfAbsent(service, name -> {
            services.add(name);
            return services.size() - 1;
        });
    }

    private Today on(LocalDate date) {
        Optional<Today> same = today.filter(day -> !day.date().isBefore(date));
        if (same.isPresent() && !pastHasChanged) {
            return same.get();
        }
        if (same.isEmpty()) {
            today.ifPresent(this::close);
        }
        Today next = begin(same.map(Today::count).orElseGet(() -> new DayCount(date, calendar.apply(date))));
        today = Optional.of(next);
        pastHasChanged = false;
        return next;
    }

    private Today begin(DayCount count) {
        return new Today(count, List.copyOf(past.headMap(count.date).values()));
    }

    private void close(Today over) {
        over.teach(doubt, services.size());
        if (over.count().total() > 0) {
            past.put(over.date(), over.count());
        }
        forget();
    }
}
