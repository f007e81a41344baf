package dawr.surveys.figures;

import java.util.Locale;

/**
 * How the figures did on many days whose truth is known. Points are of a hundred.
 *
 * @param apart by how many points the corrected score missed the truth, as a deviation
 * @param floor by how many no way of correcting could have missed it less
 * @param within on how many days of a hundred it came within two points
 */
record ManyDays(
        int days,
        double rawOff,
        double correctedOff,
        double apart,
        double floor,
        double within,
        double covered,
        double ranged) {
    /** Within so many points of the truth is near. */
    private static final double NEAR = 0.02;

    private static final double HUNDRED = 100;

    /** @param seed of the first day; those of others are never used to choose anything by */
    static ManyDays of(int days, int visits, long seed, BiasedDay.Telling telling) {
        Sums sums = new Sums();
        for (int day = 0; day < days; day++) {
            sums.add(new BiasedDay(seed + day, visits, telling));
        }
        return sums.over(days);
    }

    private static final class Sums {
        private double raw;
        private double corrected;
        private double squares;
        private double floors;
        private int within;
        private int covered;
        private int ranged;

        void add(BiasedDay day) {
            Said said = new Voice(day.told()).all().orElseThrow();
            double off = said.corrected().share() - day.truth();
            raw += said.raw().share() - day.truth();
            corrected += off;
            squares += off * off;
            floors += day.floor() * day.floor();
            within += Math.abs(off) <= NEAR ? 1 : 0;
            covered += said.corrected().interval().holds(day.truth()) ? 1 : 0;
            ranged += said.ifUnhappyAnswerMore().holds(day.truth()) ? 1 : 0;
        }

        ManyDays over(int days) {
            return new ManyDays(
                    days,
                    HUNDRED * raw / days,
                    HUNDRED * corrected / days,
                    HUNDRED * Math.sqrt(squares / days),
                    HUNDRED * Math.sqrt(floors / days),
                    HUNDRED * within / days,
                    HUNDRED * covered / days,
                    HUNDRED * ranged / days);
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d days: raw off by %.1f points, corrected by %.2f; corrected apart by %.2f (at best %.2f), within 2 points on %.1f %%; interval holds the truth on %.1f %%, range on %.1f %%",
                days,
                rawOff,
                correctedOff,
                apart,
                floor,
                within,
                covered,
                ranged);
    }
}
