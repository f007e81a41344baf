package dawr.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What some entries of a branch have changed in the ledger.
 *
 * @param from the entry that the ledger stood at before
 * @param to the newest of the entries
 * @param at when that was decided
 * @param known of the visits, those that may have rows already
 * @param rated visits whose exit survey was given
 * @param imported days of which an earlier system told, and the newest entry that did
 */
record Sheet(
        String branch,
        long from,
        long to,
        long at,
        Collection<StepRow> steps,
        Collection<VisitRow> visits,
        Collection<String> known,
        List<CounterHour> hours,
        Collection<DayRow> days,
        List<NameRow> names,
        List<String> rated,
        List<ImportedDay> imported) {
    /** A day of an earlier system. */
    record ImportedDay(String day, long seq, String timeZone, int seats, List<Double> bands) {}

    /** The business days of which anything has changed. */
    Set<String> touchedDays() {
        Set<String> touched = new TreeSet<>();
        steps.forEach(row -> touched.add(row.day()));
        visits.forEach(row -> touched.add(row.day()));
        hours.forEach(row -> touched.add(row.day()));
        days.forEach(row -> touched.add(row.day()));
        return touched;
    }
}
