package dawr.surveys.figures;

/**
 * What is known of a visit whether or not it was rated.
 *
 * @param waitBand how long the longest wait of the visit was, in bands
 * @param outcome how it ended at the counter
 * @param hour local hour, 0 to 23
 */
public record Known(String service, String channel, String language, int hour, String waitBand, String outcome) {}
