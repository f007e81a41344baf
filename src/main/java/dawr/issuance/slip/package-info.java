/**
 * The paper slip: {@link dawr.issuance.slip.Slip} says what stands on it, {@link dawr.issuance.slip.SlipPrinting} lays it out in whole dots, and
 * {@code PNG}, PDF and printer bytes are made of the same dots. Printers neither join nor reorder Arabic, so paper is always a picture.
 *
 * <p>The layout is made of {@link dawr.issuance.slip.Piece}s, which know their height once their width is given and then draw themselves.
 */
@NullMarked
package dawr.issuance.slip;

import org.jspecify.annotations.NullMarked;
