package dawr.backtest;

import dawr.estimation.Estimate;
import dawr.estimation.Rehearsal;
import java.util.function.BiConsumer;

/**
 * Walks a log through the estimator and scores what it said of the tickets from an instant on. Of tickets so old that what they teach is forgotten by then
 * it is not asked; they stand in line and take their time at a counter as others do.
 */
final class Backtest implements Course.Watching {
    private final Rehearsal rehearsal;
    private final long scoreFrom;
    private final Tables tables;
    private final BiConsumer<Row, Estimate> predictions;
    private long old;

    /** {@code old}: the first so many are not asked about; {@code predictions} is handed every scored ticket with what was said of it. */
    Backtest(Rehearsal rehearsal, long scoreFrom, long old, Tables tables, BiConsumer<Row, Estimate> predictions) {
        this.old = old;
        this.rehearsal = rehearsal;
        this.scoreFrom = scoreFrom;
        this.tables = tables;
        this.predictions = predictions;
    }

    @Override
    public void issued(Row row) {
        Rehearsal.Newcomer who = new Rehearsal.Newcomer(
                row.branch(), row.service(), row.ticket(), row.claim(), row.again(), row.openCounters());
        if (old > 0) {
            old--;
            rehearsal.joined(who, row.issuedAt());
        } else {
            ask(row, who);
        }
    }

    private void ask(Row row, Rehearsal.Newcomer who) {
        Rehearsal.Answer said = rehearsal.issued(who, row.issuedAt());
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
