package dawr.surveys.figures;

import java.util.Locale;

/** How the figures did on many days whose truth is known. Points are of a hundred. */
record ManyDays(int days, double rawOff, double correctedOff, double within, double covered, double ranged) {
    /** Within so many points of the truth is near. */
    private static final double NEAR = 0.02;

    static ManyDays of(int days, int visits, BiasedDay.Telling telling) {
        double raw = 0;
        double corrected = 0;
        int within = 0;
        int covered = 0;
        int ranged = 0;
        for (int seed = 1; seed <= days; seed++) {
            BiasedDay day = new BiasedDay(seed, visits, telling);
            Said said = new Voice(day.told()).all().orElseThrow();
            raw += said.raw().share() - day.truth();
            corrected += said.corrected().share() - day.truth();
            within += Math.abs(said.corrected().share() - day.truth()) <= NEAR ? 1 : 0;
            covered += said.corrected().interval().holds(day.truth()) ? 1 : 0;
            ranged += said.ifUnhappyAnswerMore().holds(day.truth()) ? 1 : 0;
        }
        double hundredth = 100.0 / days;
        return new ManyDays(
                days,
                raw * hundredth,
                corrected * hundredth,
                within * hundredth,
                covered * hundredth,
                ranged * hundredth);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d days: raw off by %.1f points, corrected by %.2f; corrected within 2 points on %.1f %%, interval holds the truth on %.1f %%, range on %.1f %%",
                days,
                rawOff,
                correctedOff,
                within,
                covered,
                ranged);
    }
}
