/**
 * The rules of the hall, pure: who may take a ticket, who is called next, what a counter may do and what each of them leads to.
 *
 * <p>{@link dawr.queue.Rules#decide} looks at a {@link dawr.queue.BranchState} and a {@link dawr.queue.Command} and answers with events or a
 * refusal; {@link dawr.queue.BranchState#apply} makes the events true. Nothing here knows a clock, a database or chance, so the same code runs
 * in the live office, in the simulator and in the checker of a stored journal.
 *
 * <pre>
 * step:   planned ──► waiting ──call──► called ──start──► serving ──finish──► ended (served, not-completed)
 *                       ▲ │ └─ seat ─► seated ┘ (back to its place if nobody comes)
 *                       │ │ ▲             │ │ │             │ │
 *             postponed ┘ │ └── parked ◄──┼─┼─┴──── park ───┘ └─ transfer ─► ended (transferred), a new step waits
 *                         │               │ └─ no-show ─► ended (no-show), the visit is held
 *                         └──── leave ────┴─► ended (left)          │
 *                                                                   ├─ reactivate, call ─► a new step at its own place, or the last
 *                                                                   └─ hold time over ─► the visit ends
 * </pre>
 *
 * <p>Who is called is the business of {@link dawr.queue.Pick}: it looks at the first of each line (a service, a class, what the people need of a
 * counter, and the counter they were sent to, if they were), scores it by the branch's {@link dawr.queue.CallingPolicy}, and lets nobody pass whom
 * later ones have passed often enough or who has waited long enough. {@link dawr.queue.Passes} counts that without touching those who are
 * passed. Each call keeps its {@link dawr.queue.CallReason}. A {@link dawr.queue.Standstill} takes lines or counters out of the choice; nobody
 * loses their place by it.
 *
 * <p>Whoever waits for what stands still may go and keeps their place ({@link dawr.queue.KeptPlace}); that time is counted apart in every wait
 * ({@link dawr.queue.BranchState#stoodStillMillis}). Breaks of the calendar are facts of the day, and who is missed in one loses nothing.
 *
 * <p>How people come in is the business of {@link dawr.queue.ArrivalRules}. Walk-ins and {@link dawr.queue.Appointments} stand in one line: a slot
 * is where a wait begins, so who has one needs no line of their own.
 *
 * <p>Where a hall has hot seats ({@link dawr.queue.Seating}), the next person is called to the seat by a desk when its service is likely to end
 * soon. The seat is a commitment ({@link dawr.queue.Seated}): whoever sits there goes to the first counter that fits, whoever comes later. Whom it
 * passes over is recorded and counted when it is given; it is no call to a counter. What is foretold of a service travels in the command that
 * starts it.
 *
 * <p>A step may be finished or transferred without having been started: a clerk who forgot the key must be able to go on.
 */
@NullMarked
package dawr.queue;

import org.jspecify.annotations.NullMarked;
