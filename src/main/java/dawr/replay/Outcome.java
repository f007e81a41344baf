package dawr.replay;

/** What became of a deed. */
sealed interface Outcome {
    /** The office took it. */
    record Done() implements Outcome {}

    /** Nobody waits whom the counter could call. */
    record NobodyWaits() implements Outcome {}

    /** The office said no, or yes to something else; the sentence is for the report. */
    record Refused(String why) implements Outcome {}

    /** Not tried, because something before it in the same visit was refused. */
    record Skipped() implements Outcome {}
}
