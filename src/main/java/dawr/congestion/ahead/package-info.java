/**
 * How an office day may go on: {@link dawr.congestion.ahead.Onward} lives it from where it stands to an instant, every step decided by the live office's
 * own rules; chance decides the rest, the same for every change that is tried ({@link dawr.congestion.ahead.Fate}). What chance may do is learned from
 * what has happened ({@link dawr.congestion.ahead.Witness}); {@link dawr.congestion.ahead.Futures} draws many of them.
 */
@NullMarked
package dawr.congestion.ahead;

import org.jspecify.annotations.NullMarked;
