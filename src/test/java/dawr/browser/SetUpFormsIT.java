package dawr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dawr.browser.SettingUp.isRefusedAt;
import static dawr.browser.SettingUp.looksOver;
import static dawr.browser.SettingUp.page;
import static dawr.browser.SettingUp.putsIntoForce;
import static dawr.browser.SettingUp.types;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a branch can say is said by a form, and stands in the file as it was said. */
class SetUpFormsIT {
    @BeforeEach
    void withABrowser() {
        Chromium.needed();
    }

    @Test
    void whatOnlyTheFileCouldSayIsSetByForms() {
        OwnOffice office = OwnOffice.open();
        try (People people = new People(office, "en")) {
            int bookable = bookable(office.setUp());
            Page page = page(people, office.admin(), "hours");
            people.button(page, "set-up.add-break").press("Enter");
            assertThat(page.locator(".one").last().locator("input").first()).isFocused();
            people.button(page, "set-up.break-by-prayer").press("Enter");
            people.button(page, "set-up.part-services").press("Enter");
            people.button(page, "set-up.add-bundle").press("Enter");
            people.button(page, "set-up.part-booking").press("Enter");
            page.locator(".week__day input[type=checkbox]:not(:checked)")
                    .first()
                    .press("Space");
            people.button(page, "set-up.part-pools").press("Enter");
            people.button(page, "set-up.add-pool").first().press("Enter");
            putsIntoForce(page, people);
            JsonObject put = office.setUp();
            JsonArray breaks = put.getJsonObject("hours").getJsonArray("breaks");
            assertEquals("dhuhr", breaks.getJsonObject(breaks.size() - 1).getString("prayer"));
            assertEquals(
                    2,
                    put.getJsonArray("bundles")
                            .getJsonObject(0)
                            .getJsonArray("services")
                            .size());
            assertEquals(bookable + 1, bookable(put));
            assertEquals(1, put.getJsonObject("pools").getJsonObject("counters").size());
        }
    }

    @Test
    void aWeekInRamadanARuleOfTheDoorALimitAndAPictureAreSetByForms() {
        OwnOffice office = OwnOffice.openWith(setUp -> setUp.put("hours", new JsonObject("""
            {"week": [{"day": "sun", "from": "07:30", "to": "14:30"}, {"day": "mon", "from": "07:30", "to": "14:30"}]}\
            """)));
        try (People people = new People(office, "ar")) {
            Page page = page(people, office.admin(), "hours");
            people.button(page, "set-up.add-ramadan").press("Enter");
            types(page.locator("input[name='hours/ramadanWeek/1/to']"), "13:00");
            people.button(page, "set-up.part-services").press("Enter");
            page.locator(".one summary").first().press("Enter");
            page.locator(".pictures input[value=handshake]").first().press("Space");
            people.button(page, "set-up.part-door").press("Enter");
            types(page.locator("input[name='limits/recallsMax']"), "2");
            people.button(page, "set-up.add-door-rule").press("Enter");
            Locator right = page.locator("select[name='segments/0/then/priority']");
            right.selectOption("");
            isRefusedAt(page, people, right);
            right.selectOption("senior");
            putsIntoForce(page, people);
            isAsTheFormsSaid(office.setUp());
            assertEquals(List.of(), Axe.complaints(page));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void whoGetsATicketHowTheyWaitAndWhatTheyArePromisedIsSaidByForms(String language) {
        OwnOffice office = OwnOffice.open();
        try (People people = new People(office, language)) {
            Page page = page(people, office.admin(), "door");
            page.locator("input[name=closingGuarantee]").press("Space");
            types(page.locator("input[name='closingGuarantee/likelihood']"), "90");
            page.locator("input[name='oneTicket/perPerson']").press("Space");
            page.locator("input[name=batches]").press("Space");
            people.button(page, "set-up.part-waiting").press("Enter");
            types(page.locator("input[name='line/nearingPlaces']"), "4");
            page.locator("input[name='line/missedGoLast']").press("Space");
            types(page.locator("input[name='congestionBands/0']"), "10");
            people.button(page, "set-up.part-charter").press("Enter");
            people.button(page, "set-up.add-commitment").press("Enter");
            types(page.locator("input[name='charter/0/percent']"), "85");
            assertEquals(List.of(), Axe.complaints(page));
            putsIntoForce(page, people);
            JsonObject put = office.setUp();
            assertEquals(new JsonObject().put("likelihood", 0.9), put.getJsonObject("closingGuarantee"));
            assertEquals(new JsonObject().put("perPerson", true), put.getJsonObject("oneTicket"));
            assertEquals(new JsonObject().put("transactionsPerTurn", 3), put.getJsonObject("batches"));
            assertEquals(new JsonObject().put("nearingPlaces", 4).put("missedGoLast", true), put.getJsonObject("line"));
            assertEquals(10.0, put.getJsonArray("congestionBands").getDouble(0));
            assertEquals(
                    "{\"kind\":\"wait\",\"percent\":85,\"minutes\":20}",
                    put.getJsonArray("charter").getJsonObject(0).encode());
        }
    }

    @Test
    void whatAFormSaysStandsInTheFileAndWhatTheFileSaysInTheForm() {
        OwnOffice office = OwnOffice.open();
        try (People people = new People(office, "en")) {
            Page page = page(people, office.admin(), "door");
            page.locator("input[name=closingGuarantee]").press("Space");
            people.button(page, "set-up.part-file").press("Enter");
            Locator file = page.locator(".file textarea");
            assertThat(file).hasValue(Pattern.compile("likelihood: 0.95"));
            file.fill(file.inputValue().replace("likelihood: 0.95", "likelihood: 0.8"));
            looksOver(page, people);
            people.button(page, "set-up.part-door").press("Enter");
            Locator percent = page.locator("input[name='closingGuarantee/likelihood']");
            assertThat(percent).hasValue("80");
            types(percent, "20");
            isRefusedAt(page, people, percent);
            page.locator("input[name=closingGuarantee]").press("Space");
            looksOver(page, people);
            assertThat(page.locator(".changes li")).hasCount(0);
        }
    }

    @Test
    void aMonthSeenLaterAndAnnouncedPrayersAreSaidByForms() {
        OwnOffice office = OwnOffice.open();
        try (People people = new People(office, "ar")) {
            Page page = page(people, office.admin(), "hours");
            people.button(page, "set-up.add-sighting").press("Enter");
            page.locator("select[name='hours/sightings/0/days']").selectOption("-1");
            people.button(page, "set-up.add-break").press("Enter");
            people.button(page, "set-up.break-by-prayer").press("Enter");
            Locator table = page.locator("textarea[name='hours/prayers/table']");
            table.fill("2027-02-08\t12:08\t15:21\n2027-02-08\t12:09\t15:22\n٢٠٢٧-٠٢-١٠ ١٢:٠٨");
            table.blur();
            isRefusedAt(page, people, table);
            table.fill("2027-02-08\t12:08\t15:21\n٢٠٢٧-٠٢-١٠ ١٢:٠٨ ١٥:٢٣");
            table.blur();
            putsIntoForce(page, people);
            JsonObject hours = office.setUp().getJsonObject("hours");
            JsonObject month = hours.getJsonArray("sightings").getJsonObject(0);
            assertEquals("9 -1", month.getInteger("month") + " " + month.getInteger("days"));
            JsonArray days = hours.getJsonObject("prayers").getJsonArray("table");
            assertEquals(
                    "{\"date\":\"2027-02-10\",\"dhuhr\":\"12:08\",\"asr\":\"15:23\"}",
                    days.getJsonObject(1).encode());
            assertEquals(List.of(), Axe.complaints(page));
        }
    }

    private static void isAsTheFormsSaid(JsonObject put) {
        assertEquals(
                "mon 10:00 13:00",
                words(put.getJsonObject("hours").getJsonArray("ramadanWeek").getJsonObject(1)));
        assertEquals("handshake", put.getJsonArray("services").getJsonObject(0).getString("icon"));
        assertEquals(2, put.getJsonObject("limits").getInteger("recallsMax"));
        assertEquals(
                "senior",
                put.getJsonArray("segments")
                        .getJsonObject(0)
                        .getJsonObject("then")
                        .getString("priority"));
    }

    private static String words(JsonObject span) {
        return span.getString("day") + ' ' + span.getString("from") + ' ' + span.getString("to");
    }

    private static int bookable(JsonObject setUp) {
        return setUp.getJsonObject("appointments").getJsonObject("services").size();
    }
}
