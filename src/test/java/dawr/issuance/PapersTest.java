package dawr.issuance;

import static dawr.issuance.Counter.ask;
import static dawr.issuance.Counter.json;
import static dawr.issuance.Counter.problem;
import static dawr.issuance.Counter.visitor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.web.Answer;
import io.vertx.core.json.JsonArray;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PapersTest {
    private final Counter counter = new Counter();

    @AfterEach
    void close() {
        counter.close();
    }

    @Test
    void aTicketIsPrintedAsItsVisitorNeedsIt() throws IOException {
        String ticket = counter.takes("permits").getString("ticketId");
        Answer.Whole picture = (Answer.Whole) ask(counter.papers::picture, visitor(ticket, "{}"));
        assertEquals("image/png", picture.contentType());
        BufferedImage dots =
                ImageIO.read(new ByteArrayInputStream(picture.body().getBytes()));
        assertEquals(576, dots.getWidth());
        Answer.Whole pdf = (Answer.Whole) ask(counter.papers::pdf, visitor(ticket, "{}"));
        assertTrue(pdf.body().toString("ISO-8859-1").startsWith("%PDF-"));
        Answer.Whole code = (Answer.Whole) ask(counter.papers::code, visitor(ticket, "{}"));
        assertTrue(code.body().toString().startsWith("<svg "));
    }

    @Test
    void thereIsNoPaperForATicketThatIsNotKnown() {
        assertEquals(
                401,
                problem(ask(counter.papers::picture, visitor("20261121-A001", "{}")))
                        .status());
    }

    @Test
    void theHistoryTellsWhyEachCallWasMade() {
        String ticket = counter.takes("permits").getString("ticketId");
        counter.takes("permits");
        counter.callsNext();
        JsonArray events = json(ask(counter.history::of, Counter.about(ticket))).getJsonArray("events");
        assertEquals(2, events.size());
        assertEquals("ticket-issued", events.getJsonObject(0).getString("event"));
        assertEquals("ticket-called", events.getJsonObject(1).getString("event"));
        assertEquals(
                "longest-waiting-first",
                events.getJsonObject(1).getJsonObject("reason").getString("order"));
        assertEquals("kiosk:kiosk-1", events.getJsonObject(0).getString("actor"));
    }

    @Test
    void aVisitThatNobodyKnowsHasNoHistory() {
        assertEquals(
                404,
                problem(ask(counter.history::of, Counter.about("20261121-A001")))
                        .status());
    }
}
