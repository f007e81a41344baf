package dawr.congestion.layout;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * What a floor plan made of a day.
 *
 * @param groups everybody of each
 * @param halls by those who waited for them
 * @param treads how often each square was walked on, row by row
 * @param width of a row
 */
@SuppressWarnings("ArrayRecordComponent") // one is made for each plan; nobody compares them
public record Walked(Map<String, List<Person>> groups, Map<String, Seating> halls, int[] treads, int width) {
    private static final double MOST = 0.9;
    private static final double ALL = 100;

    /** How far somebody walked, and how long they stood for want of a seat. */
    record Person(double metres, double stoodMinutes) {}

    /**
     * How a hall was filled.
     *
     * @param stoodMinutes by all together
     */
    record Seating(int seats, int seatedMost, int standingMost, double stoodMinutes) {}

    /** Two plans of one day beside each other. Schema {@code LayoutTwin} of the contract. */
    public static JsonObject compared(Walked before, Walked after) {
        return new JsonObject()
                .put("groups", groups(before, after))
                .put("halls", halls(before, after))
                .put("before", before.trodden())
                .put("after", after.trodden());
    }

    private static JsonArray groups(Walked before, Walked after) {
        JsonArray groups = new JsonArray();
        before.groups.forEach((group, people) -> groups.add(new JsonObject()
                .put("group", group)
                .put("people", people.size())
                .put("before", figures(people))
                .put("after", figures(after.groups.getOrDefault(group, List.of())))));
        return groups;
    }

    private static JsonObject figures(List<Person> people) {
        long stood = people.stream().filter(person -> person.stoodMinutes() > 0).count();
        List<Person> byMetres = people.stream()
                .sorted(Comparator.comparingDouble(Person::metres))
                .toList();
        return new JsonObject()
                .put("metres", tenths(mean(people, Person::metres)))
                .put(
                        "longMetres",
                        byMetres.isEmpty()
                                ? 0
                                : tenths(byMetres.get((int) (MOST * (byMetres.size() - 1)))
                                        .metres()))
                .put("stoodPercent", tenths(ALL * stood / Math.max(1, people.size())))
                .put("stoodMinutes", tenths(mean(people, Person::stoodMinutes)));
    }

    private static double mean(List<Person> people, ToDoubleFunction<Person> figure) {
        return people.stream().mapToDouble(figure).average().orElse(0);
    }

    private static JsonArray halls(Walked before, Walked after) {
        Set<String> names = new TreeSet<>(before.halls.keySet());
        names.addAll(after.halls.keySet());
        JsonArray halls = new JsonArray();
        Seating empty = new Seating(0, 0, 0, 0);
        names.forEach(name -> halls.add(new JsonObject()
                .put("hall", name)
                .put("before", json(before.halls.getOrDefault(name, empty)))
                .put("after", json(after.halls.getOrDefault(name, empty)))));
        return halls;
    }

    private static JsonObject json(Seating seating) {
        return new JsonObject()
                .put("seats", seating.seats())
                .put("seatedMost", seating.seatedMost())
                .put("standingMost", seating.standingMost())
                .put("stoodMinutes", tenths(seating.stoodMinutes()));
    }

    /** Column, row and walks of every square that was walked on. */
    private JsonArray trodden() {
        JsonArray trodden = new JsonArray();
        for (int cell = 0; cell < treads.length; cell++) {
            if (treads[cell] > 0) {
                trodden.add(JsonArray.of(cell % width, cell / width, treads[cell]));
            }
        }
        return trodden;
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
