package dawr.branch;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;

/**
 * Gives what has become durable to those who asked, in portions. Between two portions the thread hears who has come back: who was answered first
 * asks again while the last are being answered, so that the next flight never waits for a whole flight's answers.
 */
final class Answering {
    /** A flight's answers go out in about this many portions: fewer, and the next flight waits; more, and handing them round costs more than it gains. */
    private static final int PORTIONS = 4;

    private static final int PORTION_MIN = 2;

    private final BranchLoop thread;
    private final Deque<Runnable> answers = new ArrayDeque<>();
    private boolean goesOn;

    Answering(BranchLoop thread) {
        this.thread = thread;
    }

    void give(Collection<Runnable> more) {
        answers.addAll(more);
        if (!goesOn) {
            portion(Math.max(PORTION_MIN, more.size() / PORTIONS));
        }
    }

    private void portion(int most) {
        goesOn = answers.size() > most;
        if (goesOn) {
            // Asked for first, so that whatever becomes of one answer the others are given
            thread.run(() -> portion(most));
        }
        for (int i = 0; i < most && !answers.isEmpty(); i++) {
            answers.remove().run();
        }
    }
}
