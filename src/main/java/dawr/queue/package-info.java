/**
 * The rules of the hall, pure: who may take a ticket, who is called next, what a counter may do and what each of them leads to.
 *
 * <p>{@link dawr.queue.Rules#decide} looks at a {@link dawr.queue.BranchState} and a {@link dawr.queue.Command} and answers with events or a
 * refusal; {@link dawr.queue.BranchState#apply} makes the events true. Nothing here knows a clock, a database or chance, so the same code runs
 * in the live office, in the simulator and in the checker of a stored journal.
 *
 * <pre>
 * step:   planned ──► waiting ──call──► called ──start──► serving ──finish──► ended (served, not-completed)
 *                       ▲ │ ▲             │ │ │             │ │
 *             postponed ┘ │ └── parked ◄──┼─┼─┴──── park ───┘ └─ transfer ─► ended (transferred), a new step waits
 *                         │               │ └─ no-show ─► ended (no-show), the visit is held
 *                         └──── leave ────┴─► ended (left)          │
 *                                                                   ├─ reactivate, call ─► a new step at its own place
 *                                                                   └─ hold time over ─► the visit ends
 * </pre>
 *
 * <p>A step may be finished or transferred without having been started: a clerk who forgot the key must be able to go on.
 */
@NullMarked
package dawr.queue;

import org.jspecify.annotations.NullMarked;
