package dawr.surveys.figures;

/** The mean face, from 1 (bad) to 5 (excellent), and how surely it is that. */
public record Mean(double face, Interval interval) {}
