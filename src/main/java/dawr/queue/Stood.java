package dawr.queue;

/** A standstill that is over, from an instant to another, epoch milliseconds. */
public record Stood(Scope scope, long from, long to) {}
