package dawr.journal;

import dawr.queue.Entry;

/**
 * An entry as it is stored: its events as JSON text, and its place in the branch's hash chain.
 *
 * @param events the entry's events as JSON, exactly the text that is hashed and stored
 * @param previous the hash of the entry before it; {@link Chain#START} for the first of a branch
 * @param hash SHA-256 over {@code previous} and everything stored of this entry
 */
public record Row(Entry entry, String events, Hash previous, Hash hash) {}
