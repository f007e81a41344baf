/**
 * What looking ahead has said, kept until it can be judged and for as long as its score is told: {@link dawr.congestion.kept.Diary} holds looks, warnings
 * and advice that was followed.
 */
@NullMarked
package dawr.congestion.kept;

import org.jspecify.annotations.NullMarked;
