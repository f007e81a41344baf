package dawr.congestion.next;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What is usual on such a day: how many come in all, when, and for what, each learned from as many days as it needs to be steady. How many is taken from
 * the same weekdays; when, from them and less so from the others; for what, from all.
 */
final class Usual {
    /** In how many days what was is worth half. */
    private static final double HALF_DAYS = 28;

    /** How much the shape of another weekday says of this one's. */
    private static final double OTHER_WEEKDAY = 0.3;

    /** As many days as these say that a weekday is like the others. */
    private static final double LIKE_OTHERS = 0.25;

    /** What comes the day after a holiday is believed slowly. */
    private static final double HOLIDAY_WEIGHT = 1;

    /** How far a quarter of an hour looks to both sides for when people come, and for what. */
    private static final int NEAR = 2;

    private static final int FAR = 6;
    private static final double SERVICE_WEIGHT = 6;

    private final List<DayCount> past;
    private final LocalDate date;
    private final Opening opening;
    private final double[] all = new double[Opening.QUARTERS];
    private double[][] shares = new double[0][];

    Usual(List<DayCount> past, LocalDate date, Opening opening) {
        this.past = past.stream().filter(day -> !day.opening.isClosed()).toList();
        this.date = date;
        this.opening = opening;
        if (!knowsNothing() && !opening.isClosed()) {
            learn();
        }
    }

    boolean knowsNothing() {
        return past.isEmpty();
    }

    double all(int quarter) {
        return all[quarter];
    }

    double of(int service, int quarter) {
        return service < shares.length ? all[quarter] * shares[service][quarter] : 0;
    }

    private void learn() {
        double level = level() * afterHoliday();
        double[] shape = smooth(shape(), NEAR);
        for (int quarter = 0; quarter < all.length; quarter++) {
            all[quarter] = opening.holds(quarter) ? level * shape[quarter] : 0;
        }
        shares = shares();
    }

    /** How much a day of the past says of this one. */
    private double weight(DayCount day, double otherWeekday) {
        double age = Math.max(1, ChronoUnit.DAYS.between(day.date, date));
        double alike = day.date.getDayOfWeek() == date.getDayOfWeek() ? 1 : otherWeekday;
        return alike * Math.pow(0.5, age / HALF_DAYS);
    }

    /** How many come on such a day. */
    private double level() {
        double weight = 0;
        double sum = 0;
        for (DayCount day : past) {
            double counts = weight(day, LIKE_OTHERS / 6);
            weight += counts;
            sum += counts * day.total();
        }
        return sum / weight;
    }

    /** How many times as many as usual came on days like this after holidays, if this is one. */
    private double afterHoliday() {
        if (!opening.afterHoliday()) {
            return 1;
        }
        double usual = past.stream()
                .filter(day -> !day.opening.afterHoliday())
                .mapToInt(DayCount::total)
                .average()
                .orElse(0);
        double came = HOLIDAY_WEIGHT * usual;
        double expected = HOLIDAY_WEIGHT * usual;
        for (DayCount day : past) {
            if (day.opening.afterHoliday()) {
                came += day.total();
                expected += usual;
            }
        }
        return expected == 0 ? 1 : came / expected;
    }

    /** Which part of a day's people comes in each quarter of an hour. */
    private double[] shape() {
        double[] shape = new double[Opening.QUARTERS];
        double weight = 0;
        for (DayCount day : past) {
            double counts = weight(day, OTHER_WEEKDAY) * day.total();
            weight += counts;
            double stretch = opening.lengthTo(day.opening);
            for (int quarter = 0; quarter < shape.length; quarter++) {
                int then = (int) Math.floor(opening.onto(day.opening, quarter));
                if (opening.holds(quarter) && then >= 0 && then < shape.length) {
                    shape[quarter] += counts / day.total() * day.all(then) * stretch;
                }
            }
        }
        for (int quarter = 0; quarter < shape.length; quarter++) {
            shape[quarter] /= weight;
        }
        return shape;
    }

    private double[][] shares() {
        int services = 0;
        while (past.stream().anyMatch(hasService(services))) {
            services++;
        }
        double[][] came = new double[services][];
        double[] sum = new double[Opening.QUARTERS];
        for (int service = 0; service < services; service++) {
            came[service] = came(service);
            for (int quarter = 0; quarter < sum.length; quarter++) {
                sum[quarter] += came[service][quarter];
            }
        }
        for (double[] service : came) {
            for (int quarter = 0; quarter < sum.length; quarter++) {
                service[quarter] = sum[quarter] == 0 ? 0 : service[quarter] / sum[quarter];
            }
        }
        return came;
    }

    /** Services are numbered as they first came, so that the last day knows the most of them. */
    private static java.util.function.Predicate<DayCount> hasService(int service) {
        return day -> day.services() > service;
    }

    /** How many came for a service around each quarter, drawn towards what it is all day where they were few. */
    private double[] came(int service) {
        double[] near = new double[Opening.QUARTERS];
        double[] everybody = new double[Opening.QUARTERS];
        double own = 0;
        double total = 0;
        for (DayCount day : past) {
            double counts = weight(day, OTHER_WEEKDAY);
            own += counts * day.of(service);
            total += counts * day.total();
            for (int quarter = 0; quarter < near.length; quarter++) {
                near[quarter] += counts * day.of(service, quarter);
                everybody[quarter] += counts * day.all(quarter);
            }
        }
        double[] ownNear = smooth(near, FAR);
        double[] allNear = smooth(everybody, FAR);
        for (int quarter = 0; quarter < near.length; quarter++) {
            near[quarter] =
                    (ownNear[quarter] * FAR + SERVICE_WEIGHT * own / total) / (allNear[quarter] * FAR + SERVICE_WEIGHT);
        }
        return near;
    }

    /** Each value as the mean of its neighbours, the nearer the more; the sum stays about the same. */
    private double[] smooth(double[] values, int reach) {
        double[] smooth = new double[values.length];
        for (int at = 0; at < values.length; at++) {
            double sum = 0;
            double weight = 0;
            for (int other = Math.max(0, at - reach); other <= Math.min(values.length - 1, at + reach); other++) {
                double counts = opening.holds(other) ? reach + 1 - Math.abs(at - other) : 0;
                sum += counts * values[other];
                weight += counts;
            }
            smooth[at] = weight == 0 ? 0 : sum / weight;
        }
        return smooth;
    }
}
