package dawr.ledger;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Optional;

/** A business day, its events counted; each column is explained at the table. */
@JsonNaming(SnakeCaseStrategy.class)
record DayRow(
        String branch,
        String day,
        long firstSeq,
        long lastSeq,
        long openedAt,
        Optional<Long> closedAt,
        String timeZone,
        int seats,
        List<Double> bands,
        int issued,
        int queued,
        int calls,
        int started,
        int stepsEnded,
        int served,
        int notCompleted,
        int noShow,
        int went,
        int transferred,
        int unserved,
        int visitsEnded,
        int surveys,
        long standstillMs,
        List<Published> charter) {}
