package dawr.surveys.figures;

/**
 * A share of satisfied people, and how surely it is that.
 *
 * @param share 0 to 1
 * @param effective of how many equally weighing answers it is worth
 */
public record Score(double share, Interval interval, double effective) {}
