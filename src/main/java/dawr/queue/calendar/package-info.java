/**
 * When an office works: opening hours, shifts, breaks for prayer and meals, Ramadan, holidays and the Umm al-Qura calendar. An
 * {@link dawr.queue.calendar.OfficeCalendar} is what is set up, a {@link dawr.queue.calendar.Timetable} answers questions about instants, and a
 * {@link dawr.queue.calendar.Plan} is a stretch of it worked out once, so that the rules look at it for next to nothing.
 */
@NullMarked
package dawr.queue.calendar;

import org.jspecify.annotations.NullMarked;
