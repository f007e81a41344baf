package dawr.outbox.herald;

import dawr.outbox.Kind;
import dawr.outbox.Letter;
import dawr.outbox.Message;
import dawr.outbox.Way;
import dawr.queue.Visit;
import dawr.words.Catalogue;
import dawr.words.Words;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.Optional;

/** What visitors are told, in their language: one sentence, and where to look for more. */
public final class Tidings {
    /** Who was told later than this has seen it or is no longer waiting for it. */
    private static final Map<Kind, Long> WORTH_MILLIS = Map.of(
            Kind.NEARS, 900_000L,
            Kind.SEAT, 300_000L,
            Kind.CALLED, 300_000L,
            Kind.PROMISE, 900_000L,
            Kind.SURVEY, 86_400_000L);

    private final Words words;
    private final Secrets secrets;
    private final String publicAddress;

    /** Makes the secret of a ticket, by which its page opens. */
    @FunctionalInterface
    public interface Secrets {
        String of(Contact contact, Visit visit);
    }

    /** @param publicAddress how people reach the office, without a slash at its end */
    public Tidings(Words words, Secrets secrets, String publicAddress) {
        this.words = words;
        this.secrets = secrets;
        this.publicAddress = publicAddress;
    }

    /** {@code cause}: what of that ticket, in ids alone. */
    Message of(Kind kind, Contact contact, Visit visit, String cause, long at, Map<String, ?> filling) {
        Catalogue speaker = words.in(contact.language());
        String page = kind == Kind.SURVEY ? "/survey#" : "/t#";
        String url = publicAddress + page + secrets.of(contact, visit);
        String sentence = speaker.plain("told." + kind.slug(), filling);
        long lapses = at + WORTH_MILLIS.getOrDefault(kind, 0L);
        String whole = contact.ticket().value() + '/' + cause;
        Letter letter = written(contact.blank(), speaker, whole, sentence, url);
        return Message.now(contact.branch(), kind, whole, letter, lapses);
    }

    private static Letter written(Letter blank, Catalogue speaker, String cause, String sentence, String url) {
        return switch (blank) {
            case Letter.Sms sms -> new Letter.Sms(sms.to(), sentence + '\n' + url);
            case Letter.Mail mail ->
                new Letter.Mail(
                        mail.to(),
                        speaker.say("office.name"),
                        sentence + "\n\n" + url,
                        speaker.language(),
                        mail.attachments());
            case Letter.Push push ->
                new Letter.Push(
                        push.endpoint(),
                        push.publicKey(),
                        push.auth(),
                        Optional.empty(),
                        new JsonObject()
                                .put("id", cause)
                                .put("title", speaker.say("office.name"))
                                .put("body", sentence)
                                .put("lang", speaker.language())
                                .put("dir", speaker.rightToLeft() ? "rtl" : "ltr")
                                .put("url", url)
                                .encode());
            case Letter.Hook hook -> throw new IllegalStateException("no visitor is a " + Way.HOOK);
        };
    }
}
