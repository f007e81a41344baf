package dawr.congestion.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** The shortest ways from anywhere to one square, straight and across, around walls and no corner cut. */
final class Ways {
    private static final double ACROSS = Math.sqrt(2);

    private final FloorPlan plan;
    private final double[] steps;
    private final int[] towards;

    private record Reached(int cell, double steps) {}

    private Ways(FloorPlan plan) {
        this.plan = plan;
        this.steps = new double[plan.width() * plan.height()];
        this.towards = new int[steps.length];
        Arrays.fill(steps, Double.POSITIVE_INFINITY);
        Arrays.fill(towards, -1);
    }

    static Ways to(FloorPlan plan, Cell goal) {
        Ways ways = new Ways(plan);
        ways.spread(ways.index(goal.x(), goal.y()));
        return ways;
    }

    private int index(int x, int y) {
        return y * plan.width() + x;
    }

    private void spread(int goal) {
        PriorityQueue<Reached> next = new PriorityQueue<>(Comparator.comparingDouble(Reached::steps));
        steps[goal] = 0;
        next.add(new Reached(goal, 0));
        for (Reached nearest = next.poll(); nearest != null; nearest = next.poll()) {
            if (nearest.steps() <= steps[nearest.cell()]) {
                spread(nearest, next);
            }
        }
    }

    private void spread(Reached from, PriorityQueue<Reached> next) {
        int x = from.cell() % plan.width();
        int y = from.cell() / plan.width();
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                if (mayStep(x, y, dx, dy)) {
                    reach(index(x + dx, y + dy), from, dx != 0 && dy != 0 ? ACROSS : 1, next);
                }
            }
        }
    }

    /** Nobody squeezes through between two walls that touch at a corner. */
    private boolean mayStep(int x, int y, int dx, int dy) {
        return plan.isFree(x + dx, y + dy) && plan.isFree(x + dx, y) && plan.isFree(x, y + dy);
    }

    private void reach(int cell, Reached from, double step, PriorityQueue<Reached> next) {
        if (from.steps() + step < steps[cell]) {
            steps[cell] = from.steps() + step;
            towards[cell] = from.cell();
            next.add(new Reached(cell, steps[cell]));
        }
    }

    /** Infinite where no way leads. */
    double metres(Cell from) {
        return steps[index(from.x(), from.y())] * plan.cellMetres();
    }

    /** A walk from a door to the goal, square by square. */
    record Way(List<Cell> cells, double metres) {}

    /** The way from whichever of these is nearest; none if none leads there. */
    Optional<Way> fromNearest(List<Cell> some) {
        return some.stream()
                .filter(cell -> Double.isFinite(metres(cell)))
                .min(Comparator.comparingDouble(this::metres))
                .map(from -> new Way(cells(from), metres(from)));
    }

    private List<Cell> cells(Cell from) {
        List<Cell> cells = new ArrayList<>();
        for (int cell = index(from.x(), from.y()); cell >= 0; cell = towards[cell]) {
            cells.add(new Cell(cell % plan.width(), cell / plan.width()));
        }
        return cells;
    }

    /** Counts a walk in every square that it treads. */
    void tread(Cell from, int[] treads) {
        for (int cell = index(from.x(), from.y()); cell >= 0; cell = towards[cell]) {
            treads[cell]++;
        }
    }
}
