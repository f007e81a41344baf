/**
 * How the promise learns: {@link dawr.estimation.learning.Forest} (quantile trees, trained off the event loop), {@link dawr.estimation.learning.Stack} (a
 * line through the usual formulas, learned ticket by ticket) and {@link dawr.estimation.learning.Margin} (how wide a range must be to be kept as often as
 * promised). Numbers in, numbers out; the same numbers give the same model.
 */
@NullMarked
package dawr.estimation.learning;

import org.jspecify.annotations.NullMarked;
