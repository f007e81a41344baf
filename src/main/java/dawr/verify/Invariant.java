package dawr.verify;

/** What must hold in every history, whatever happens. */
public enum Invariant {
    NUMBER_UNIQUE("I1", "a number is unique per branch, day and series"),
    NUMBERS_GAPLESS("I2", "numbers of a series are gapless, passing over only those still alive from an earlier day"),
    ONE_EFFECT("I3", "a command has at most one effect"),
    NO_ENTRY_WITHOUT_COMMAND("I5", "an entry says who asked for it and what it led to"),
    ONE_COUNTER("I6", "a ticket is at one counter at most, and a counter has one person at most"),
    NOBODY_PASSED("I7", "within service and class nobody eligible is passed without a recorded reason"),
    POLICY_KEPT("I8", "who is called is who the calling order names"),
    LIMITS_KEPT(
            "limits",
            "whoever has been passed often enough, or has waited long enough, is not passed by the calling order"),
    SLOTS_KEPT("slots", "no slot is given to more than it has places, each appointment is kept once, in its own time"),
    DOOR_KEPT(
            "door",
            "nobody gets in twice by one voucher, nor past the closing guarantee, nor holds two tickets where one is the rule"),
    STATE_ORDER("I9", "states follow one another in their order, and what has ended stays so"),
    ONE_SURVEY("I10", "a served visit is rated at most once, after service"),
    ALL_COUNTED("I12", "issued = waiting + called + serving + set aside + held + ended"),
    REPLAY_EQUALS("I13", "replaying the entries makes the state that was lived"),
    DAY_TURNS_ONCE("I15", "numbers begin anew exactly once per business day"),
    CHAIN("chain", "each row stands on the hash of the row before it"),
    SEQUENCE("sequence", "entries are numbered from 1 without gaps"),
    TIME("time", "time never goes back within a branch");

    private final String code;
    private final String sentence;

    Invariant(String code, String sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    /** The short name by which the documents know it. */
    public String code() {
        return code;
    }

    public String sentence() {
        return sentence;
    }
}
