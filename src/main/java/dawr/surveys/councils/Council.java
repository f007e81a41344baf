package dawr.surveys.councils;

import dawr.queue.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A session of customers with the office, or a question put to all of them.
 *
 * @param id counts the councils of a branch
 * @param attendance how many came, once it was held
 * @param outcome what came of it, for everybody
 * @param closesAt when voting ends, epoch milliseconds; empty where there is nothing to vote on
 */
public record Council(
        int id,
        Map<String, String> topic,
        LocalDate heldOn,
        Manner manner,
        OptionalInt attendance,
        OptionalLong closesAt,
        Outcome outcome,
        List<Option> options,
        List<Idea> ideas) {
    /** Where people meet. */
    public enum Manner implements Named {
        IN_PERSON,
        ONLINE
    }

    /** Something that can be voted for. */
    public record Option(Map<String, String> names, int votes) {}

    /** How far the office has come with what it heard; {@code answer} by language. */
    public record Outcome(State state, Map<String, String> answer) {}

    /** How far an idea or an outcome has come. */
    public enum State implements Named {
        OPEN,
        PLANNED,
        DONE,
        REFUSED;

        /** Nothing is settled before everybody can read why. */
        boolean wantsAnswer() {
            return this == DONE || this == REFUSED;
        }
    }

    /**
     * What somebody suggested.
     *
     * @param text as it was written; for those who answer for the branch alone
     * @param answer by language, for everybody
     */
    public record Idea(int id, Optional<String> text, State state, Map<String, String> answer) {}

    boolean open(long now) {
        return closesAt.isPresent() && now < closesAt.getAsLong();
    }
}
