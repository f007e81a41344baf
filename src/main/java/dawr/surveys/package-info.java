/**
 * JOB 4: the customer's voice. The exit survey: one answer per served visit, bound to it by the ticket's secret; the journal knows only that it was
 * given. What is asked after the first touch stands in {@link dawr.surveys.form}; {@link dawr.surveys.AnswerBox} takes what people without a ticket
 * say, apart; {@link dawr.surveys.WordsDesk} has what was written or said aloud. {@link dawr.surveys.VoiceDesk} tells a manager what the answers may be taken to say, what moves them and
 * what looks odd; {@link dawr.surveys.JumpWatch} makes a case of what jumps. Cases are in {@link dawr.surveys.cases}, what papers cost in {@link dawr.surveys.meter}, councils in {@link dawr.surveys.councils}.
 */
@NullMarked
package dawr.surveys;

import org.jspecify.annotations.NullMarked;
