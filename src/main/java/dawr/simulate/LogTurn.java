package dawr.simulate;

import dawr.queue.ServiceId;

/**
 * A served ticket of an old log; times in epoch milliseconds.
 *
 * @param clerk who served it, as the log names them; the counter where it names none
 */
record LogTurn(String ticket, ServiceId service, String clerk, long inAt, long startAt, long endAt) {}
