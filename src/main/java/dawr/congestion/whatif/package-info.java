/**
 * What if: a day lived on from where it stands, or a day of the past from any instant, with changes ({@link dawr.congestion.whatif.Change}) and
 * without, by the same rules and with the same luck. {@link dawr.congestion.whatif.Trial} compares both.
 */
@NullMarked
package dawr.congestion.whatif;

import org.jspecify.annotations.NullMarked;
