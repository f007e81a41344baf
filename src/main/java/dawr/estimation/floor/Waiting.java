package dawr.estimation.floor;

/** Somebody in a line of the floor. Times are epoch seconds. */
public final class Waiting implements Comparable<Waiting> {
    final String ticket;
    final int service;
    final int claim;
    final long joinedAt;
    final long place;
    final long tie;
    /** How many stood before them when they joined. */
    int ahead;
    /** The middle of what was drawn and of what they were told when they joined, minutes; NaN if nothing was. */
    double drawn = Double.NaN;

    double said = Double.NaN;
    /** How many who came later into the same line have been called before; somebody passed by often has gone without saying so. */
    int passedBy;

    Waiting(String ticket, int service, int claim, long joinedAt, long place, long tie) {
        this.ticket = ticket;
        this.service = service;
        this.claim = claim;
        this.joinedAt = joinedAt;
        this.place = place;
        this.tie = tie;
    }

    public String ticket() {
        return ticket;
    }

    public long joinedAt() {
        return joinedAt;
    }

    @Override
    public int compareTo(Waiting other) {
        int byPlace = Long.compare(place, other.place);
        return byPlace == 0 ? Long.compare(tie, other.tie) : byPlace;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Waiting that && compareTo(that) == 0 && ticket.equals(that.ticket);
    }

    @Override
    public int hashCode() {
        return ticket.hashCode();
    }
}
