/**
 * What is configured and who may come in: branches as they are set up, staff and their sessions, kiosks and displays, the keys that all nodes
 * share, and what people wrote, encrypted. Everything here lies beside the journal.
 */
@NullMarked
package dawr.office;

import org.jspecify.annotations.NullMarked;
