package dawr.surveys.meter;

import java.util.Optional;

/**
 * What the want of one paper cost at one service.
 *
 * @param paper empty where nobody noted which one it was
 * @param visits that failed for it
 * @param minutes that these took, from the ticket to the end; a visit that wanted two papers counts half for each
 * @param hops that they were sent about
 */
public record Lost(Optional<String> paper, String service, int visits, double minutes, int hops) {}
