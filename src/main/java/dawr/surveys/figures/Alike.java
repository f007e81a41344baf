package dawr.surveys.figures;

import java.util.List;

/**
 * Visits that are alike in all that is known of them, and how those of them who answered did.
 *
 * @param visits that could be rated
 * @param faces how often each was given, from 1 (bad) to 5 (excellent)
 */
public record Alike(Known known, int visits, List<Integer> faces) {
    /** From this face on somebody counts as satisfied. */
    public static final int SATISFIED_FROM = 4;

    public static final int FACES = 5;

    public Alike {
        faces = List.copyOf(faces);
        int given = faces.stream().mapToInt(Integer::intValue).sum();
        if (faces.size() != FACES || given > visits) {
            throw new IllegalArgumentException("more answers than visits, or not five faces");
        }
    }

    int answers() {
        return faces.stream().mapToInt(Integer::intValue).sum();
    }

    int satisfied() {
        return faces.get(SATISFIED_FROM - 1) + faces.get(SATISFIED_FROM);
    }

    /** The sum of all faces given. */
    int marks() {
        int marks = 0;
        for (int face = 1; face <= FACES; face++) {
            marks += face * faces.get(face - 1);
        }
        return marks;
    }

    /** The sum of the squares of all faces given. */
    int squares() {
        int squares = 0;
        for (int face = 1; face <= FACES; face++) {
            squares += face * face * faces.get(face - 1);
        }
        return squares;
    }
}
