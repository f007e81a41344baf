package dawr.estimation.learning;

/** One ticket whose wait is known. */
public final class Example {
    private final double[] numbers;
    private final double drawn;
    private final double line;
    private final double said;
    private final double came;
    private final long issuedAt;

    /**
     * A ticket issued at an instant (epoch seconds).
     *
     * @param numbers what was seen, the stack's answer last
     * @param drawn the middle of what was drawn, on the scale of {@link Scale}
     * @param line what the stack said, on that scale
     * @param said the middle that was promised, on that scale
     * @param came what came, on that scale
     */
    public Example(double[] numbers, double drawn, double line, double said, double came, long issuedAt) {
        this.numbers = numbers;
        this.drawn = drawn;
        this.line = line;
        this.said = said;
        this.came = came;
        this.issuedAt = issuedAt;
    }

    double[] numbers() {
        return numbers;
    }

    double drawn() {
        return drawn;
    }

    double line() {
        return line;
    }

    double said() {
        return said;
    }

    double came() {
        return came;
    }

    long issuedAt() {
        return issuedAt;
    }
}
