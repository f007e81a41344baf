/**
 * Cases that close: one register of low scores, complaints and suggestions, each with an owner, a clock in business hours, a cause, a reply, and the
 * question asked again. {@link dawr.surveys.cases.CaseRules} decides; the rest asks it and keeps what it says.
 * <pre>
 *            reply             close (cause known)
 *   open ──────────▶ answered ─────────────────▶ closed
 *    ▲  └──────────────── close ──────────────────▲ │
 *    └───────────── still unhappy, or reopened ─────┘
 * </pre>
 */
@NullMarked
package dawr.surveys.cases;

import org.jspecify.annotations.NullMarked;
