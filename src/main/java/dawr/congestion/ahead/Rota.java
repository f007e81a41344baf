package dawr.congestion.ahead;

import dawr.queue.CounterId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who is to be where and when: for each counter the spells for which it is staffed, in order and apart. */
public record Rota(Map<CounterId, List<Spell>> spells) {
    public Rota {
        spells = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(spells));
    }

    List<Spell> of(CounterId counter) {
        return spells.getOrDefault(counter, List.of());
    }

    /** The same but for one counter. */
    public Rota with(CounterId counter, List<Spell> its) {
        Map<CounterId, List<Spell>> others = new LinkedHashMap<>(spells);
        others.put(
                counter,
                its.stream().sorted(Comparator.comparingLong(Spell::from)).toList());
        return new Rota(others);
    }

    /** A counter without what lies between two instants. */
    public List<Spell> without(CounterId counter, long from, long to) {
        List<Spell> left = new ArrayList<>();
        for (Spell spell : of(counter)) {
            keep(left, spell, spell.from(), Math.min(spell.to(), from));
            keep(left, spell, Math.max(spell.from(), to), spell.to());
        }
        return left;
    }

    private static void keep(List<Spell> left, Spell spell, long from, long to) {
        if (from < to) {
            left.add(new Spell(from, to, spell.services()));
        }
    }
}
