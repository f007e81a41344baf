package dawr.congestion.mailing;

import dawr.congestion.kept.Alarm;
import dawr.ledger.Period;
import dawr.outbox.Kind;
import dawr.outbox.Letter;
import dawr.outbox.Message;
import dawr.queue.BranchSetup;
import dawr.words.Catalogue;
import dawr.words.Words;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Writes what a branch has to say to those who answer for it, each in their language. */
final class Letters {
    /** What was warned of comes within two hours or not at all. */
    private static final long WARNING_LAPSES_MILLIS = TimeUnit.HOURS.toMillis(2);

    /** A mail server may be away over a weekend. */
    private static final long REPORT_LAPSES_MILLIS = TimeUnit.DAYS.toMillis(4);

    private static final int ALL = 100;

    private final Words words;
    private final String publicAddress;

    /** @param publicAddress how people reach the office, without a slash at its end */
    Letters(Words words, String publicAddress) {
        this.words = words;
        this.publicAddress = publicAddress;
    }

    /** One warning to one person, whichever node wrote it first. */
    Message warning(Subscription to, BranchSetup setup, Alarm alarm) {
        Catalogue said = words.in(to.language());
        Map<String, Object> filling = Map.of(
                "branch", name(setup, to.language()),
                "percent", Math.round(ALL * alarm.likely()),
                "index", Math.round(alarm.above()),
                "minutes", Math.round(alarm.leadMinutes().orElse(0)),
                "time", said.time(alarm.at(), setup.timeZone()));
        String text = String.join(
                "\n",
                said.plain("mailing.warning", filling),
                advice(said, alarm),
                "",
                publicAddress + "/congestion",
                "",
                said.plain("mailing.why", Map.of()));
        return Message.now(
                setup.id(),
                Kind.ALARM,
                "warning/" + alarm.at() + '/' + to.id(),
                new Letter.Mail(
                        to.to(), said.plain("mailing.warning-subject", filling), text, to.language(), List.of()),
                alarm.at() + WARNING_LAPSES_MILLIS);
    }

    private static String advice(Catalogue said, Alarm alarm) {
        return alarm.action()
                .map(action ->
                        action.getJsonObject("sentence", new JsonObject()).getString(said.language(), ""))
                .filter(sentence -> !sentence.isEmpty())
                .map(sentence -> said.plain("mailing.advice", Map.of("action", sentence)))
                .orElseGet(() -> said.plain("mailing.no-advice", Map.of()));
    }

    /** A report that is due. */
    Message report(Due due, BranchSetup setup, Buffer file, long now) {
        Subscription to = due.to();
        Catalogue said = words.in(to.language());
        Map<String, Object> filling = Map.of(
                "report", said.say("report." + due.ask().report().slug()),
                "branch", name(setup, to.language()),
                "period", when(said, due.ask().period()));
        String text = String.join(
                "\n",
                said.plain("mailing.report", filling),
                "",
                publicAddress + "/congestion",
                "",
                said.plain("mailing.why", Map.of()));
        Letter.Attachment attachment =
                new Letter.Attachment(due.ask().fileName(due.form()), due.form().contentType(), file);
        return Message.now(
                setup.id(),
                Kind.REPORT,
                "report/" + due.ask().period().to() + '/' + to.id(),
                new Letter.Mail(
                        to.to(),
                        said.plain("mailing.report-subject", filling),
                        text,
                        to.language(),
                        List.of(attachment)),
                now + REPORT_LAPSES_MILLIS);
    }

    private static String when(Catalogue said, Period period) {
        String from = date(said, period.from());
        return period.days() == 1
                ? from
                : said.plain("report.from-to", Map.of("from", from, "to", date(said, period.to())));
    }

    private static String date(Catalogue said, LocalDate day) {
        return said.gregorian(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli(), ZoneOffset.UTC);
    }

    private static String name(BranchSetup setup, String language) {
        return Optional.ofNullable(setup.names().get(language))
                .orElseGet(() -> setup.id().value());
    }
}
