package dawr.ledger;

import dawr.queue.PauseReason;

/** What a counter that is not closed is doing. */
enum CounterDoing {
    IDLE,
    IDLE_WITH_QUEUE,
    CALLED,
    SERVING,
    BREAK,
    PRAYER,
    MEETING,
    SYSTEM_DOWN,
    OTHER_PAUSE;

    static CounterDoing paused(PauseReason reason) {
        return switch (reason) {
            case BREAK -> BREAK;
            case PRAYER -> PRAYER;
            case MEETING -> MEETING;
            case SYSTEM_DOWN -> SYSTEM_DOWN;
            case OTHER -> OTHER_PAUSE;
        };
    }
}
