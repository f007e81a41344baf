package dawr.surveys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.office.LedgerOfVisits;
import dawr.surveys.cases.CaseFiles;
import dawr.surveys.cases.Filed;
import dawr.surveys.cases.Kind;
import dawr.words.Words;
import io.vertx.core.Future;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When the answers of one counter jump, somebody has to find out why. */
class JumpWatchTest {
    private static final LocalDate TODAY = LocalDate.ofInstant(Instant.ofEpochMilli(CaseFiles.START), ZoneOffset.UTC);

    private static void visits(CaseFiles files, String counter, LocalDate day, int visits, int answers) {
        String name = day.toString().replace("-", "") + '-' + counter.toUpperCase(java.util.Locale.ROOT);
        files.asOwner("""
                insert into ledger_visit
                select 'riyadh-olaya', '%s' || n, '%s', 9, 'none', false, 'ur', 'kiosk', null, 0, 9, 9, 1, 0, true, false
                from generate_series(100, %d) n
                """.formatted(name, day, 99 + visits));
        files.asOwner("""
                insert into ledger (branch, ticket, step, day, hour, service, priority, claim, language, channel, queued_at, seniority, called_at,
                    ended_at, counter, outcome, calls, overtaken, overtaken_by_staff, stepped_back, target_minutes)
                select branch, ticket, 1, day, 9, 'permits', 'none', false, 'ur', 'kiosk', 0, 0, 1, 2, '%s', 'served', 1, 0, 0, false, 20
                from ledger_visit where ticket like '%s%%'
                """.formatted(counter, name));
        files.asOwner("""
                insert into survey_answer (branch, ticket, given_at, language, answers)
                select branch, ticket, 9, 'ur', '{"satisfaction":4}' from ledger_visit where ticket like '%s%%' order by ticket limit %d
                """.formatted(name, answers));
    }

    private static List<Filed> alarms(CaseFiles files) {
        return files.register().stream()
                .filter(filed -> filed.kind() == Kind.JUMP)
                .toList();
    }

    @Test
    void aCounterWhoseAnswersJumpIsACaseOnceInItsWeek() {
        try (CaseFiles files = new CaseFiles()) {
            visits(files, "c4", TODAY.minusDays(20), 80, 8);
            visits(files, "c4", TODAY.minusDays(1), 80, 72);
            visits(files, "c5", TODAY.minusDays(20), 80, 30);
            visits(files, "c5", TODAY.minusDays(1), 80, 33);
            JumpWatch watch = new JumpWatch(
                    files.branches(),
                    () -> Future.succeededFuture(List.of(CaseFiles.BRANCH)),
                    new LedgerOfVisits(files.pool()),
                    files.cases(),
                    Words.load(),
                    files::now);
            CaseFiles.await(watch.look());
            CaseFiles.await(watch.look());
            assertEquals(1, alarms(files).size());
            String story = files.find(alarms(files).getFirst().id()).story().orElse("");
            assertTrue(story.contains("c4") && story.contains("90") && story.contains("10"), story);
        }
    }
}
