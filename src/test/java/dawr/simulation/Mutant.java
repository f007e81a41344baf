package dawr.simulation;

import java.util.List;

/**
 * A mistake that somebody might make: some words of the source replaced by others.
 *
 * @param name what the mistake is, in the words of the office
 */
public record Mutant(String name, List<Edit> edits) {
    /** {@code from} must stand exactly once in the file of this class. */
    public record Edit(String className, String from, String to) {}

    public static Mutant of(String name, String className, String from, String to) {
        return new Mutant(name, List.of(new Edit(className, from, to)));
    }

    public Mutant and(String className, String from, String to) {
        List<Edit> more = new java.util.ArrayList<>(edits);
        more.add(new Edit(className, from, to));
        return new Mutant(name, more);
    }

    @Override
    public String toString() {
        return name;
    }
}
