package dawr.congestion.whatif;

import dawr.congestion.ahead.Rota;
import dawr.congestion.ahead.Spell;
import dawr.queue.BranchSetup;
import dawr.queue.CallingOrder;
import dawr.queue.CounterId;
import dawr.queue.ServiceId;
import dawr.queue.calendar.Stretch;
import java.util.ArrayList;
import java.util.List;

/** How a rota and a set-up look once something is changed in them. */
final class Staffing {
    private Staffing() {}

    /** Is nobody to be at a counter at an instant? */
    static boolean isFree(Rota rota, CounterId counter, long at) {
        return rota.spells().getOrDefault(counter, List.of()).stream()
                .noneMatch(spell -> spell.from() <= at && at < spell.to());
    }

    /** A counter is staffed for a while, whatever else it was to do then. */
    static Rota staffed(Rota rota, CounterId counter, Stretch during, List<ServiceId> services) {
        List<Spell> its = rota.without(counter, during.from(), during.to());
        its.add(new Spell(during.from(), during.to(), services));
        return rota.with(counter, its);
    }

    /** A counter's next absence begins, and ends, so much later. */
    static Rota later(Rota rota, CounterId counter, long millis) {
        List<Spell> its = new ArrayList<>(rota.spells().getOrDefault(counter, List.of()));
        if (its.size() < 2) {
            return rota;
        }
        Spell before = its.get(0);
        Spell after = its.get(1);
        long back = Math.min(after.to(), after.from() + millis);
        its.set(0, new Spell(before.from(), Math.min(before.to() + millis, back), before.services()));
        its.set(1, new Spell(back, after.to(), after.services()));
        return rota.with(
                counter, its.stream().filter(spell -> spell.from() < spell.to()).toList());
    }

    static BranchSetup under(BranchSetup now, CallingOrder order) {
        return new BranchSetup(
                now.id(),
                now.version(),
                now.names(),
                now.timeZone(),
                now.theme(),
                now.turnsAt(),
                now.hours(),
                now.languages(),
                now.halls(),
                now.services(),
                now.counters(),
                order,
                now.limits(),
                now.congestionBands(),
                now.houseRules(),
                now.charter());
    }
}
