package dawr.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.queue.BranchId;
import dawr.web.Contract;
import dawr.web.Problem;
import dawr.web.Shape;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A branch's file in an editor that knows nothing of branches: whatever slips in is named by its line and its field. */
class HandEditedFileTest {
    private static final BranchId BRANCH = new BranchId("rafha");
    private static final Shape CONTRACT = Contract.load().bodyOf("putBranch");
    private static final String FILE = """
        names: {ar: فرع, en: Branch}
        timeZone: Asia/Riyadh
        theme: ksa
        hours:
          week:
            - {day: sun, from: "08:00", to: "16:00"}
          ramadanWeek:
            - {day: sun, from: "10:00", to: "15:00"}
          breaks:
            - {id: noon, at: "12:00", minutes: 30}
          holidays:
            - {names: {ar: عيد, en: Eid}, everyHijriYear: 10-01, days: 4}
            - {names: {ar: عطلة, en: Holiday}, date: 2027-02-22}
        halls:
          - id: main
            names: {ar: قاعة, en: Hall}
            seats: 20
        services:
          - id: permits
            letter: A
            names: {ar: رخص, en: Permits}
            documents:
              - {ar: جواز, en: Passport}
        counters:
          - id: c1
            hall: main
            services:
              - permits
        segments:
          - id: seniors
            when: {services: [permits]}
            then: {priority: senior}
        limits:
          recallsMax: 3
        """;

    /** Every mistake that somebody is told of: field, line, and in which way where that is known. */
    private static List<String> told(String yaml) {
        Optional<Problem> no = switch (SetupYaml.read(yaml)) {
            case SetupYaml.Reading.Unreadable unreadable -> Optional.of(FileCheck.unreadable(unreadable));
            case SetupYaml.Reading.Read file -> told(new FileCheck(BRANCH, file, CONTRACT), file);
        };
        return no.map(problem -> problem.each().stream()
                        .map(one -> (one.field()
                                        + ' '
                                        + one.about().get("line")
                                        + ' '
                                        + one.about().getOrDefault("reason", ""))
                                .strip())
                        .toList())
                .orElse(List.of());
    }

    private static Optional<Problem> told(FileCheck check, SetupYaml.Reading.Read file) {
        return check.misfit()
                .or(() -> SetupReader.read(BRANCH, file.setup()) instanceof SetupReader.Reading.Flawed flawed
                        ? Optional.of((Problem) check.lined(flawed.problem()))
                        : Optional.empty());
    }

    @Test
    void whatIsRightIsNamedNowhere() {
        assertEquals(List.of(), told(FILE));
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        seats: 20                 | seats 20                    | yaml 17 not-yaml
        recallsMax: 3             | 'recallsMax: "3'            | yaml 34 not-yaml
        theme: ksa                | <<<<<<< mine                | yaml 3 not-yaml
        seats: 20                 | seats: ٢٠                   | halls/0/seats 17 not-whole-number
        minutes: 30               | minutes: 3O                 | hours/breaks/0/minutes 10 not-whole-number
        recallsMax: 3             | recallsMax: -3              | limits/recallsMax 34 too-small
        recallsMax: 3             | recalls: 3                  | limits/recalls 34 unknown
        Asia/Riyadh               | Asia/Riad                   | timeZone 2 unknown
        letter: A                 | letter: أ                   | services/0/letter 20 unlike
        - permits                 | - permit                    | counters/0/services 28 unknown
        services: [permits]       | services: [permits, visas]  | segments/0/when/services 31 unknown
        '"15:00"'                 | '"09:00"'                   | hours/ramadanWeek/0 8 out-of-order
        '"12:00"'                 | 12                          | hours/breaks/0/at 10 not-text
        10-01, days: 4            | 31-10, days: 4              | hours/holidays/0/everyHijriYear 12 unlike
        2027-02-22                | 2027-02-30                  | hours/holidays/1/date 13 unknown
        date: 2027-02-22          | dates: 2027-02-22           | hours/holidays/1/dates 13 unknown
        '{ar: جواز, en: Passport}'| '{en: Passport}'            | services/0/documents/0 23 language-missing
        '{priority: senior}'      | {}                          | segments/0/then 32 without-effect
        '{priority: senior}'      | '{pool: back}'              | segments/0/then/pool 32 unknown
        '{priority: senior}'      | '{priority: elderly}'       | segments/0/then/priority 32 not-one-of
        """)
    void aSlipIsNamedByItsLineAndItsField(String was, String is, String told) {
        assertTrue(FILE.contains(was), was);
        List<String> all = told(FILE.replace(was, is));
        assertTrue(all.contains(told), all + " has no " + told);
    }

    /** An unreadable counter might be any, an unreadable hour might fit: nothing is said that may be untrue. */
    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', textBlock = """
        theme: ksa                | theme: 7                       | theme 3 not-text
        timeZone: Asia/Riyadh     | 'zone: 1'                      | timeZone 1 missing; zone 2 unknown
        '"12:00"'                 | 12                             | hours/breaks/0/at 10 not-text
        'at: "12:00"'             | 'begins: "12:00"'              | hours/breaks/0/begins 10 unknown
        10-01, days: 4            | 31-10, days: 4                 | hours/holidays/0/everyHijriYear 12 unlike
        date: 2027-02-22          | dates: 2027-02-22              | hours/holidays/1/dates 13 unknown
        'day: sun, from: "08'     | 'day: [sun], from: "08'        | hours/week/0/day 6 not-text
        '"16:00"'                 | 16                             | hours/week/0/to 6 not-text
        id: main                  | id: 7                          | halls/0/id 15 not-text
        id: permits               | id: Permits                    | services/0/id 19 unlike
        id: c1                    | id: C 1                        | counters/0/id 25 unlike
        hall: main                | hall: 3                        | counters/0/hall 26 not-text
        - permits                 | - 3                            | counters/0/services/0 28 not-text
        '{priority: senior}'      | '{priority: elderly}'          | segments/0/then/priority 32 not-one-of
        '{priority: senior}'      | senior                         | segments/0/then 32 not-settings
        '{services: [permits]}'   | permits                        | segments/0/when 31 not-settings
        """)
    void whatNobodyCanReadIsHeldAgainstNothingElse(String was, String is, String told) {
        assertTrue(FILE.contains(was), was);
        assertEquals(List.of(told.split("; ")), told(FILE.replace(was, is)));
    }

    @Test
    void whatNobodyCanReadHidesNothingThatIsWrongWhateverItMeans() {
        String wrong = FILE.replace("id: main", "id: [main]")
                .replace("seats: 20", "seats: many")
                .replace("id: c1", "id: {c1}")
                .replace("timeZone: Asia/Riyadh\n", "")
                .replace("\"15:00\"", "\"09:00\"")
                .replace("2027-02-22", "2027-02-30")
                .replace("{ar: جواز, en: Passport}", "{en: Passport}")
                .replace("services: [permits]", "services: [permits, visas]");
        assertEquals(
                List.of(
                        "timeZone 1 missing",
                        "hours/ramadanWeek/0 7 out-of-order",
                        "hours/holidays/1/date 12 unknown",
                        "halls/0/id 14 not-text",
                        "halls/0/seats 16 not-whole-number",
                        "services/0/documents/0 22 language-missing",
                        "counters/0/id 24 not-text",
                        "segments/0/when/services 30 unknown"),
                told(wrong));
    }

    @Test
    void tenSlipsAreToldAtOnceEachByItsLineAndItsField() {
        String slipped = FILE.replace("Asia/Riyadh", "Asia/Riad")
                .replace("theme: ksa", "theme: [ksa]")
                .replace("\"15:00\"", "\"09:00\"")
                .replace("days: 4", "days: four")
                .replace("2027-02-22", "2027-02-30")
                .replace("{ar: جواز, en: Passport}", "{en: Passport}")
                .replace("- permits", "- permit")
                .replace("services: [permits]", "services: [permits, visas]")
                .replace("{priority: senior}", "{pool: back}")
                .replace("recallsMax: 3", "recalls: 3");
        List<String> slips = List.of(
                "timeZone 2 unknown",
                "theme 3 not-text",
                "hours/ramadanWeek/0 8 out-of-order",
                "hours/holidays/0/days 12 not-whole-number",
                "hours/holidays/1/date 13 unknown",
                "services/0/documents/0 23 language-missing",
                "counters/0/services 28 unknown",
                "segments/0/when/services 31 unknown",
                "segments/0/then/pool 32 unknown",
                "limits/recalls 34 unknown");
        List<String> all = told(slipped);
        assertTrue(all.containsAll(slips), all.toString());
    }
}
