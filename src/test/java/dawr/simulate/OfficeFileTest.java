package dawr.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an office file may say, and how it is told that it can't be meant so. */
class OfficeFileTest {
    private static final String SMALL = """
        date: 2026-11-22
        hours:
          week: [{day: sun, from: "08:00", to: "14:00"}]
        policies: [longest-waiting-first]
        services:
          - {id: permits, minutes: 6}
          - {id: wages, minutes: {mean: 9, sd: 3}}
        arrivals:
          - {from: "08:00", to: "12:00", perHour: 20}
        staff:
          - {counter: c1, skills: [permits, wages]}
          - {counter: c2, skills: [permits]}
        """;

    @Test
    void theExampleIsAnOffice() throws IOException {
        OfficeDay day = OfficeFile.read(SimulateCommand.exampleText());
        assertEquals(12, day.desks().size());
        assertEquals(6, day.demand().size());
        assertTrue(day.policies().size() >= 2);
        assertEquals(
                0.06,
                day.claims().values().stream().mapToDouble(Double::doubleValue).sum(),
                1e-9);
    }

    @Test
    void jsonIsReadLikeYaml() {
        OfficeDay day = OfficeFile.read("""
            {"date": "2026-11-22",
             "services": [{"id": "permits", "minutes": 6}],
             "arrivals": [{"from": "08:00", "to": "24:00", "perHour": 2.5}],
             "staff": [{"counter": "c1", "skills": ["permits"]}]}
            """);
        assertEquals(2.5, day.arrivals().getFirst().perHour());
    }

    @Test
    void anOfficeWhereNobodyWorksIsRefused() {
        String idle = SMALL.substring(0, SMALL.indexOf("staff:")) + "staff: []\n";
        UnfitOffice no = assertThrows(UnfitOffice.class, () -> OfficeFile.read(idle));
        assertEquals("line 10: staff: nobody works here: at least one clerk is needed", no.getMessage());
    }

    @Test
    void aFileTooLargeOrInAnotherEncodingIsRefused(@TempDir Path folder) throws IOException {
        Path large = Files.writeString(folder.resolve("large.yaml"), SMALL + "#".repeat(1_000_000));
        assertTrue(assertThrows(UnfitOffice.class, () -> OfficeFile.read(large))
                .getMessage()
                .contains("larger than 1000000 bytes"));
        Path latin = Files.write(folder.resolve("latin.yaml"), new byte[] {'#', (byte) 0xff});
        assertEquals(
                "not a text in UTF-8",
                assertThrows(UnfitOffice.class, () -> OfficeFile.read(latin)).getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        perHour: 20           | perHour: -3                             | line 9: arrivals/0/perHour: must be from 0 to 10000, not -3
        perHour: 20           | perHour: 0                              | line 9: arrivals: nobody comes at any hour
        perHour: 20           | perHour:                                | line 9: arrivals/0/perHour: a number is expected here
        perHour: 20           | perHour: 20, perHour: 30                | line 9: arrivals/0: perHour is written twice
        perHour: 20           | perHour: many                           | line 9: arrivals/0/perHour: a number is expected here, not many
        perHour: 20           | perhour: 20                             | line 9: arrivals/0/perhour: unknown key
        to: "12:00"           | to: "07:00"                             | line 9: arrivals/0: ends before it begins
        from: "08:00", to: "12:00" | from: "15:00", to: "16:00"         | line 9: arrivals/0: the office is closed then
        skills: [permits]     | skills: [passports]                     | line 12: staff/1/skills/0: no service is called passports
        skills: [permits, wages] | skills: [permits]                    | line 7: services/1: no counter: wages
        counter: c2           | counter: c1                             | line 12: staff/1: overlapping shifts: c1 is staffed twice at once
        skills: [permits]}    | skills: [permits], shifts: [{from: "09:00", to: "11:00"}, {from: "10:00", to: "12:00"}]} | line 12: staff/1/shifts/1: overlaps
        2026-11-22            | 2026-11-23                              | line 1: date: the office is closed on that day
        2026-11-22            | tomorrow                                | line 1: date: a date like 2026-11-22 is expected
        to: "14:00"           | to: "07:00"                             | line 3: hours/week/0: out of order
        to: "14:00"           | to: noon                                | line 3: hours/week/0/to: not as a branch
        longest-waiting-first | by-lot                                  | line 4: policies/0: no calling order is called by-lot; known are longest-waiting-first
        minutes: 6            | minutes: {mean: 6, sd: -1}              | line 6: services/0/minutes/sd: must be from 0
        minutes: 6            | minutes: {mean: 6, shape: square}       | line 6: services/0/minutes/shape: log-normal, exponential or fixed
        minutes: 6            | minutes: {values: []}                   | line 6: services/0/minutes/values: at least one value
        id: wages             | id: permits                             | line 7: services/1: a second service called permits
        id: permits, minutes  | minutes                                 | line 6: services/0: id is missing
        services:             | services: []                            | line 6: no YAML
        perHour: 20           | perHour: .nan                           | line 9: arrivals/0/perHour: a number is expected here, not .nan
        perHour: 20           | perHour: NaN                            | line 9: arrivals/0/perHour: must be from 0 to 10000, not NaN
        perHour: 20           | perHour: 1e999                          | line 9: arrivals/0/perHour: must be from 0 to 10000, not 1e999
        minutes: 6            | minutes: 1000000                        | line 6: services/0/minutes: must be from 0 to 600
        minutes: 6            | minutes: [6]                            | line 6: services/0/minutes: a number is expected here
        [longest-waiting-first] | [{order: priority-first, overtakesMax: 0}] | line 4: calling/overtakesMax: contradicts: priority-first
        [longest-waiting-first] | [{order: ratio, ordinaryPerClaim: 99999999999}] | line 4: policies/0/ordinaryPerClaim: must be from
        [longest-waiting-first] | [{order: ratio, perClaim: 2}]         | line 4: calling/perClaim: not as a branch
        [longest-waiting-first] | [ratio, ratio]                        | line 4: policies/1: a second policy called ratio
        [longest-waiting-first] | []                                    | line 4: policies: at least one policy is needed
        staff:                | setup: {bundles: [{id: b, services: [permits, wages], after: {permits: [wages], wages: [permits]}}]}~staff: | line 10: bundles/0/after: cycle: b
        staff:                | setup: {appointments: {services: {passports: {everyMinutes: 15, places: 1}}}}~staff: | line 10: appointments/services/passports: unknown: passports
        staff:                | setup: {appointments: {services: {permits: {everyMinutes: 450, places: 1}}}}~staff: | line 10: appointments/services/permits: outside hours: permits
        staff:                | setup: {bundles: [{id: b, services: [permits, wages], after: {permits: [wages]}}, {id: b, services: [wages]}]}~staff: | line 10: bundles/1/id: used twice: b
        to: "14:00"}]         | to: "14:00"}]~  breaks: [{id: lunch, at: "14:00", minutes: 20}] | line 4: hours/breaks/0: outside hours: lunch
        to: "14:00"}]         | to: "14:00"}]~  breaks: [{id: b, prayer: friday, days: [sun], minutes: 9}]~  prayers: {latitude: 24, longitude: 46} | line 4: hours/breaks/0/days: contradicts: friday
        to: "14:00"}]         | to: "14:00"}]~  shifts: [{id: a, from: "08:00", to: "11:00", counters: [c1]}, {id: b, from: "10:59", to: "14:00", days: [sun], counters: [c1]}] | line 4: hours/shifts/1: overlaps: a
        staff:                | setup: {names: {en: x}}~staff:         | line 10: setup/names: an office file says this outside of setup
        staff:                | setup: {nonsense: 1}~staff:            | line 10: nonsense: not as a branch
        staff:                | setup: &a {line: *a}~staff:            | line 10: no aliases here
        services:             | "services": {                           | line 6: no YAML
        """)
    void whatCantBeMeantSoIsNamedWithItsLine(String was, String is, String complaint) {
        assertTrue(SMALL.contains(was), was);
        int at = SMALL.lastIndexOf(was);
        String text = SMALL.substring(0, at) + is.replace("~", "\n") + SMALL.substring(at + was.length());
        String said =
                assertThrows(UnfitOffice.class, () -> OfficeFile.read(text)).getMessage();
        assertTrue(said.startsWith(complaint), said);
    }

    @Test
    void whatIsNoOfficeAtAllIsRefusedToo() {
        for (String text : List.of("", "   ", "null", "[]", "42", "{", "\u0000", "[".repeat(100_000), "a: b: c")) {
            assertThrows(UnfitOffice.class, () -> OfficeFile.read(text), text);
        }
    }

    @Test
    void aKeyIsWrittenOnce() {
        String said = assertThrows(UnfitOffice.class, () -> OfficeFile.read(SMALL + "date: 2026-11-29\n"))
                .getMessage();
        assertTrue(said.contains("line 13") && said.contains("written twice"), said);
    }

    @Test
    void claimsAreSharesOfTheWhole() {
        String said = assertThrows(
                        UnfitOffice.class, () -> OfficeFile.read(SMALL + "priorityPercent: {senior: 60, carer: 50}\n"))
                .getMessage();
        assertTrue(said.contains("more than 100 %"), said);
        assertThrows(UnfitOffice.class, () -> OfficeFile.read(SMALL + "priorityPercent: {minister: 1}\n"));
    }
}
