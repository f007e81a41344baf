package dawr.estimation.floor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lines of a floor, copied so that they can be walked through again and again: one lane per service and claim, in order of place. */
final class Lanes {
    private final int[] service;
    private final int[] claim;
    private final int[][] person;
    private final long[][] waitedMillis;
    private final int[] head;
    private final List<Waiting> people = new ArrayList<>();
    private long bestScore;

    Lanes(List<Queue> queues, long at) {
        List<List<Waiting>> lanes = new ArrayList<>();
        for (Queue queue : queues) {
            split(queue, lanes);
        }
        service = new int[lanes.size()];
        claim = new int[lanes.size()];
        person = new int[lanes.size()][];
        waitedMillis = new long[lanes.size()][];
        head = new int[lanes.size()];
        for (int lane = 0; lane < lanes.size(); lane++) {
            copy(lane, lanes.get(lane), at);
        }
    }

    private static void split(Queue queue, List<List<Waiting>> lanes) {
        List<List<Waiting>> byClaim = new ArrayList<>();
        for (Waiting who : queue.line) {
            while (byClaim.size() <= who.claim) {
                byClaim.add(new ArrayList<>());
            }
            byClaim.get(who.claim).add(who);
        }
        byClaim.stream().filter(lane -> !lane.isEmpty()).forEach(lanes::add);
    }

    private void copy(int lane, List<Waiting> line, long at) {
        service[lane] = line.getFirst().service;
        claim[lane] = line.getFirst().claim;
        person[lane] = new int[line.size()];
        waitedMillis[lane] = new long[line.size()];
        for (int i = 0; i < line.size(); i++) {
            person[lane][i] = people.size();
            waitedMillis[lane][i] = (at - line.get(i).place) * 1000;
            people.add(line.get(i));
        }
    }

    List<Waiting> people() {
        return people;
    }

    void rewind() {
        Arrays.fill(head, 0);
    }

    /** The lane whose first is called by a desk that may serve these services, so many minutes from now; -1 if there is none. */
    int best(boolean[] eligible, double minutes, Claims claims) {
        long later = (long) (minutes * 60_000);
        int best = -1;
        for (int lane = 0; lane < head.length; lane++) {
            if (head[lane] < person[lane].length && eligible[service[lane]]) {
                long score = claims.score(waitedMillis[lane][head[lane]] + later, claim[lane]);
                if (best < 0 || score > bestScore) {
                    best = lane;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    long bestScore() {
        return bestScore;
    }

    int service(int lane) {
        return service[lane];
    }

    /** Takes the first of a lane out of it. */
    int take(int lane) {
        return person[lane][head[lane]++];
    }
}
