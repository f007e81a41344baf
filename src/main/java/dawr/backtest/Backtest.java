package dawr.backtest;

import dawr.estimation.Estimate;
import dawr.estimation.Rehearsal;
import java.util.function.BiConsumer;

/** Walks a log through the estimator and scores what it said of the tickets from an instant on. */
final class Backtest implements Course.Watching {
    private final Rehearsal rehearsal;
    private final long scoreFrom;
    private final Tables tables;
    private final BiConsumer<Row, Estimate> predictions;

    /** {@code predictions} is handed every scored ticket with what was said of it. */
    Backtest(Rehearsal rehearsal, long scoreFrom, Tables tables, BiConsumer<Row, Estimate> predictions) {
        this.rehearsal = rehearsal;
        this.scoreFrom = scoreFrom;
        this.tables = tables;
        this.predictions = predictions;
    }

    @Override
    public void issued(Row row) {
        Rehearsal.Answer said = rehearsal.issued(
                new Rehearsal.Newcomer(row.branch(), row.service(), row.ticket(), row.claim(), row.openCounters()),
                row.issuedAt());
        if (row.issuedAt() >= scoreFrom && row.isScored()) {
            tables.add(row, said);
            predictions.accept(row, said.estimate());
        }
    }

    @Override
    public void started(Row row) {
        rehearsal.called(row.branch(), row.ticket(), row.desk(), row.startAt());
    }

    @Override
    public void ended(Row row) {
        rehearsal.finished(row.branch(), row.ticket(), row.endAt());
    }

    @Override
    public void left(Row row) {
        rehearsal.left(row.branch(), row.ticket());
    }
}
