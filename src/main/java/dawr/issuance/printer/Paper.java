package dawr.issuance.printer;

import dawr.queue.Named;

/** What became of a paper. */
public enum Paper implements Named {
    /** The printer has said that it is out. */
    PRINTED,
    /** Printed, and the roll is nearly at its end. */
    PRINTED_LOW,
    /** Sent to a printer that says nothing; it is most likely out. */
    SENT,
    /** The printer fell silent in the middle: there may be a whole paper, a part of one or none. */
    BROKEN_OFF,
    /** Nothing was sent: the printer can't be reached. */
    PRINTER_DOWN,
    /** Nothing was sent: the roll is at its end. */
    PAPER_OUT,
    /** Nothing was sent: the cover is open, or the printer reports a fault of its own. */
    PRINTER_STOPPED;

    /** Whether bytes have gone to the printer, so that a second try could make a second paper. */
    public boolean mayBeOut() {
        return switch (this) {
            case PRINTED, PRINTED_LOW, SENT, BROKEN_OFF -> true;
            case PRINTER_DOWN, PAPER_OUT, PRINTER_STOPPED -> false;
        };
    }
}
