/** The outbox's tables: {@link dawr.outbox.kept.OutboxTable} keeps what is owed, with whom it is for and what it says sealed beside it. */
@NullMarked
package dawr.outbox.kept;

import org.jspecify.annotations.NullMarked;
