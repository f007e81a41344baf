package dawr.congestion.lookout;

import dawr.congestion.ahead.Foresight;
import dawr.congestion.ahead.Waited;
import dawr.congestion.ahead.Witness;
import dawr.congestion.alarm.Climate;
import dawr.congestion.alarm.Reliability;
import dawr.congestion.kept.Alarm;
import dawr.congestion.kept.KeptLook;
import dawr.congestion.kept.Threshold;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Watches one branch for its threshold, at each full quarter of an hour: says how likely it is passed within two hours, warns if that is likely enough,
 * and judges every look and every warning by who truly waited.
 *
 * @param quarter the full quarter of an hour that it is now, epoch milliseconds
 * @param looks those of the last weeks, in order
 * @param alarms those of the last weeks, in order
 */
record Vigil(Witness witness, Threshold threshold, long quarter, List<KeptLook> looks, List<Alarm> alarms) {
    static final long WEEKS_MILLIS = 28L * 24 * 3_600_000;

    private static final long TWO_HOURS_MILLIS = Foresight.QUARTERS * Waited.QUARTER_MILLIS;
    private static final double HOUR_MINUTES = 60;

    private int seats() {
        return witness.state().setup().seats();
    }

    private double index(long from) {
        return witness.waited().index(from, seats());
    }

    private OptionalDouble passes(KeptLook look) {
        return witness.waited().passes(look.at(), look.above(), seats());
    }

    private boolean isKnown(long at) {
        return witness.waited().since() <= at;
    }

    /** Looks that are over now, judged. */
    List<KeptLook> judgedLooks() {
        return looks.stream()
                .filter(look ->
                        look.passed().isEmpty() && look.at() + TWO_HOURS_MILLIS <= quarter && isKnown(look.at()))
                .map(look -> look.judged(passes(look)))
                .toList();
    }

    /** Warnings of which it is known now what came: as soon as it has come, or after two hours. */
    List<Alarm> judgedAlarms() {
        return alarms.stream()
                .filter(alarm -> alarm.outcome().isEmpty() && isKnown(alarm.at()))
                .flatMap(alarm -> judged(alarm).stream())
                .toList();
    }

    private Optional<Alarm> judged(Alarm alarm) {
        OptionalLong came = came(alarm);
        boolean over = alarm.at() + TWO_HOURS_MILLIS <= quarter;
        return came.isPresent() || over ? Optional.of(alarm.judged(came)) : Optional.empty();
    }

    /** Only of quarters of an hour that are over. */
    private OptionalLong came(Alarm alarm) {
        OptionalDouble lead = witness.waited().passes(alarm.at(), alarm.above(), seats());
        long at = alarm.at() + (long) (lead.orElse(0) * 60_000);
        return lead.isPresent() && at < quarter ? OptionalLong.of(at) : OptionalLong.empty();
    }

    /**
     * The threshold has been passed, and nobody had been warned of it.
     *
     * @param since the first quarter of an hour that nobody has judged yet; a busy machine may skip one
     */
    Optional<Alarm> missed(long since) {
        for (long at = Math.max(since, quarter - TWO_HOURS_MILLIS); at < quarter; at += Waited.QUARTER_MILLIS) {
            if (isPassedUnwarned(at)) {
                return Optional.of(unwarned(at));
            }
        }
        return Optional.empty();
    }

    private boolean isPassedUnwarned(long at) {
        return isKnown(at - Waited.QUARTER_MILLIS)
                && index(at) >= threshold.above()
                && index(at - Waited.QUARTER_MILLIS) < threshold.above()
                && alarms.stream().noneMatch(alarm -> alarm.at() <= at && alarm.at() + TWO_HOURS_MILLIS > at);
    }

    private Alarm unwarned(long at) {
        double said = looks.stream()
                .filter(look -> look.at() <= at && look.at() + TWO_HOURS_MILLIS > at)
                .mapToDouble(KeptLook::likely)
                .max()
                .orElse(0);
        return new Alarm(
                at,
                threshold.above(),
                said,
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.of(Alarm.Outcome.MISSED),
                OptionalLong.of(at));
    }

    /** Is it worth looking: the office is open, and the threshold is not passed already? */
    boolean asks() {
        return witness.isOpen(quarter)
                && plain() < threshold.above()
                && index(quarter - Waited.QUARTER_MILLIS) < threshold.above();
    }

    private double plain() {
        return witness.waiting() * HOUR_MINUTES / Math.max(1, seats());
    }

    /** What is said to be so likely by as many courses of the day, beside what is usual at this hour, each believed as far as it has been true. */
    double believed(double drawn) {
        return believed(drawn, usual());
    }

    private double usual() {
        return climate().likely(witness.quarterOfDay(quarter));
    }

    private double believed(double drawn, double usual) {
        Reliability reliability = new Reliability();
        looks.stream()
                .filter(look -> look.above() == threshold.above())
                .forEach(look -> look.passed().ifPresent(came -> reliability.saw(look.drawn(), look.climate(), came)));
        return reliability.of(drawn, usual);
    }

    /** The look of this quarter of an hour. */
    KeptLook look(Foresight foresight) {
        double drawn = foresight.chance(threshold.above(), Foresight.QUARTERS);
        double usual = usual();
        double likely = believed(drawn, usual);
        return new KeptLook(
                quarter,
                threshold.above(),
                drawn,
                likely,
                usual,
                plain(),
                likely >= threshold.likely(),
                Optional.empty(),
                OptionalDouble.empty());
    }

    private Climate climate() {
        Climate climate = new Climate();
        long first = Math.max(witness.waited().since(), quarter - WEEKS_MILLIS) + Waited.QUARTER_MILLIS;
        for (long at = first; at + TWO_HOURS_MILLIS <= quarter; at += Waited.QUARTER_MILLIS) {
            if (witness.isOpen(at) && index(at - Waited.QUARTER_MILLIS) < threshold.above()) {
                climate.saw(
                        witness.quarterOfDay(at),
                        witness.waited().passes(at, threshold.above(), seats()).isPresent());
            }
        }
        return climate;
    }

    /** Nobody is warned twice of the same thing. */
    boolean mayWarn() {
        return alarms.stream().noneMatch(alarm -> alarm.outcome().isEmpty() && alarm.at() + TWO_HOURS_MILLIS > quarter);
    }

    /** The warning that a look asks for. */
    static Alarm alarm(KeptLook look, Foresight foresight, Optional<JsonObject> action) {
        return new Alarm(
                look.at(),
                look.above(),
                look.likely(),
                foresight.leadMinutes(look.above(), Foresight.QUARTERS),
                action,
                Optional.empty(),
                OptionalLong.empty());
    }
}
