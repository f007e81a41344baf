/**
 * What is known of a branch at an instant, from what has happened until then and from nothing else: who waits, which desks serve whom, how long things
 * took lately. {@link dawr.estimation.floor.Floor} is told of each join, call and end, by the live office and by the backtest alike;
 * {@link dawr.estimation.floor.Drawing} draws what may follow, and {@link dawr.estimation.floor.Yardsticks} says what the usual formulas would say.
 */
@NullMarked
package dawr.estimation.floor;

import org.jspecify.annotations.NullMarked;
