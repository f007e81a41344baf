package dawr.ledger;

/** The database did not let the ledger be read or written. */
public final class LedgerUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    LedgerUnavailable(Exception refused) {
        super(refused.getMessage(), refused);
    }
}
