package dawr.simulate;

import dawr.queue.BranchSetup;
import dawr.queue.By;
import dawr.queue.CounterId;
import dawr.queue.ServiceId;
import dawr.queue.StaffId;
import dawr.queue.calendar.Plan;
import dawr.queue.calendar.Stretch;
import dawr.queue.calendar.Stretches;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads who serves at which counter, what and when. */
final class StaffPlan {
    private final Written staff;
    private final BranchSetup setup;
    private final Plan plan;
    private final LocalDate date;

    StaffPlan(Written staff, BranchSetup setup, Plan plan, LocalDate date) {
        this.staff = staff;
        this.setup = setup;
        this.plan = plan;
        this.date = date;
    }

    List<Desk> desks() {
        List<Desk> desks = new ArrayList<>();
        List<Written> written = staff.items();
        for (int i = 0; i < written.size(); i++) {
            Desk desk = desk(written.get(i), i);
            notTwice(written.get(i), desks, desk);
            desks.add(desk);
        }
        return desks;
    }

    private Desk desk(Written written, int index) {
        Fields clerk = written.fields("counter", "skills", "shifts");
        CounterId counter = new CounterId(clerk.need("counter").text());
        List<ServiceId> skills = skills(clerk.need("skills"));
        Stretches present = present(clerk, counter);
        if (present.list().isEmpty()) {
            throw written.unfit("never at work on " + date);
        }
        long closes = plan.open().list().getLast().to();
        boolean last = present.list().getLast().to() >= closes;
        By by = new By(new StaffId("clerk" + (index + 1)), false);
        return new Desk(counter, by, skills, present, last, false, List.of());
    }

    private List<ServiceId> skills(Written written) {
        List<ServiceId> skills =
                written.items().stream().map(Written::text).map(ServiceId::new).toList();
        if (skills.isEmpty()) {
            throw written.unfit("a clerk who serves nothing");
        }
        return skills;
    }

    /** A clerk's own shifts, else what the calendar plans for the counter; breaks are kept in any case. */
    private Stretches present(Fields clerk, CounterId counter) {
        int rank =
                setup.counters().stream().map(BranchSetup.Counter::id).toList().indexOf(counter);
        Optional<Written> shifts = clerk.find("shifts");
        if (shifts.isEmpty()) {
            return plan.staffed(counter, rank);
        }
        List<Stretch> breaks =
                plan.breaks().stream().map(each -> each.ofCounter(rank)).toList();
        return own(shifts.get()).without(Stretches.of(breaks));
    }

    private Stretches own(Written shifts) {
        List<Stretch> own = new ArrayList<>();
        for (Written written : shifts.items()) {
            Fields shift = written.fields("from", "to");
            Stretch stretch = new Stretch(at(shift.need("from")), at(shift.need("to")));
            if (stretch.millis() == 0) {
                throw written.unfit("ends before it begins");
            }
            if (!Stretches.of(own).within(stretch).list().isEmpty()) {
                throw written.unfit("overlaps an earlier shift of the same clerk");
            }
            own.add(stretch);
        }
        return Stretches.of(own);
    }

    private long at(Written time) {
        return plan.span().from() + time.minuteOfDay() * 60_000L;
    }

    private static void notTwice(Written written, List<Desk> desks, Desk desk) {
        for (Desk other : desks) {
            boolean meet = !other.present().and(desk.present()).list().isEmpty();
            if (other.counter().equals(desk.counter()) && meet) {
                throw written.unfit("overlapping shifts: " + desk.counter() + " is staffed twice at once");
            }
        }
    }
}
