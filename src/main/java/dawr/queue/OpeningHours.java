package dawr.queue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** When a branch issues tickets. */
public sealed interface OpeningHours {
    /** Does the office issue tickets at this instant? */
    boolean openAt(long atMillis, ZoneId zone);

    /** Day and night, every day. Nobody's ticket ends with the business day. */
    record Always() implements OpeningHours {
        @Override
        public boolean openAt(long atMillis, ZoneId zone) {
            return true;
        }
    }

    /** So many spans a week; what is not named is closed. */
    record Week(List<Span> spans) implements OpeningHours {
        public Week {
            spans = List.copyOf(spans);
        }

        @Override
        public boolean openAt(long atMillis, ZoneId zone) {
            LocalDateTime local = LocalDateTime.ofInstant(Instant.ofEpochMilli(atMillis), zone);
            int minute = local.getHour() * 60 + local.getMinute();
            return spans.stream().anyMatch(span -> span.holds(local.getDayOfWeek(), minute));
        }
    }

    /** From a minute of the day (inclusive) to another (exclusive, at most 1,440), local time. */
    record Span(DayOfWeek day, int fromMinute, int toMinute) {
        boolean holds(DayOfWeek onDay, int atMinute) {
            return day == onDay && fromMinute <= atMinute && atMinute < toMinute;
        }
    }
}
