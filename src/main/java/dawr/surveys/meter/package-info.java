/**
 * What bureaucracy costs: visits that failed for want of a paper, the hours they took, and how often people came back for one need.
 * {@link dawr.surveys.meter.Meter} ranks what to abolish or to put online first; {@link dawr.surveys.meter.Effect} says what came of it.
 */
@NullMarked
package dawr.surveys.meter;

import org.jspecify.annotations.NullMarked;
