/**
 * Receipt printers beside the kiosks: where one may stand ({@link dawr.issuance.printer.PrinterAddress}), one paper's way to it
 * ({@link dawr.issuance.printer.Printers}), and what became of it ({@link dawr.issuance.printer.Paper}).
 *
 * <p>The bytes are those of {@link dawr.issuance.slip.EscPos}; status is asked for and read in the same language (Epson's ESC/POS reference:
 * {@code DLE EOT}, {@code GS r}). A printer that doesn't answer questions still prints.
 */
@NullMarked
package dawr.issuance.printer;

import org.jspecify.annotations.NullMarked;
