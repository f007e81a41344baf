package dawr.simulation;

import java.util.Optional;

/** Whole worlds by seed. */
public final class Simulation {
    private Simulation() {}

    /** What goes wrong in the world of this seed, if anything does. */
    public static Optional<String> wrong(long seed) {
        try {
            return new World(seed).live();
        } catch (RuntimeException e) {
            StackTraceElement[] stack = e.getStackTrace();
            return Optional.of("the world breaks: " + e + (stack.length > 0 ? " at " + stack[0] : ""));
        }
    }

    /** The first seed of so many in whose world something goes wrong; -1 if all is well in all of them. */
    public static long firstWrong(int seeds) {
        for (long seed = 0; seed < seeds; seed++) {
            if (wrong(seed).isPresent()) {
                return seed;
            }
        }
        return -1;
    }
}
