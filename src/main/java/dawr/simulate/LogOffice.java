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
 * that day, comes with their first service and goes with their last. Where the log has a clerk idle although somebody waited whom they could serve,
 * they were not free: a short while is the pause before the next call and belongs to the service before it; a long one is an absence and keeps its
 * length. Idle time without anybody to serve is no absence.
 */
final class LogOffice {
    /** Longer than a walk to the counter and a word with a colleague. */
    static final long CALL_GAP_MAX_MILLIS = 180_000;

    private final List<LogTurn> turns;

    /** @param turns of one day, each with its clerk */
    LogOffice(List<LogTurn> turns) {
        this.turns = turns;
    }

    /** Who came, in order. */
    List<Visitor> crowd() {
        return turns.stream()
                .sorted(Comparator.comparingLong(LogTurn::inAt))
                .map(turn -> new Visitor(
                        turn.inAt(),
                        turn.service(),
                        PriorityClass.NONE,
                        0,
                        Math.max(1, turn.endAt() - turn.startAt()),
                        true,
                        Visitor.ENDLESS))
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
        List<Stretch> away = new ArrayList<>();
        List<Long> gaps = new ArrayList<>();
        long free = own.getFirst().endAt();
        for (LogTurn next : own.subList(1, own.size())) {
            Stretches wanted = wanted(servable, new Stretch(free, next.startAt()));
            gaps.add(callGap(wanted, next.startAt()));
            wanted.list().stream().filter(LogOffice::isAbsence).forEach(away::add);
            free = Math.max(free, next.endAt());
        }
        Stretch day = new Stretch(
                own.getFirst().startAt(), Math.max(free, own.getFirst().startAt() + 1));
        Stretches present = Stretches.of(List.of(day)).without(Stretches.of(away));
        By clerk = new By(new StaffId("clerk" + number), false);
        return new Desk(new CounterId("c" + number), clerk, skills, present, false, true, gaps);
    }

    /** When, while the clerk was idle, somebody waited whom they could serve. */
    private static Stretches wanted(List<LogTurn> servable, Stretch idle) {
        return Stretches.of(servable.stream()
                .map(turn -> new Stretch(turn.inAt(), turn.startAt()).within(idle))
                .toList());
    }

    private static boolean isAbsence(Stretch wanted) {
        return wanted.millis() > CALL_GAP_MAX_MILLIS;
    }

    private static long callGap(Stretches wanted, long next) {
        return wanted.list().stream()
                .filter(stretch -> stretch.to() == next && !isAbsence(stretch))
                .mapToLong(Stretch::millis)
                .sum();
    }
}
