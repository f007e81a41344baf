package dawr.simulate;

import dawr.queue.By;
import dawr.queue.CounterId;
import dawr.queue.PriorityClass;
import dawr.queue.ServiceId;
import dawr.queue.StaffId;
import dawr.queue.calendar.Stretch;
import dawr.queue.calendar.Stretches;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A day of an old log as an office day: its own arrivals, service times and staff. A clerk serves the services that the log shows them serving on
 * that day, comes with their first service and goes with their last; what lies between is told by {@link Gaps}.
 */
final class LogOffice {
    private final List<LogTurn> turns;

    /** @param turns of one day, each with its clerk */
    LogOffice(List<LogTurn> turns) {
        this.turns = turns;
    }

    /** Who came, in order. */
    List<Visitor> crowd() {
        return turns.stream()
                .sorted(Comparator.comparingLong(LogTurn::inAt))
                .map(turn -> Visitor.of(
                                turn.inAt(),
                                new Visitor.Errand(turn.service(), Math.max(1, turn.endAt() - turn.startAt())),
                                PriorityClass.NONE,
                                0,
                                true,
                                Visitor.ENDLESS)
                        .outUntil(turn.backAt()))
                .toList();
    }

    List<Desk> desks() {
        Map<String, List<LogTurn>> byClerk = new TreeMap<>();
        for (LogTurn turn : turns) {
            byClerk.computeIfAbsent(turn.clerk(), any -> new ArrayList<>()).add(turn);
        }
        List<Desk> desks = new ArrayList<>();
        byClerk.values().forEach(own -> desks.add(desk(desks.size() + 1, own)));
        return desks;
    }

    /** What a clerk serves that day. */
    static List<ServiceId> skills(List<LogTurn> own) {
        TreeSet<String> skills = new TreeSet<>();
        own.forEach(turn -> skills.add(turn.service().value()));
        return skills.stream().map(ServiceId::new).toList();
    }

    private Desk desk(int number, List<LogTurn> own) {
        own.sort(Comparator.comparingLong(LogTurn::startAt));
        List<ServiceId> skills = skills(own);
        List<LogTurn> servable =
                turns.stream().filter(turn -> skills.contains(turn.service())).toList();
        Gaps gaps = Gaps.of(own, servable);
        long comes = own.getFirst().startAt();
        Stretches day = Stretches.of(List.of(new Stretch(comes, Math.max(gaps.until(), comes + 1))));
        By clerk = new By(new StaffId("clerk" + number), false);
        return new Desk(
                new CounterId("c" + number), clerk, skills, day.without(gaps.away()), false, true, gaps.calls());
    }
}
