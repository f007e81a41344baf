package dawr.estimation.floor;

import dawr.queue.CallingOrder;
import dawr.queue.CallingPolicy;
import dawr.queue.CallingTerms;
import dawr.queue.Passes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The scene of an old log, which says nothing of skills, breaks and orders: skills are likely, the rest is as plain as can be. */
final class LogScene {
    /** Old systems call whoever has waited longest. */
    private static final CallingPolicy LONGEST_FIRST =
            new CallingPolicy(CallingOrder.LONGEST_WAITING_FIRST, CallingTerms.PLAIN);

    private LogScene() {}

    /** For somebody who would join a service at an instant (epoch seconds). */
    static Scene of(Floor floor, long at, int target) {
        Desk[] desks =
                floor.desks.stream().filter(desk -> Floor.present(desk, at)).toArray(Desk[]::new);
        List<Lanes.Lane> lanes = lanes(floor.queues);
        int services = floor.queues.size();
        double[][] serves = new double[desks.length][services];
        for (int desk = 0; desk < desks.length; desk++) {
            for (int service = 0; service < services; service++) {
                boolean matters =
                        service == target || !floor.queues.get(service).line.isEmpty();
                serves[desk][service] = matters ? floor.serves(desks[desk], service) : 0;
            }
        }
        Scene.Away[] away = new Scene.Away[desks.length];
        Arrays.fill(away, Scene.Away.NEVER);
        return new Scene(
                new Lanes(lanes, LONGEST_FIRST, at * 1000, 0),
                Stream.of(desks).map(desk -> Standing.of(desk, at)).toArray(Standing[]::new),
                serves,
                new boolean[0][],
                new long[desks.length][lanes.size()],
                away,
                new double[services],
                new long[services],
                Durations.of(floor),
                Durations.gaps(floor),
                0,
                0,
                1,
                Scene.Stops.NONE);
    }

    private static List<Lanes.Lane> lanes(List<Queue> queues) {
        List<Lanes.Lane> lanes = new ArrayList<>();
        int person = 0;
        for (Queue queue : queues) {
            for (boolean claim : new boolean[] {false, true}) {
                List<Waiting> line = queue.line.stream()
                        .filter(who -> who.claim > 0 == claim)
                        .toList();
                if (!line.isEmpty()) {
                    lanes.add(lane(queue, claim, line, person));
                    person += line.size();
                }
            }
        }
        return lanes;
    }

    private static Lanes.Lane lane(Queue queue, boolean claim, List<Waiting> line, int person) {
        long[] places = line.stream().mapToLong(who -> who.place * 1000).toArray();
        long[] ties = line.stream().mapToLong(who -> who.tie).toArray();
        return new Lanes.Lane(queue.service, claim, 0, places, ties, new Passes(), person);
    }
}
