/**
 * Warnings: how likely it is that the hall passes the branch's limit within two hours, when, and what helps. Each is kept, and judged once those two hours
 * are over ({@link dawr.congestion.alarm.Skill}).
 */
@NullMarked
package dawr.congestion.alarm;

import org.jspecify.annotations.NullMarked;
