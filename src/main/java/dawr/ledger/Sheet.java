package dawr.ledger;

import java.util.Collection;
import java.util.List;

/**
 * What some entries of a branch have changed in the ledger.
 *
 * @param from the entry that the ledger stood at before
 * @param to the newest of the entries
 * @param at when that was decided
 * @param rated visits whose exit survey was given
 */
record Sheet(
        String branch,
        long from,
        long to,
        long at,
        Collection<StepRow> steps,
        Collection<VisitRow> visits,
        List<CounterHour> hours,
        Collection<DayRow> days,
        List<NameRow> names,
        List<String> rated) {}
