package dawr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dawr.OpenHouse;
import dawr.issuance.slip.Phone;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One whole visit in the real office, from the kiosk at the door to the one question on the way out, clicked through as people do. */
class VisitIT {
    private static final String SERVICE = OwnOffice.SERVICE;

    /** As finely as the slip was drawn for its printer. */
    private static final float PRINTER_DPI = 203;

    @BeforeEach
    void withABrowser() {
        Chromium.needed();
    }

    @Clauses({"5.1.5", "5.1.7", "9.2.1.1"})
    @ParameterizedTest(name = "in {0}")
    @ValueSource(strings = {"ar", "en"})
    void somebodyIsServedFromTheDoorToTheWayOut(String language) throws IOException, InterruptedException {
        try (People people = new People(OwnOffice.open(), language)) {
            Page desk = people.clerk();
            Page hall = people.hall();
            Page kiosk = people.kiosk();
            String number = takeTicket(people, kiosk);
            String link = readCode(people, kiosk);
            codeIsOnThePaper(link);
            Page phone = people.phone(link);
            waits(people, phone, number);
            isCalled(people, desk, phone, hall, number);
            isServed(people, desk, phone, number);
            answersByOneTouch(people, phone, link);
        }
    }

    /** Three touches: language (when it isn't the first), service, confirm. */
    private static String takeTicket(People people, Page kiosk) {
        assertThat(kiosk.locator("h1")).hasText(people.told().of("kiosk.title"));
        String service = people.office().serviceName(SERVICE, people.told().language());
        kiosk.locator(".tile")
                .filter(new Locator.FilterOptions().setHasText(service))
                .first() // a bundle's tile names its services too, after theirs
                .click();
        assertThat(kiosk.locator(".confirm h1")).hasText(service);
        People.unhurried(kiosk);
        people.touch(kiosk, "kiosk.take");
        Locator number = kiosk.locator(".issued__number .ticket-number");
        assertThat(number).hasText("A-001");
        assertThat(kiosk.locator(".issued__label")).hasText(people.told().of("kiosk.your-number"));
        assertThat(kiosk.locator(".issued__promise")).containsText(people.told().of("wait.promise"));
        return number.textContent();
    }

    /** A phone held before the kiosk's glass. */
    private static String readCode(People people, Page kiosk) throws IOException {
        assertThat(kiosk.locator(".qr path")).isVisible();
        String link = Phone.read(picture(kiosk.locator(".qr").screenshot()));
        assertTrue(
                link.startsWith(
                        people.office().address() + "/t#" + people.office().branch()),
                link);
        return link;
    }

    /** The same link on the slip, as a printer draws it and as a page. */
    private static void codeIsOnThePaper(String link) throws IOException, InterruptedException {
        assertEquals(link, Phone.read(picture(paper(link, "slip.png"))));
        try (PDDocument page = Loader.loadPDF(paper(link, "slip.pdf"))) {
            assertEquals(link, Phone.read(new PDFRenderer(page).renderImageWithDPI(0, PRINTER_DPI)));
        }
    }

    private static byte[] paper(String link, String form) throws IOException, InterruptedException {
        String token = link.substring(link.indexOf('#') + 1);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(OpenHouse.shared().address() + "/api/v1/ticket/" + form))
                                    .header("Authorization", "Ticket " + token)
                                    .build(),
                            BodyHandlers.ofByteArray())
                    .body();
        }
    }

    private static BufferedImage picture(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    private static void waits(People people, Page phone, String number) {
        assertThat(phone.locator("h1 .ticket-number")).hasText(number);
        assertThat(phone.locator(".waiting__service"))
                .hasText(people.office().serviceName(SERVICE, people.told().language()));
        assertThat(phone.locator(".waiting__hero")).containsText(people.told().of("ticket.next"));
        assertThat(phone).hasTitle(people.told().of("ticket.page-title"));
    }

    /** One key at the desk; the phone and the hall say where to go, the hall in both languages. */
    private static void isCalled(People people, Page desk, Page phone, Page hall, String number) {
        assertThat(desk.locator(".main-button__next .ticket-number")).hasText(number);
        People.press(desk, "Space");
        assertThat(hall.locator(".giant__number .ticket-number")).hasText(number);
        assertThat(hall.locator(".giant__counter")).hasText("1");
        for (String language : new String[] {"ar", "en"}) {
            assertThat(hall.locator(".giant__sentence"))
                    .containsText(Told.in(language).of("hall.go-to"));
        }
        assertThat(phone.locator(".called h1")).hasText(people.told().of("ticket.called-title"));
        assertThat(phone.locator(".called .ticket-number")).hasText(number);
        assertThat(phone.locator(".called__number")).hasText("1");
    }

    /** The manager sees who is at the counter, and then that a promise was kept. */
    private static void isServed(People people, Page desk, Page phone, String number) {
        Told told = people.told();
        Page manager = people.manager();
        Locator counter = manager.locator(".counters__one").first();
        assertThat(desk.locator(".visit__number .ticket-number")).hasText(number);
        People.press(desk, "Space");
        assertThat(phone.locator(".calm--serving h1")).hasText(told.of("ticket.serving-title"));
        assertThat(counter).containsText(number);
        assertThat(counter).containsText(told.of("congestion.counter-serving"));
        People.press(desk, "Digit1");
        People.press(desk, "Space");
        assertThat(desk.locator(".visit--nobody")).isVisible();
        assertThat(counter).containsText(told.of("congestion.counter-free"));
        assertThat(manager.locator(".flow dd")).containsText(new String[] {"1", "1", "0"});
        assertThat(manager.locator(".promise__now")).containsText("100");
        assertThat(manager.locator("h1")).hasText(told.of("congestion.verdict-empty"));
    }

    /** The first touch is the answer, even of somebody who puts the phone away at once; there is one for a visit. */
    private static void answersByOneTouch(People people, Page phone, String link) {
        assertThat(phone.locator(".calm h1")).hasText(people.told().of("ticket.ended-served"));
        people.touch(phone, "survey.face-5");
        assertThat(phone.locator(".survey__got-it")).containsText(people.told().of("survey.chosen"));
        phone.navigate("about:blank");
        phone.navigate(link);
        assertThat(phone.locator(".calm h1")).hasText(people.told().of("ticket.ended-served"));
        assertThat(phone.locator(".survey")).hasCount(0);
    }
}
