package dawr.congestion.alarm;

import java.util.OptionalDouble;

/**
 * A look ahead that has been judged.
 *
 * @param likely how likely it was said to be that the limit would be passed within two hours
 * @param climate what anybody could have said without looking
 * @param plain what a plain threshold looks at: the index at that moment
 * @param passed whether it was
 * @param leadMinutes after how many minutes it was
 */
public record Look(long at, double likely, double climate, double plain, boolean passed, OptionalDouble leadMinutes) {}
