package dawr.journal;

import io.vertx.core.Vertx;
import org.junit.jupiter.api.AfterAll;

class PgJournalTest extends JournalContract {
    private static final Vertx VERTX = Vertx.vertx();
    private static final DatabaseAddress DATABASE = TestDatabase.fresh();
    private static final Journal JOURNAL = TestDatabase.journal(DATABASE, VERTX);

    @Override
    Journal empty() {
        TestDatabase.asOwner(DATABASE, "truncate journal");
        return JOURNAL;
    }

    @AfterAll
    static void close() {
        get(VERTX.close());
    }
}
