package dawr.congestion.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dawr.congestion.report.ReportPage.Grid;
import dawr.congestion.report.ReportPage.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What a reader finds on a page of a report, strip by strip. */
class StripsTest {
    private static ReportPage page(boolean rightToLeft, Optional<Integer> chart) {
        Line line = new Line("2026-11-22", "الأحد 2026-11-22", List.of(OptionalDouble.of(7)));
        Grid grid = new Grid("day", "By day", "Day", List.of("arrived"), List.of("Arrived"), List.of(line), chart);
        LocalDate day = LocalDate.of(2026, 11, 22);
        return new ReportPage(
                "weekly",
                new ReportPage.Asked(List.of("deira"), day, day, Map.of()),
                rightToLeft ? "ar" : "en",
                rightToLeft,
                "Weekly",
                List.of(),
                List.of(),
                List.of(grid),
                List.of());
    }

    private static List<Object> each(String slot, Optional<Integer> chart) {
        return Strips.of(page(false, chart), true).stream()
                .<Object>map(strip -> strip.containsKey(slot) ? strip.get(slot) : "")
                .toList();
    }

    /** Any strip may be the first on a page, where the heading is said again unless a chart has said it. */
    @Test
    void aHeadingStandsWithWhatFollowsItAndNeverAlone() {
        assertEquals(List.of("chart", "head", "line"), each("kind", Optional.of(0)));
        assertEquals(List.of("By day", "", ""), each("heading", Optional.of(0)));
        assertEquals(List.of("head", "line"), each("kind", Optional.empty()));
        assertEquals(List.of("By day", "By day"), each("heading", Optional.empty()));
    }

    @Test
    void aDateReadsTheSameBehindAnArabicWeekdayAsAlone() {
        assertEquals("\u200fالأحد \u200e2026-11-22", Strips.read(page(true, Optional.empty()), "الأحد 2026-11-22"));
        assertEquals("Sunday 2026-11-22", Strips.read(page(false, Optional.empty()), "Sunday 2026-11-22"));
    }
}
