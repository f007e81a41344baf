package dawr.congestion.lookout;

import dawr.congestion.ahead.Waited;
import dawr.congestion.kept.Alarm;
import dawr.congestion.kept.Diary;
import dawr.congestion.kept.DiaryUnavailable;
import dawr.congestion.kept.KeptLook;
import dawr.congestion.kept.Threshold;
import dawr.journal.DatabaseAddress;
import dawr.queue.BranchId;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the vigils of all branches: once in each quarter of an hour what was said is judged, and said anew. It waits for the database. */
final class Vigils {
    private static final Logger LOG = LoggerFactory.getLogger(Vigils.class);

    private final DatabaseAddress database;
    private final Warned warned;
    private final Map<BranchId, Vigil> last = new HashMap<>();

    Vigils(DatabaseAddress database, Warned warned) {
        this.database = database;
        this.warned = warned;
    }

    /** The threshold of a branch that has been watched. */
    Optional<Threshold> threshold(BranchId branch) {
        return Optional.ofNullable(last.get(branch)).map(Vigil::threshold);
    }

    /** How far such a word is to be believed; as it is said where nothing is known of it. */
    double believed(BranchId branch, double drawn) {
        Vigil vigil = last.get(branch);
        return vigil == null ? drawn : vigil.believed(drawn);
    }

    /** Judges and says what this quarter of an hour asks for, if that has not been done; the look, if it is to be warned. */
    Optional<KeptLook> look(Sight sight) {
        long quarter = Math.floorDiv(sight.at, Waited.QUARTER_MILLIS) * Waited.QUARTER_MILLIS;
        Vigil before = last.get(sight.branch);
        if (before != null && before.quarter() >= quarter) {
            return Optional.empty();
        }
        try (Diary diary = Diary.open(database)) {
            judge(sight, diary, quarter, before == null ? quarter - Waited.QUARTER_MILLIS : before.quarter());
            Vigil vigil = vigil(sight, diary, quarter);
            last.put(sight.branch, vigil);
            return look(sight, diary, vigil);
        } catch (DiaryUnavailable failure) {
            LOG.warn("A look ahead could not be kept branch={}", sight.branch, failure);
            return Optional.empty();
        }
    }

    private static Vigil vigil(Sight sight, Diary diary, long quarter) {
        long since = quarter - Vigil.WEEKS_MILLIS;
        Threshold threshold = diary.threshold(sight.branch)
                .orElseGet(() -> Threshold.of(sight.witness.state().setup()));
        return new Vigil(
                sight.witness, threshold, quarter, diary.looks(sight.branch, since), diary.alarms(sight.branch, since));
    }

    private static void judge(Sight sight, Diary diary, long quarter, long since) {
        Vigil vigil = vigil(sight, diary, quarter);
        vigil.judgedLooks().forEach(look -> diary.judge(sight.branch, look));
        vigil.judgedAlarms().forEach(alarm -> diary.judge(sight.branch, alarm));
        vigil.missed(since).ifPresent(alarm -> diary.keep(sight.branch, alarm));
    }

    private static Optional<KeptLook> look(Sight sight, Diary diary, Vigil vigil) {
        if (!vigil.asks()) {
            return Optional.empty();
        }
        KeptLook look = vigil.look(sight.foresight);
        diary.keep(sight.branch, look);
        return Optional.of(look).filter(said -> said.warned() && vigil.mayWarn());
    }

    void warn(Sight sight, KeptLook look, Optional<JsonObject> action) {
        Alarm alarm = Vigil.alarm(look, sight.foresight, action);
        try (Diary diary = Diary.open(database)) {
            diary.keep(sight.branch, alarm);
            LOG.info(
                    "Warned branch={} index={} likely={} minutes={}",
                    sight.branch,
                    alarm.above(),
                    alarm.likely(),
                    alarm.leadMinutes());
            warned.of(sight.witness.state().setup(), alarm);
        } catch (DiaryUnavailable failure) {
            LOG.warn("A warning could not be kept branch={}", sight.branch, failure);
        }
    }
}
