package dawr.issuance.printer;

import io.vertx.core.buffer.Buffer;
import java.util.Optional;

/**
 * What a printer says of itself: questions and the bits of their answers.
 *
 * @see <a href="https://download4.epson.biz/sec_pubs/pos/reference_en/escpos/">Epson's ESC/POS command reference: DLE EOT, GS r, GS a</a>
 */
final class Status {
    /** Stops unasked reports, then asks why the printer might be off line ({@code DLE EOT 2}) and for the roll ({@code DLE EOT 4}). */
    static final Buffer QUESTIONS = Buffer.buffer(new byte[] {0x1d, 'a', 0, 0x10, 0x04, 2, 0x10, 0x04, 4});

    /** Asks for the roll once all before it is printed ({@code GS r 1}). */
    static final Buffer TELL_WHEN_OUT = Buffer.buffer(new byte[] {0x1d, 'r', 1});

    /** The answers to {@link #QUESTIONS}. */
    static final int ANSWERS = 2;

    private static final int AT_ONCE_FIXED = 0x93;
    private static final int AT_ONCE = 0x12;
    private static final int IN_TURN_FIXED = 0x90;

    private static final int COVER_OPEN = 0x04;
    private static final int STOPPED_FOR_PAPER = 0x20;
    private static final int FAULT = 0x40;
    private static final int ROLL_END = 0x60;
    private static final int ROLL_LOW_IN_TURN = 0x03;

    private Status() {}

    /** Whether the byte answers a question asked at once ({@code DLE EOT}). */
    static boolean atOnce(int heard) {
        return (heard & AT_ONCE_FIXED) == AT_ONCE;
    }

    /** Whether the byte answers a question asked in turn ({@code GS r}). */
    static boolean inTurn(int heard) {
        return (heard & IN_TURN_FIXED) == 0;
    }

    /** Why nothing can be printed; empty if something can. */
    static Optional<Paper> hindrance(int offLine, int roll) {
        if ((roll & ROLL_END) != 0 || (offLine & STOPPED_FOR_PAPER) != 0) {
            return Optional.of(Paper.PAPER_OUT);
        }
        return (offLine & (COVER_OPEN | FAULT)) != 0 ? Optional.of(Paper.PRINTER_STOPPED) : Optional.empty();
    }

    /** What an answer in turn means for the paper before it. */
    static Paper out(int heard) {
        return (heard & ROLL_LOW_IN_TURN) != 0 ? Paper.PRINTED_LOW : Paper.PRINTED;
    }
}
