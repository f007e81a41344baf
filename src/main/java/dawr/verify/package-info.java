/**
 * Whether a history can be believed: {@link dawr.verify.HistoryChecker} walks a branch's entries in order and names every rule of the office that
 * one of them breaks. It keeps its own simple picture of the hall ({@link dawr.verify.Hall}), so that a mistake in the rules is not excused by the
 * same mistake; {@link dawr.verify.Verification} walks a whole journal so.
 */
@NullMarked
package dawr.verify;

import org.jspecify.annotations.NullMarked;
