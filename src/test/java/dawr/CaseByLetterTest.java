package dawr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dawr.outbox.Await;
import dawr.outbox.FarSide;
import dawr.outbox.TestOutbox;
import dawr.outbox.hook.Signature;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** A case from the low score to the question asked again, by a real mail server; and nothing of it stands where it may not. */
class CaseByLetterTest {
    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final String BRANCH = "/api/v1/branches/riyadh-olaya";
    private static final String GIVER = "canary.giver@example.org";
    private static final String WORDS = "Canary words that nobody may leave lying about";
    private static final String NAME = "Canary Sparrowhawk";
    private static final String ANSWER = "Dear Canary Sparrowhawk, your paper is ready";
    private static final String SAID_ALOUD = "Canary, said aloud";

    /** Plain, and as bytes stand in a table or a request. */
    private static final List<String> CANARIES = Stream.of("canary", "Canary", "Sparrowhawk")
            .flatMap(word -> Stream.of(word, HexFormat.of().formatHex(utf8(word)), base64(word)))
            .toList();

    private static final List<String> EXPORTS = List.of(
            "/voice",
            "/live",
            "/voice.csv",
            "/cases.csv",
            "/bureaucracy",
            "/councils",
            "/reports/daily.csv",
            "/reports/tickets.csv",
            "/reports/council.csv");
    private static final Pattern LINK = Pattern.compile("/survey#(case\\.\\S+)");

    private static final ListAppender<ILoggingEvent> LOG = new ListAppender<>();
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final Vertx VERTX = Vertx.vertx();

    @TempDir
    private static Path folder = Path.of("");

    private static FarSide voc;
    private static OpenHouse house;

    @BeforeAll
    static void open() throws IOException {
        MAIL.start();
        LOG.start();
        ((Logger) LoggerFactory.getLogger("dawr")).addAppender(LOG);
        voc = new FarSide(VERTX, posted -> 200);
        Path hooks = Files.writeString(
                folder.resolve("hooks.json"),
                "[{\"id\":\"voc\",\"url\":\"" + voc.at("/in") + "\",\"secrets\":[\"" + SECRET
                        + "\"],\"events\":[\"case\"]}]");
        house = OpenHouse.with(Map.of(
                "DAWR_HOOKS",
                hooks.toString(),
                "DAWR_LISTED_ADDRESSES",
                "127.0.0.1",
                "DAWR_MAIL_SERVER",
                "smtp://127.0.0.1:" + MAIL.getSmtp().getPort(),
                "DAWR_MAIL_FROM",
                "no-reply@office.example"));
    }

    @AfterAll
    static void close() {
        ((Logger) LoggerFactory.getLogger("dawr")).detachAppender(LOG);
        house.close();
        MAIL.stop();
        TestOutbox.get(VERTX.close());
    }

    private static byte[] utf8(String word) {
        return word.getBytes(StandardCharsets.UTF_8);
    }

    /** What three bytes of it make four letters of, whatever follows. */
    private static String base64(String word) {
        return Base64.getEncoder().encodeToString(utf8(word.substring(0, word.length() - word.length() % 3)));
    }

    @Test
    void anUnhappyVisitorIsAnsweredAskedAgainAndNamedNowhere() throws Exception {
        try (Ear ear = new Ear(house.open(house.request(BRANCH + "/events", house.signIn("manager"))))) {
            isAnsweredAndAskedAgain(servedTicket());
            aMinistrysSystemHasHeardEachStep();
            nothingIsSaidAloud(stream(ear));
        }
    }

    private static void isAnsweredAndAskedAgain(String ticket) throws Exception {
        JsonObject one = lowScore(ticket);
        assertEquals("low-score", one.getString("kind"));
        one = did(one, deed("give").put("owner", "manager"));
        one = did(one, deed("cause").put("cause", "papers"));
        one = did(one, deed("reply").put("text", ANSWER));
        assertEquals("answered", one.getString("state"));
        String token = linkInLetter(1);
        assertEquals(201, again(token, 2).statusCode());
        one = read(one);
        assertEquals("open", one.getString("state"), "who is still unhappy is not done with");
        assertEquals("/problems/asked-already", slug(again(token, 5)));
        one = did(did(one, deed("cause").put("cause", "papers")), deed("reply").put("text", ANSWER));
        token = linkInLetter(2);
        one = did(one, deed("close"));
        assertEquals(201, again(token, 5).statusCode());
        one = read(one);
        assertEquals("closed", one.getString("state"));
        assertEquals(5, one.getInteger("faceAgain"));
        assertEquals(1, one.getInteger("reopened"));
    }

    /** All that a screen which listened from the beginning was told, up to a ticket that was taken after everything. */
    private static List<String> stream(Ear ear) {
        String last = new JsonObject(
                        house.post(BRANCH + "/tickets", house.enrol("kiosk"), "{\"service\":\"employers\"}")
                                .body())
                .getString("ticketId");
        List<String> told = new ArrayList<>();
        do {
            Ear.Heard heard = ear.next();
            told.add(heard.id() + heard.event() + heard.data().encode());
        } while (!told.getLast().contains(last));
        assertTrue(told.stream().anyMatch(each -> each.contains("served")), told::toString);
        return told;
    }

    /** Signed, in order of its revision, and without a word of anybody's. */
    private static void aMinistrysSystemHasHeardEachStep() {
        Await.until(() -> heard().contains("closed"));
        assertTrue(heard().containsAll(List.of("opened", "given", "cause", "reply", "asked-again", "closed")));
        FarSide.Posted first = voc.posted().getFirst();
        assertEquals(
                Signature.of(
                        List.of(Signature.secret(SECRET)),
                        first.header("webhook-id"),
                        Long.parseLong(first.header("webhook-timestamp")),
                        first.body().toString()),
                first.header("webhook-signature"));
    }

    private static List<String> heard() {
        return voc.posted().stream()
                .map(posted ->
                        new JsonObject(posted.body()).getJsonObject("data").getString("step"))
                .toList();
    }

    private static String servedTicket() {
        JsonObject ticket =
                new JsonObject(house.post(BRANCH + "/tickets", house.enrol("kiosk"), "{\"service\":\"employers\"}")
                        .body());
        String clerk = house.signIn("clerk6");
        String wish =
                new JsonObject().put("ticketId", ticket.getString("ticketId")).encode();
        house.post(BRANCH + "/counters/c6/open", clerk, "{}");
        house.post(BRANCH + "/counters/c6/call", clerk, wish);
        house.post(BRANCH + "/counters/c6/start", clerk, "{}");
        house.post(BRANCH + "/counters/c6/finish", clerk, "{\"outcome\":\"served\"}");
        return ticket.getString("token");
    }

    private static JsonObject lowScore(String token) {
        JsonObject wish = new JsonObject()
                .put("token", token)
                .put("answers", new JsonObject().put("satisfaction", 1))
                .put("comment", WORDS + ", says " + NAME)
                .put("email", GIVER)
                .put(
                        "spoken",
                        new JsonObject()
                                .put("type", "audio/webm")
                                .put("audio", Base64.getEncoder().encodeToString(utf8(SAID_ALOUD))))
                .put("language", "en");
        assertEquals(201, house.post("/api/v1/surveys", "none=", wish.encode()).statusCode());
        JsonObject register = new JsonObject(
                house.get(BRANCH + "/cases", house.signIn("manager")).body());
        return read(register.getJsonArray("cases").getJsonObject(0));
    }

    private static JsonObject read(JsonObject one) {
        return new JsonObject(house.get(BRANCH + "/cases/" + one.getInteger("case"), house.signIn("manager"))
                .body());
    }

    private static JsonObject deed(String deed) {
        return new JsonObject().put("deed", deed);
    }

    private static JsonObject did(JsonObject one, JsonObject deed) {
        HttpResponse<String> answer = house.post(
                BRANCH + "/cases/" + one.getInteger("case") + "/steps",
                house.signIn("manager"),
                deed.put("revision", one.getInteger("revision")).encode());
        assertEquals(200, answer.statusCode(), answer::body);
        return new JsonObject(answer.body());
    }

    private static String linkInLetter(int nth) throws Exception {
        Await.until(() -> MAIL.getReceivedMessages().length >= nth);
        MimeMessage mail = MAIL.getReceivedMessages()[nth - 1];
        assertEquals(GIVER, mail.getAllRecipients()[0].toString());
        String text =
                ((Multipart) mail.getContent()).getBodyPart(0).getContent().toString();
        assertTrue(text.startsWith(ANSWER), text);
        Matcher link = LINK.matcher(text);
        assertTrue(link.find(), text);
        return link.group(1).substring(link.group(1).lastIndexOf('.') + 1);
    }

    private static HttpResponse<String> again(String token, int face) {
        return house.post(
                "/api/v1/case-answers",
                "none=",
                new JsonObject().put("token", token).put("face", face).encode());
    }

    private static String slug(HttpResponse<String> answer) {
        return new JsonObject(answer.body()).getString("type");
    }

    private static void nothingIsSaidAloud(List<String> stream) throws Exception {
        List<String> told = new ArrayList<>(stream);
        LOG.list.forEach(line -> told.add(line.getFormattedMessage()));
        voc.posted().forEach(posted -> told.add(posted.path() + posted.body()));
        told.add(house.get("/metrics", "none=").body());
        told.add(house.get(BRANCH + "/cases", house.signIn("director")).body());
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        String days = "?from=" + today.minusDays(1) + "&to=" + today;
        for (String export : EXPORTS) {
            told.add(house.get(BRANCH + export + days, house.signIn("director")).body());
        }
        for (String mayNot : List.of("/cases/1", "/said" + days, "/said/1/spoken")) {
            told.add(house.get(BRANCH + mayNot, house.signIn("clerk1")).body());
        }
        told.addAll(tables());
        for (String text : told) {
            CANARIES.forEach(canary -> assertFalse(text.contains(canary), text));
        }
        assertTrue(told.stream().anyMatch(text -> text.contains("low-score")), "the register was read");
    }

    /** Every table as it lies on the disk, the journal and the outbox among them. */
    private static List<String> tables() throws Exception {
        List<String> told = new ArrayList<>();
        String url = house.databaseUrl();
        String account = url.substring(url.indexOf("//") + 2, url.indexOf('@'));
        String[] who = account.split(":", 2);
        try (Connection database =
                        DriverManager.getConnection("jdbc:" + url.replace(account + '@', ""), who[0], who[1]);
                Statement asked = database.createStatement()) {
            List<String> names = column(
                    asked,
                    "select format('%I.%I', schemaname, tablename) from pg_tables where has_table_privilege(format('%I.%I', schemaname, tablename), 'select') and schemaname = 'public'");
            assertTrue(names.contains("public.voice_case") && names.contains("public.journal"), names::toString);
            for (String name : names) {
                told.addAll(column(asked, "select row::text from " + name + " row"));
            }
        }
        return told;
    }

    private static List<String> column(Statement asked, String query) throws Exception {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = asked.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
