package dawr.surveys.cases;

/** What became of something that somebody wanted to do about a case. */
sealed interface Acted {
    record Done(Filed now) implements Acted {}

    record No(CaseRules.Why why) implements Acted {}

    /** There is no such case. */
    record Unknown() implements Acted {}

    /** Somebody else has changed it since it was read. */
    record Outdated() implements Acted {}

    /** It would be a letter, and this office sends none. */
    record NoPost() implements Acted {}
}
