package dawr.congestion.next;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A day that is going on: what was expected of it at its beginning, and what has come of that so far. */
final class Today {
    /** So many expected arrivals weigh as much against a day that begins otherwise as its own do. */
    private static final double DAY_WEIGHT = 60;

    private static final double HOUR_WEIGHT = 12;
    private static final double SERVICE_WEIGHT = 10;

    /** How much a quarter of an hour ago still says of now. */
    private static final double LATELY = 0.85;

    /** On a first day as much as a quarter of an hour in which nobody came: one crowd at the door makes no day of crowds. */
    private static final double NOBODY_WEIGHT = 1;

    /** And how much now says of a quarter of an hour later. */
    private static final double SOON = 0.9;

    private final DayCount count;
    private final Usual usual;

    Today(DayCount count, List<DayCount> past) {
        this.count = count;
        this.usual = new Usual(past, count.date, count.opening);
    }

    LocalDate date() {
        return count.date;
    }

    DayCount count() {
        return count;
    }

    void arrived(int service, int quarter) {
        count.arrived(service, quarter);
    }

    Expected expected(int quarter, List<String> services, Doubt doubt) {
        if (usual.knowsNothing()) {
            return goingOn(quarter, services);
        }
        double day = dayFactor(quarter);
        double lately = lately(quarter, day);
        double[][] means = new double[services.size()][];
        for (int service = 0; service < means.length; service++) {
            means[service] = means(service, quarter, day, lately);
        }
        return new Expected(quarter, services, means, doubt);
    }

    /** How many may come in the rest of it; nothing of a first day. */
    Optional<Crowds> crowds(int quarter) {
        if (usual.knowsNothing()) {
            return Optional.empty();
        }
        double[] expected = new double[Opening.QUARTERS];
        int[] came = new int[Opening.QUARTERS];
        for (int each = 0; each < Opening.QUARTERS; each++) {
            expected[each] = usual.all(each);
            came[each] = count.all(each);
        }
        return Optional.of(new Crowds(expected, came, quarter));
    }

    /** Of a first day nothing is known but how it has been going. */
    private Expected goingOn(int from, List<String> services) {
        double[][] means = new double[services.size()][Opening.QUARTERS];
        for (int service = 0; service < means.length; service++) {
            double rate = rate(service, from);
            for (int quarter = from; quarter < Opening.QUARTERS; quarter++) {
                means[service][quarter] = count.opening.holds(quarter) ? rate : 0;
            }
        }
        return new Expected(from, services, means, Doubt.ofFirstDay());
    }

    /** How many have come for a service in a quarter of an hour, lately, since anybody came at all. */
    private double rate(int service, int until) {
        double came = 0;
        double quarters = NOBODY_WEIGHT;
        double weight = 1;
        for (int quarter = until - 1; quarter >= count.firstQuarter(); quarter--) {
            came += weight * count.of(service, quarter);
            quarters += weight;
            weight *= LATELY;
        }
        return came / quarters;
    }

    private double[] means(int service, int from, double day, double lately) {
        double own = own(service, from, day);
        double[] means = new double[Opening.QUARTERS];
        double fades = 1;
        for (int quarter = from; quarter < means.length; quarter++) {
            double now = 1 + (lately * own - 1) * fades;
            means[quarter] = usual.of(service, quarter) * day * Math.max(0, now);
            fades *= SOON;
        }
        return means;
    }

    /** How many times as many as usual have come on this day so far. */
    private double dayFactor(int until) {
        double came = DAY_WEIGHT;
        double expected = DAY_WEIGHT;
        for (int quarter = 0; quarter < until; quarter++) {
            came += count.all(quarter);
            expected += usual.all(quarter);
        }
        return came / expected;
    }

    /** And in the last hour or two, beside that. */
    private double lately(int until, double day) {
        double came = HOUR_WEIGHT;
        double expected = HOUR_WEIGHT;
        double weight = 1;
        for (int quarter = until - 1; quarter >= 0 && weight > 0.02; quarter--) {
            came += weight * count.all(quarter);
            expected += weight * usual.all(quarter) * day;
            weight *= LATELY;
        }
        return came / expected;
    }

    /** And for a service, beside both. */
    private double own(int service, int until, double day) {
        double came = SERVICE_WEIGHT;
        double expected = SERVICE_WEIGHT;
        double weight = 1;
        for (int quarter = until - 1; quarter >= 0 && weight > 0.02; quarter--) {
            came += weight * count.of(service, quarter);
            expected += weight * usual.of(service, quarter) * day;
            weight *= LATELY;
        }
        return came / expected;
    }

    /** The day is over: how far was it from what was said an hour before? */
    void teach(Doubt doubt, int services) {
        if (usual.knowsNothing()) {
            return;
        }
        doubt.fade();
        for (int quarter = 0; quarter < Opening.QUARTERS; quarter++) {
            teach(doubt, services, quarter);
        }
    }

    private void teach(Doubt doubt, int services, int quarter) {
        int seen = Math.max(0, quarter - 3);
        double day = dayFactor(seen);
        double lately = lately(seen, day);
        double all = 0;
        for (int service = 0; service < services; service++) {
            double mean = means(service, seen, day, lately)[quarter];
            doubt.seen(false, mean, count.of(service, quarter));
            all += mean;
        }
        doubt.seen(true, all, count.all(quarter));
    }
}
