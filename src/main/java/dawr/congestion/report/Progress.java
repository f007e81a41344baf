package dawr.congestion.report;

/** Hears how far a report has come; ends it by throwing. */
public interface Progress {
    /** For whoever waits without asking. */
    Progress UNHEARD = (parts, of) -> {};

    /** So many of its parts are done. */
    void reached(int parts, int of);
}
