package dawr.queue;

/** What a claim rests on that the reception grants to somebody who did not make it at the door. */
public enum ClaimGround implements Named {
    /** Whoever stands at the desk can see it. */
    SEEN,
    /** A card or a doctor's letter was shown. */
    PAPER_SHOWN,
    /** They could not say so at the kiosk. */
    NOT_ASKED,
    /** They have become unwell while they waited. */
    UNWELL
}
