package dawr.estimation;

import dawr.estimation.floor.Ring;
import dawr.queue.ServiceId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How long people waited, by service, day of the week and half hour in which they came: what is to be expected of an hour that is yet to come. */
final class Habits {
    static final int HALF_HOURS = 48;
    private static final int WEEK_DAYS = 7;

    /** So many of each half hour of the week are remembered. */
    private static final int REMEMBERED_MAX = 12;

    /** Fewer waits make no range. */
    private static final int ENOUGH = 8;

    private final Map<ServiceId, Ring[][]> waits = new HashMap<>();

    /** Waits as they are to be expected, minutes; {@code known} is how many they rest on. */
    record Usual(double low, double mid, double high, int known) {}

    /** Somebody who came at this local time was called after so many minutes. */
    void called(ServiceId service, ZonedDateTime came, double minutes) {
        Ring[][] week = waits.computeIfAbsent(service, any -> new Ring[WEEK_DAYS][HALF_HOURS]);
        Ring[] day = week[came.getDayOfWeek().getValue() - 1];
        int slot = slot(came);
        if (day[slot] == null) {
            day[slot] = new Ring(REMEMBERED_MAX);
        }
        day[slot].add(minutes);
    }

    static int slot(ZonedDateTime at) {
        return at.getHour() * 2 + at.getMinute() / 30;
    }

    /** What is usual then: of that day of the week if enough is known of it, else of every day, else at any time. */
    Optional<Usual> usual(ServiceId service, ZonedDateTime at) {
        Ring[][] week = waits.get(service);
        if (week == null) {
            return Optional.empty();
        }
        int slot = slot(at);
        List<Double> some = new ArrayList<>();
        collect(week[at.getDayOfWeek().getValue() - 1], slot - 1, slot + 1, some);
        if (some.size() < ENOUGH) {
            some.clear();
            everyDay(week, slot - 1, slot + 1, some);
        }
        if (some.size() < ENOUGH) {
            everyDay(week, 0, HALF_HOURS - 1, some);
        }
        return some.isEmpty() ? Optional.empty() : Optional.of(usual(some));
    }

    private static void everyDay(Ring[][] week, int from, int to, List<Double> into) {
        for (Ring[] day : week) {
            collect(day, from, to, into);
        }
    }

    private static void collect(Ring[] day, int from, int to, List<Double> into) {
        for (int slot = Math.max(0, from); slot <= Math.min(HALF_HOURS - 1, to); slot++) {
            for (int back = 0; day[slot] != null && back < day[slot].size(); back++) {
                into.add(day[slot].fromNewest(back));
            }
        }
    }

    private static Usual usual(List<Double> some) {
        some.sort(Double::compare);
        return new Usual(at(some, 0.1), at(some, 0.5), at(some, 0.9), some.size());
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.round(share * (sorted.size() - 1)));
    }
}
