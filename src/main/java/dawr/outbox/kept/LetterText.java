package dawr.outbox.kept;

import dawr.outbox.Letter;
import dawr.outbox.Way;
import dawr.queue.Named;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** How a letter is written down before it is sealed. */
final class LetterText {
    private LetterText() {}

    static String write(Letter letter) {
        JsonObject json = new JsonObject().put("way", letter.way().slug());
        switch (letter) {
            case Letter.Mail mail ->
                json.put("to", mail.to())
                        .put("subject", mail.subject())
                        .put("text", mail.text())
                        .put("language", mail.language())
                        .put("attachments", attachments(mail.attachments()));
            case Letter.Sms sms -> json.put("to", sms.to()).put("text", sms.text());
            case Letter.Push push -> {
                json.put("endpoint", push.endpoint().toString())
                        .put("publicKey", push.publicKey().getBytes())
                        .put("auth", push.auth().getBytes())
                        .put("json", push.json());
                push.topic().ifPresent(topic -> json.put("topic", topic));
            }
            case Letter.Hook hook -> json.put("hook", hook.hook()).put("json", hook.json());
        }
        return json.encode();
    }

    private static JsonArray attachments(List<Letter.Attachment> attachments) {
        JsonArray json = new JsonArray();
        attachments.forEach(each -> json.add(new JsonObject()
                .put("name", each.name())
                .put("type", each.type())
                .put(
                        "content",
                        Base64.getEncoder().encodeToString(each.content().getBytes()))));
        return json;
    }

    static Letter read(String text) {
        JsonObject json = new JsonObject(text);
        return switch (Named.find(Way.class, json.getString("way")).orElseThrow()) {
            case MAIL ->
                new Letter.Mail(
                        json.getString("to"),
                        json.getString("subject"),
                        json.getString("text"),
                        json.getString("language"),
                        attachments(json.getJsonArray("attachments")));
            case SMS -> new Letter.Sms(json.getString("to"), json.getString("text"));
            case PUSH ->
                new Letter.Push(
                        URI.create(json.getString("endpoint")),
                        Buffer.buffer(json.getBinary("publicKey")),
                        Buffer.buffer(json.getBinary("auth")),
                        Optional.ofNullable(json.getString("topic")),
                        json.getString("json"));
            case HOOK -> new Letter.Hook(json.getString("hook"), json.getString("json"));
        };
    }

    private static List<Letter.Attachment> attachments(JsonArray json) {
        List<Letter.Attachment> attachments = new ArrayList<>();
        for (int each = 0; each < json.size(); each++) {
            JsonObject one = json.getJsonObject(each);
            attachments.add(new Letter.Attachment(
                    one.getString("name"),
                    one.getString("type"),
                    Buffer.buffer(Base64.getDecoder().decode(one.getString("content")))));
        }
        return attachments;
    }
}
