/**
 * The journal: every accepted command of every branch, in order, once, for good. {@link dawr.journal.Journal} is what the office needs of it;
 * {@code PgJournal} keeps it in PostgreSQL, {@code MemoryJournal} in memory for tests, and one suite of tests holds both to the same promises.
 */
@NullMarked
package dawr.journal;

import org.jspecify.annotations.NullMarked;
