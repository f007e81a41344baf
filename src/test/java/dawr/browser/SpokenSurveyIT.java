package dawr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dawr.OpenHouse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On the way out somebody says it aloud who does not write: heard again before it is sent, and never heard of unless they send it. */
class SpokenSurveyIT {
    private static final int SECONDS_MAX = 20;
    /** What the contract takes, as sound. */
    private static final int BYTES_MAX = 40_500;

    private final OwnOffice office;
    private final JsonObject ticket;

    SpokenSurveyIT() {
        Chromium.needed();
        office = OwnOffice.open();
        ticket = office.issue(OwnOffice.SERVICE, "ar");
    }

    @BeforeEach
    void somebodyIsServed() {
        String clerk = office.staff("clerk");
        office.at(OwnOffice.COUNTER, "open", new JsonObject(), clerk);
        office.at(OwnOffice.COUNTER, "call-next", new JsonObject(), clerk);
        office.at(OwnOffice.COUNTER, "start", new JsonObject(), clerk);
        office.at(OwnOffice.COUNTER, "finish", new JsonObject().put("outcome", "served"), clerk);
    }

    private Page survey(People people) {
        Page page =
                people.at(Glass.PHONE, "/survey?lang=" + people.told().language() + '#' + ticket.getString("token"));
        people.touch(page, "survey.face-2");
        return page;
    }

    private Page speaks(People people) {
        Page page = survey(people);
        page.context().grantPermissions(List.of("microphone"));
        people.touch(page, "speak.begin");
        assertThat(stop(page)).containsText(people.told().of("speak.stop"));
        return page;
    }

    private static Locator stop(Page page) {
        return page.locator(".survey__speak .button--danger");
    }

    private static void sends(People people, Page page) {
        people.touch(page, "survey.send");
        assertThat(page.locator("h2")).hasText(people.told().of("survey.thanks-title"));
    }

    private JsonObject told() {
        return said().getJsonObject(0);
    }

    /** What those who answer for the branch are told of words and voices. */
    private JsonArray said() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        String days = "/said?from=" + today.minusDays(1) + "&to=" + today.plusDays(1);
        String body = OpenHouse.shared().get(path() + days, office.admin()).body();
        return new JsonObject(body).getJsonArray("said");
    }

    private String path() {
        return "/api/v1/branches/" + office.branch();
    }

    private byte[] heard() throws IOException {
        OpenHouse house = OpenHouse.shared();
        String path = path() + "/said/" + ticket.getString("ticketId") + "/spoken";
        try (InputStream sound = house.open(house.request(path, office.admin())).body()) {
            return sound.readAllBytes();
        }
    }

    @ParameterizedTest(name = "in {0}")
    @ValueSource(strings = {"ar", "bn"})
    void whatIsSaidIsHeardAgainBeforeItIsSent(String language) throws IOException {
        try (People people = new People(office, language)) {
            Page page = survey(people);
            assertThat(page.locator(".survey__speak"))
                    .containsText(people.told().of("speak.hint"));
            assertThat(page.locator(".survey__speak"))
                    .containsText(people.told().of("speak.heard"));
            page.context().grantPermissions(List.of("microphone"));
            people.touch(page, "speak.begin");
            assertThat(page.locator(".survey__speak progress")).hasAttribute("value", "2");
            stop(page).press("Enter");
            page.waitForFunction("() => document.querySelector('.survey audio')?.readyState >= 2");
            page.evaluate("() => document.querySelector('.survey audio').play()");
            page.waitForFunction("() => document.querySelector('.survey audio').currentTime > 0.2");
            assertEquals(List.of(), Axe.complaints(page));
            sends(people, page);
            assertTrue(told().getBoolean("spoken"));
            assertEquals(2, told().getInteger("face"));
            int bytes = heard().length;
            assertTrue(bytes > 1_000 && bytes <= BYTES_MAX, "bytes: " + bytes);
        }
    }

    @Test
    void whatIsDeletedOrBrokenOffIsNotSent() {
        try (People people = new People(office, "en")) {
            Page page = speaks(people);
            people.touch(page, "common.cancel");
            assertThat(people.button(page, "speak.begin")).isVisible();
            people.touch(page, "speak.begin");
            stop(page).click();
            people.touch(page, "speak.drop");
            assertThat(people.button(page, "speak.begin")).isVisible();
            sends(people, page);
            assertEquals(new JsonArray(), said(), "a face, and no word");
        }
    }

    /** Whoever goes on speaking is stopped where the office stops listening, and what they said until then is there. */
    @Test
    void aVoiceEndsByItselfAndIsNotSentInTheMiddleOfASentence() throws IOException {
        try (People people = new People(office, "ar")) {
            Page page = people.at(Glass.PHONE, "about:blank");
            page.clock().install();
            page.navigate(office.address() + "/survey?lang=ar#" + ticket.getString("token"));
            page.context().grantPermissions(List.of("microphone"));
            people.touch(page, "survey.face-1");
            people.touch(page, "speak.begin");
            assertThat(stop(page)).isVisible();
            assertThat(people.button(page, "survey.send")).hasAttribute("aria-disabled", "true");
            page.clock().runFor(SECONDS_MAX * 1_000L);
            assertThat(page.locator(".survey audio")).isVisible();
            sends(people, page);
            assertTrue(heard().length <= BYTES_MAX);
        }
    }

    @Test
    void whereTheMicrophoneIsRefusedTheWordsStay() {
        try (People people = new People(office, "ar")) {
            Page page = survey(people);
            page.evaluate("""
                () => { navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError')) }\
                """);
            people.touch(page, "speak.begin");
            assertThat(page.locator(".survey__speak [role=status]"))
                    .hasText(people.told().of("speak.no-microphone"));
            page.locator(".survey textarea").fill("انتظرت طويلًا");
            sends(people, page);
            assertEquals("انتظرت طويلًا", told().getString("comment"));
            assertFalse(told().getBoolean("spoken"));
        }
    }

    /** An old browser, or a page that came by an open line. */
    @Test
    void whereThereIsNoMicrophoneNoneIsOffered() {
        try (People people = new People(office, "en")) {
            Page page = people.at(Glass.PHONE, "about:blank");
            page.addInitScript("delete window.MediaRecorder");
            page.navigate(office.address() + "/survey?lang=en#" + ticket.getString("token"));
            people.touch(page, "survey.face-4");
            assertThat(page.locator(".survey__questions")).isVisible();
            assertThat(people.button(page, "speak.begin")).hasCount(0);
        }
    }
}
