/**
 * An old office's ticket log walked through once, forwards: {@link dawr.backtest.LogLines} reads it, {@link dawr.backtest.Course} lets things happen in
 * the order in which they happened, and {@link dawr.backtest.Backtest} asks the estimator at every ticket, scores what it said beside the usual formulas,
 * and shows it nothing that had not happened by then.
 */
@NullMarked
package dawr.backtest;

import org.jspecify.annotations.NullMarked;
