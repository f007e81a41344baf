package dawr.queue;

/**
 * What a branch will bear.
 *
 * @param waitingMax people waiting at once; more would mean that something else is wrong (10,000)
 * @param ticketsPerSeriesMax numbers of one series a day; four digits still fit the screens (9,999)
 * @param recallsMax how often a step may be called again, returns from a park included, before only no-show is left (3)
 * @param noShowHoldMinutes how long somebody who did not come may still come back to their place (30)
 * @param parkMaxMinutes the longest that a visit may be set aside or postponed, so that nobody is forgotten (240)
 */
public record Limits(
        int waitingMax, int ticketsPerSeriesMax, int recallsMax, int noShowHoldMinutes, int parkMaxMinutes) {
    public static final Limits USUAL = new Limits(10_000, 9_999, 3, 30, 240);

    /** Steps of one visit, transfers and returns included: more is a person sent in circles. */
    public static final int STEPS_PER_VISIT_MAX = 8;

    /** Further secrets of one ticket: who has lost so many papers is somebody who collects them. */
    public static final int SECRETS_PER_TICKET_MAX = 20;

    /** Appointments to come, all services together: a month of a large branch; they stand in the first entry of each day. */
    public static final int APPOINTMENTS_MAX = 20_000;

    /** How long a voucher for another branch holds: time to cross a city, not to sleep over it. */
    public static final long VOUCHER_HOLDS_MILLIS = 4L * 60 * 60 * 1000;

    /** How long after its end a served visit may be rated: a day for the evening, a day for the forgetful. */
    public static final long SURVEY_OPEN_MILLIS = 48L * 60 * 60 * 1000;

    /** How long after a break somebody who was missed may still come back, whatever the branch holds a place otherwise: the way back, and the crowd at the door. */
    public static final long BACK_FROM_BREAK_MILLIS = 15L * 60 * 1000;

    long noShowHoldMillis() {
        return noShowHoldMinutes * 60_000L;
    }

    long parkMaxMillis() {
        return parkMaxMinutes * 60_000L;
    }
}
