package dawr.estimation.floor;

/**
 * Where a drawing begins: lines, desks and what each of them may do, as far as that is known.
 *
 * @param desks how each desk stands
 * @param serves how likely each desk serves each service; 0 or 1 where the office says so itself
 * @param mayCall from which lanes each desk may call; empty where that follows from the services it serves
 * @param headStart what a lane's people count for at each desk beside their wait, milliseconds
 * @param away when each desk is not there
 * @param notBefore from which minute on anybody is called for each service
 * @param targets within what time each service means to call, milliseconds
 * @param leaveShare how many of those in line leave before their turn
 * @param noShowShare how many of those called do not come
 * @param more how many times as many wait as the lanes hold
 * @param stops the office's breaks; minutes here are working time, and whoever is at a desk when one begins is served on
 */
@SuppressWarnings("ArrayRecordComponent") // walked through millions of times; nobody compares scenes
record Scene(
        Lanes lanes,
        Standing[] desks,
        double[][] serves,
        boolean[][] mayCall,
        long[][] headStart,
        Away[] away,
        double[] notBefore,
        long[] targets,
        Durations[] durations,
        Durations[] gaps,
        double leaveShare,
        double noShowShare,
        double more,
        Stops stops) {
    /** The breaks ahead in which nobody is called, in minutes from now: pairs of from and to in order. */
    record Stops(double[] stretches) {
        static final Stops NONE = new Stops(new double[0]);

        /** In how many minutes so much has been worked. */
        double clock(double worked) {
            double at = worked;
            for (int each = 0; each < stretches.length && stretches[each] <= at; each += 2) {
                at += stretches[each + 1] - stretches[each];
            }
            return at;
        }

        /** How much has been worked in so many minutes. */
        double worked(double clock) {
            double worked = clock;
            for (int each = 0; each < stretches.length && stretches[each] < clock; each += 2) {
                worked -= Math.min(clock, stretches[each + 1]) - stretches[each];
            }
            return worked;
        }
    }

    /** When a desk is not there, in minutes from now: pairs of from and to in order. */
    record Away(double[] stretches) {
        static final Away NEVER = new Away(new double[0]);

        /** When it is there again, if it means to call at this minute. */
        double back(double minutes) {
            double at = minutes;
            for (int each = 0; each < stretches.length; each += 2) {
                if (at >= stretches[each] && at < stretches[each + 1]) {
                    at = stretches[each + 1];
                }
            }
            return at;
        }
    }
}
