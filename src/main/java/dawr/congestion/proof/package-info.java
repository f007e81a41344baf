/**
 * How good looking ahead is: offices of chance whose every circumstance is known ({@link dawr.congestion.proof.MadeUpOffice});
 * warnings and foretold effects are judged by what came.
 */
@NullMarked
package dawr.congestion.proof;

import org.jspecify.annotations.NullMarked;
