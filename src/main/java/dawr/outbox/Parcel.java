package dawr.outbox;

import dawr.queue.BranchId;
import java.util.UUID;

/**
 * A message in the hands of its carrier.
 *
 * @param attempt 1 for the first
 * @param lapsesAt from then on it would only be a nuisance, epoch milliseconds
 */
public record Parcel(UUID id, BranchId branch, String kind, String cause, int attempt, long lapsesAt, Letter letter) {}
