package dawr.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LineTest {
    private static final Needs NEEDS = new Needs("ar", List.of());

    private static Place place(long at, long tie) {
        TicketId ticket = new TicketId("t" + tie);
        return new Place(at, tie, ticket, at, Office.PERMITS, PriorityClass.NONE, Optional.empty(), NEEDS);
    }

    @Test
    void aLineStandsAsASortedSetWouldWhateverJoinsAndLeaves() {
        Random random = new Random(20261122);
        Line line = new Line(Office.PERMITS, PriorityClass.NONE, NEEDS);
        TreeSet<Place> model = new TreeSet<>();
        for (int tie = 0; tie < 6_000; tie++) {
            if (model.isEmpty() || random.nextInt(100) < 60) {
                Place joins = place(random.nextInt(500), tie);
                line.add(joins, 0);
                model.add(joins);
            } else {
                Place leaves = new ArrayList<>(model).get(random.nextInt(model.size()));
                line.remove(leaves);
                model.remove(leaves);
            }
            Place someone = place(random.nextInt(500), random.nextInt(6_000));
            assertEquals(model.headSet(someone).size(), line.before(someone));
            assertEquals(model.headSet(place(someone.place(), -1)).size(), line.beforeInstant(someone.place()));
            assertEquals(model.size(), line.size());
            assertEquals(model.stream().findFirst(), line.first());
        }
        assertEquals(List.copyOf(model), line.first(Integer.MAX_VALUE));
        assertEquals(List.copyOf(model).get(200), line.at(200).orElseThrow());
        assertEquals(Optional.empty(), line.at(model.size()));
        assertEquals(List.copyOf(model).subList(0, 50), line.copy().first(50));
    }

    @Test
    void whoDoesNotStandInALineCannotLeaveIt() {
        Line line = new Line(Office.PERMITS, PriorityClass.NONE, NEEDS);
        line.add(place(1, 1), 0);
        assertThrows(IllegalStateException.class, () -> line.remove(place(1, 2)));
    }

    @Test
    void anEmptyLineHasNobodyFirst() {
        Line line = new Line(Office.PERMITS, PriorityClass.NONE, NEEDS);
        line.add(place(1, 1), 0);
        line.remove(place(1, 1));
        assertEquals(Optional.empty(), line.first());
        assertEquals(0, line.before(place(5, 5)));
        assertEquals(0, line.beforeInstant(5));
        assertEquals(List.of(), line.first(3));
    }
}
