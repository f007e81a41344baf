/**
 * The live board: what counters and screens see of a branch, made from committed entries only. Hazelcast shares it between nodes and carries the
 * news that something has happened; the journal alone says what.
 */
@NullMarked
package dawr.live;

import org.jspecify.annotations.NullMarked;
