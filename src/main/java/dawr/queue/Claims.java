package dawr.queue;

/**
 * Claims to go earlier, on a day: how many tickets were taken with one, and what came of those that a counter has looked at. Of nobody by name.
 *
 * @param claimed tickets taken with a claim
 * @param held looked at, and true
 * @param fell looked at, and let fall quietly
 */
public record Claims(int claimed, int held, int fell) {
    static final Claims NONE = new Claims(0, 0, 0);
}
