package dawr.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** A state in words, every part of it: two states that mean the same are described the same. */
public final class Described {
    private Described() {}

    public static String of(BranchState state) {
        if (!state.founded()) {
            return "not founded";
        }
        List<String> lines = new ArrayList<>();
        lines.add("setup " + state.setup());
        lines.add("day " + state.day() + " until " + state.dayEndsAtMillis());
        lines.add("seq " + state.seq() + " at " + state.atMillis());
        state.counters().forEach(counter -> lines.add(counter.toString()));
        lines.add("held by staff " + new TreeMap<>(state.desks.heldBy));
        state.visits().forEach(visit -> lines.add(visit.toString()));
        lines.add("series " + new TreeMap<>(state.lastOfSeries));
        lines.add("in use " + new TreeSet<>(state.people.numbersStillInUse));
        lines.add("may be rated " + state.mayBeRated + ", rated late " + new TreeSet<>(state.ratedLate));
        state.calls().forEach(call -> lines.add(call.toString()));
        state.setup()
                .services()
                .forEach(service -> lines.add(service.id() + " " + state.people.lines.first(service.id(), 99_999)));
        state.counters()
                .forEach(counter ->
                        lines.add(counter.id() + " " + state.people.lines.firstOnlyAt(counter.id(), 99_999)));
        lines.add("passed " + new TreeMap<>(state.people.course.passedBefore()) + " ordinary since "
                + state.ordinarySinceClaim());
        state.visits().forEach(visit -> lines.add(visit.number() + " passed " + state.timesPassed(visit)));
        lines.add("still " + state.stillness + " breaks " + state.breaks + " told "
                + new TreeSet<>(state.people.toldNear));
        lines.add("appointments " + state.appointments + " door " + state.door);
        lines.add(people(state.people));
        return String.join("\n", lines);
    }

    private static String people(People people) {
        List<String> said = new ArrayList<>();
        said.add("seats " + people.seats + " claims " + people.course.claims());
        said.add("due " + people.due);
        for (VisitPhase phase : VisitPhase.values()) {
            said.add(phase + " " + people.course.count(phase));
        }
        return String.join("\n", said);
    }
}
