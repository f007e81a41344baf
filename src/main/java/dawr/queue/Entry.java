package dawr.queue;

import java.util.List;
import java.util.UUID;

/**
 * One accepted command and what it led to: a line of the branch's journal.
 *
 * @param seq counts from 1 without gaps within the branch
 * @param command the id under which the command was sent; at most one entry of the branch bears it
 * @param atMillis when it was decided; never before the entry before it
 * @param actor who asked: a role and an account or device, never a person's name
 * @param digest of the request's path and body, so that a repeat can be told from a different request; empty for what falls due by itself
 */
public record Entry(
        BranchId branch, long seq, UUID command, long atMillis, String actor, String digest, List<Event> events) {
    public Entry {
        events = List.copyOf(events);
    }
}
