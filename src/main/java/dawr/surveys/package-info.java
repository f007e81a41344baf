/**
 * JOB 4: the exit survey. One answer per served visit, bound to it by the ticket's secret; the journal knows only that it was given.
 * {@link dawr.surveys.VoiceDesk} tells a manager what the answers may be taken to say.
 */
@NullMarked
package dawr.surveys;

import org.jspecify.annotations.NullMarked;
