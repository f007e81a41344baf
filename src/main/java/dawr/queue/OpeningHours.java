package dawr.queue;

import dawr.queue.calendar.OfficeCalendar;
import java.time.DayOfWeek;
import java.util.List;

/** When a branch issues tickets, as it is set up and stored; a {@link dawr.queue.calendar.Timetable} answers questions about it. */
public sealed interface OpeningHours {
    /** Is somebody let in at every hour of the year? Then nobody's ticket ends with the business day. */
    boolean neverCloses();

    /** The same, as a calendar. */
    OfficeCalendar calendar();

    /** Day and night, every day. */
    record Always() implements OpeningHours {
        @Override
        public boolean neverCloses() {
            return true;
        }

        @Override
        public OfficeCalendar calendar() {
            return OfficeCalendar.ofHours(true, List.of());
        }
    }

    /** So many spans a week; what is not named is closed. */
    record Week(List<Span> spans) implements OpeningHours {
        public Week {
            spans = List.copyOf(spans);
        }

        @Override
        public boolean neverCloses() {
            return false;
        }

        @Override
        public OfficeCalendar calendar() {
            return OfficeCalendar.ofHours(false, spans);
        }
    }

    /** A whole calendar: breaks, shifts, Ramadan, holidays. */
    record ByCalendar(OfficeCalendar calendar) implements OpeningHours {
        @Override
        public boolean neverCloses() {
            return calendar.alwaysOpen() && calendar.holidays().isEmpty();
        }
    }

    /** From a minute of the day (inclusive) to another (exclusive, at most 1,440), local time. */
    record Span(DayOfWeek day, int fromMinute, int toMinute) {}
}
