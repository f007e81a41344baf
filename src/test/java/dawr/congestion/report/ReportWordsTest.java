package dawr.congestion.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.congestion.report.ReportPage.Grid;
import dawr.ledger.Period;
import java.time.LocalDate;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import org.junit.jupiter.api.Test;

/** What a report says besides figures: its titles, what is missing, in every language. */
class ReportWordsTest {
    @Test
    void noTwoTablesOfAReportBearTheSameTitle() {
        for (Report report : Report.values()) {
            for (String language : List.of("ar", "en")) {
                List<String> titles = FewDays.page(report, language, FewDays.WEEK).grids().stream()
                        .map(Grid::title)
                        .toList();
                assertEquals(titles.stream().distinct().toList(), titles, report + " " + language);
            }
        }
    }

    @Test
    void whereNothingHappenedTheReportSaysSo() throws JRException {
        Period longAgo = new Period(LocalDate.of(1999, 1, 1), LocalDate.of(1999, 1, 31));
        ReportPage page = FewDays.page(Report.MONTHLY, "ar", longAgo);
        assertEquals(List.of(), page.grids());
        assertEquals(List.of(FewDays.WORDS.in("ar").say("report.no-data")), page.notes());
        assertTrue(Paper.pdf(page).length > 1_000);
    }

    @Test
    void daysThatAreMissingAreNamed() {
        String notes = String.join(
                "\n", FewDays.page(Report.WEEKLY, "en", FewDays.WEEK).notes());
        assertTrue(
                notes.contains("of 7 days have data")
                        || notes.contains("of 7 has data")
                        || notes.contains("of 7 have data"),
                notes);
        assertTrue(notes.contains("not over yet"), notes);
        assertTrue(notes.contains("riyadh-olaya@"), notes);
    }

    @Test
    void everyWordOfAReportIsSaidInEveryLanguage() {
        for (Report report : Report.values()) {
            for (String language : FewDays.WORDS.languages()) {
                ReportPage page = FewDays.page(report, language, FewDays.WEEK);
                String all = JsonText.of(page).encode();
                assertTrue(!all.contains("\"report.") && !all.contains("\"measure."), all);
            }
        }
    }
}
