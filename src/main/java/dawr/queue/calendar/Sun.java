package dawr.queue.calendar;

import java.time.LocalDate;

/**
 * The sun over a town, by the low-precision formulas of the Astronomical Almanac (section C, good to 0.01° from 1950 to 2050, which is 3 s of
 * time). Noon needs no convention; the length of a shadow is that of every method of prayer times, Umm al-Qura's among them.
 */
record Sun(double latitude, double longitude) {
    private static final long EPOCH_DAY_OF_2000 = LocalDate.of(2000, 1, 1).toEpochDay();
    private static final double DEGREES_PER_DAY = 360;
    private static final long MILLIS_PER_DAY = 86_400_000L;
    private static final long MILLIS_PER_MINUTE = 60_000L;
    private static final double NOON = 0.5;

    /** When it stands highest that day, epoch milliseconds at the nearest minute. */
    long noon(LocalDate date) {
        return instant(date, transit(date));
    }

    /** When a shadow has grown by so many lengths of what throws it since noon, epoch milliseconds at the nearest minute. */
    long shadow(LocalDate date, int lengths) {
        double transit = transit(date);
        double angle = 0;
        // The second look takes the sun's declination of the afternoon instead of noon's
        for (int look = 0; look < 2; look++) {
            angle = hourAngle(declination(daysSince2000(date, transit) + angle / DEGREES_PER_DAY), lengths);
        }
        return instant(date, transit + angle / DEGREES_PER_DAY);
    }

    /** Noon as a share of the day in UTC; may lie outside 0 to 1 for a town far east or west. */
    private double transit(LocalDate date) {
        double mean = NOON - longitude / DEGREES_PER_DAY;
        return mean - equationOfTime(daysSince2000(date, mean)) / DEGREES_PER_DAY;
    }

    /** How far the sun moves on from noon until its height makes such a shadow, degrees. */
    private double hourAngle(double declination, int lengths) {
        double height = Math.atan(1 / (lengths + Math.tan(Math.toRadians(Math.abs(latitude - declination)))));
        double phi = Math.toRadians(latitude);
        double delta = Math.toRadians(declination);
        double cosine = (Math.sin(height) - Math.sin(phi) * Math.sin(delta)) / (Math.cos(phi) * Math.cos(delta));
        return Math.toDegrees(Math.acos(Math.clamp(cosine, -1, 1)));
    }

    private static double daysSince2000(LocalDate date, double shareOfDay) {
        return date.toEpochDay() - EPOCH_DAY_OF_2000 - NOON + shareOfDay;
    }

    private static double declination(double days) {
        return Math.toDegrees(Math.asin(sin(obliquity(days)) * sin(eclipticLongitude(days))));
    }

    /** Apparent minus mean solar time, degrees. */
    private static double equationOfTime(double days) {
        double lambda = eclipticLongitude(days);
        double rightAscension = Math.toDegrees(Math.atan2(cos(obliquity(days)) * sin(lambda), cos(lambda)));
        return Math.IEEEremainder(meanLongitude(days) - rightAscension, DEGREES_PER_DAY);
    }

    private static double meanLongitude(double days) {
        return 280.460 + 0.985_647_4 * days;
    }

    private static double eclipticLongitude(double days) {
        double anomaly = 357.528 + 0.985_600_3 * days;
        return meanLongitude(days) + 1.915 * sin(anomaly) + 0.020 * sin(2 * anomaly);
    }

    private static double obliquity(double days) {
        return 23.439 - 0.000_000_4 * days;
    }

    private static long instant(LocalDate date, double shareOfDay) {
        double millis = date.toEpochDay() * (double) MILLIS_PER_DAY + shareOfDay * MILLIS_PER_DAY;
        return Math.round(millis / MILLIS_PER_MINUTE) * MILLIS_PER_MINUTE;
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
