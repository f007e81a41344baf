package dawr;

import dawr.branch.OfficeClock;
import dawr.branch.OpenBranches;
import dawr.journal.Database;
import dawr.office.Office;
import dawr.web.Operations;
import dawr.words.Words;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;

/** What every room of the house stands on. */
record Ground(
        Vertx vertx,
        Settings settings,
        Database database,
        OpenBranches branches,
        Office office,
        Words words,
        Operations operations,
        MeterRegistry meters,
        OfficeClock clock) {}
