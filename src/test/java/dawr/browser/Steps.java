package dawr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.regex.Pattern;

/** What somebody does on a page until the scene is there. */
final class Steps {
    private Steps() {}

    static void walk(Scene scene, Page page, People people) {
        switch (scene) {
            case KIOSK_HELP -> {
                assertThat(page.locator(".services .tile").first()).isVisible();
                People.unhurried(page);
                people.touch(page, "help.call");
            }
            case PHONE_HELP -> {
                people.office().callsHelp(page.url().substring(page.url().indexOf('#') + 1));
                page.reload();
            }
            case COUNTER_GUIDE -> {
                people.office()
                        .writesGuide(OwnOffice.OTHER_SERVICE, people.told().language());
                takeSeat(page);
                page.locator(".guide-open").click();
            }
            case COUNTER_HELP -> {
                takeSeat(page);
                assertThat(page.locator(".visit__number")).isVisible();
                People.press(page, "KeyA");
            }
            case KIOSK_CONFIRM -> touchTile(page);
            case KIOSK_BUNDLE -> touchBundle(page);
            case KIOSK_ISSUED -> {
                touchTile(page);
                People.unhurried(page);
                people.touch(page, "kiosk.take");
            }
            case KIOSK_CODE -> touchCode(page);
            case KIOSK_LATE -> runOutOfTime(page, people);
            case PHONE_ANOTHER_TIME -> page.locator(".another summary").click();
            case PHONE_BOOKING -> {
                page.locator(".another summary").click();
                page.locator(".booking__times button").first().click();
            }
            case PHONE_GIVING_BACK -> people.touch(page, "come.give-back");
            case PHONE_POSTPONING -> people.touch(page, "ticket.postpone");
            case PHONE_LEAVING -> people.touch(page, "ticket.leave");
            case COUNTER_SERVING -> takeSeat(page);
            case COUNTER_DELIVERED -> {
                takeSeat(page);
                assertThat(page.locator(".visit__number")).isVisible();
                People.press(page, "KeyD");
                page.keyboard().press("Digit2");
            }
            case COUNTER_MARKS -> {
                takeSeat(page);
                assertThat(page.locator(".visit__number")).isVisible();
                People.press(page, "KeyM");
                page.keyboard().press("Digit1");
            }
            case COUNTER_NOTE -> {
                takeSeat(page);
                assertThat(page.locator(".visit__number")).isVisible();
                People.press(page, "KeyO");
            }
            case COUNTER_HAND_OVER -> {
                takeSeat(page);
                assertThat(page.locator(".visit__number")).isVisible();
                People.press(page, "KeyV");
            }
            case COUNTER_TRANSFERRING -> {
                takeSeat(page);
                assertThat(page.locator(".visit__number")).isVisible();
                People.press(page, "KeyT");
            }
            case COUNTER_ASKED_WHY -> {
                takeSeat(page);
                assertThat(page.locator(".who__one").first()).isVisible();
                People.press(page, "KeyW");
                page.keyboard().press("Digit1");
            }
            case OFFICE_TRIED -> {
                choosePriorityFirst(page);
                people.touch(page, "calling-rules.check");
            }
            case OFFICE_REFUSED -> {
                choosePriorityFirst(page);
                page.locator(".office__dial input").first().fill("0");
                page.locator(".office__dial input").first().blur();
                people.touch(page, "calling-rules.check");
            }
            case SCREENS -> people.touch(page, "screens.add-message");
            case RECEPTION_WARNING -> {
                // What the office has ready comes a moment after the choice to write one's own
                assertThat(page.locator(".emergency__kinds label")).hasCount(4);
                page.locator(".emergency__kinds label").first().click();
                people.touch(page, "screens.emergency-show");
            }
            case RECEPTION -> people.touch(page, "reception.note-door");
            case RECEPTION_FOUND -> {
                page.locator("[aria-labelledby=find] select").nth(1).selectOption("waiting");
                people.touch(page, "reception.search");
                page.locator(".reception__visit").first().click();
            }
            case RECEPTION_PAPER -> {
                page.locator(".reception__service").first().click();
                people.touch(page, "reception.give");
            }
            case SURVEY_MORE -> page.locator(".survey__face").first().click();
            case SURVEY_SPEAKING -> speak(page, people);
            case SURVEY_SPOKEN -> {
                speak(page, people);
                page.locator(".survey__speak button").first().click();
            }
            case EXIT_ASKING -> people.touch(page, "exit.no-ticket");
            case SETUP_HOURS -> setAWeekForRamadan(page, people);
            case SETUP_SERVICES -> page.locator(".one summary").first().click();
            case SETUP_DOOR -> people.touch(page, "set-up.add-door-rule");
            case SETUP_CHARTER -> people.touch(page, "set-up.add-commitment");
            case SETUP_PRAYERS -> announcePrayers(page, people);
            case SETUP_NEW -> people.touch(page, "set-up.new-branch");
            case SETUP_COUNTERS -> {
                people.touch(page, "set-up.part-counters");
                page.locator(".one summary").first().click();
            }
            case SETUP_FLAWED -> nameNobodyCanRead(page, people);
            case SETUP_FILE -> writeAnUnknownKey(page, people);
            case SETUP_POOLS -> {
                page.locator(".set-up__card .button").first().click();
                page.locator(".one summary").first().click();
            }
            case CASE -> page.locator(".cases__one").first().click();
            case VOICE_TOLD -> tellAll(page);
            default -> {}
        }
    }

    /** Months of answers are put before the manager, and everything that can be opened is. */
    private static void tellAll(Page page) {
        assertThat(page.locator(".voice__card").first()).isVisible();
        JsonObject told = OwnOffice.resource("/browser/voice.json");
        for (String part : told.fieldNames()) {
            page.route(
                    "**/api/v1/branches/*/" + part + "?*",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("application/json")
                            .setBody(told.getJsonObject(part).encode())));
        }
        page.reload();
        assertThat(page.locator(".voice__table").first()).isAttached();
        page.evaluate("() => document.querySelectorAll('details').forEach(each => { each.open = true })");
    }

    private static void speak(Page page, People people) {
        page.context().grantPermissions(List.of("microphone"));
        page.locator(".survey__face").first().click();
        people.touch(page, "speak.begin");
        assertThat(page.locator(".survey__speak progress")).isVisible();
    }

    private static void nameNobodyCanRead(Page page, People people) {
        Locator name = page.locator(".field input[lang=ar]").first();
        name.fill("");
        name.blur();
        people.touch(page, "set-up.look-over");
    }

    /** This office never closes; one with a week may have another in Ramadan. */
    private static void setAWeekForRamadan(Page page, People people) {
        page.locator(".tick input").first().uncheck();
        people.touch(page, "set-up.add-ramadan");
    }

    private static void announcePrayers(Page page, People people) {
        people.touch(page, "set-up.add-sighting");
        people.touch(page, "set-up.add-break");
        people.touch(page, "set-up.break-by-prayer");
        page.locator(".prayer-table textarea").fill("2027-02-08 12:08 15:21\n2027-02-09 12:08");
        people.touch(page, "set-up.look-over");
        assertThat(page.locator(".prayer-table .field__flaw")).isVisible();
    }

    private static void writeAnUnknownKey(Page page, People people) {
        assertThat(page.locator(".file textarea")).hasValue(Pattern.compile("timeZone"));
        page.locator(".file textarea").fill("names: {ar: فرع, en: Branch}\ntimezone: Asia/Riyadh\n");
        people.touch(page, "set-up.look-over");
    }

    /** And takes away what limits it. */
    private static void choosePriorityFirst(Page page) {
        page.locator(".office__order").nth(1).click();
        for (Locator dial : page.locator(".office__dial input").all()) {
            dial.fill("");
            dial.blur();
        }
    }

    private static void touchCode(Page page) {
        assertThat(page.locator(".services__code")).isVisible();
        People.unhurried(page);
        page.locator(".services__code").click();
    }

    /** This office never closes, so the no of one that soon does is put into the kiosk's hand. */
    private static void runOutOfTime(Page page, People people) {
        page.route(
                "**/tickets",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(409)
                        .setContentType("application/problem+json")
                        .setBody(BusyOffice.TOO_LATE)));
        touchTile(page);
        People.unhurried(page);
        people.touch(page, "kiosk.take");
    }

    private static void touchBundle(Page page) {
        assertThat(page.locator(".services__bundle .tile")).isVisible();
        People.unhurried(page);
        page.locator(".services__bundle .tile").click();
    }

    private static void touchTile(Page page) {
        assertThat(page.locator(".tile").first()).isVisible();
        People.unhurried(page);
        page.locator(".tile").first().click();
    }

    /** The counter is open under this clerk's name already; the computer that stands there remembers it. */
    private static void takeSeat(Page page) {
        page.locator(".choose__counter").first().click();
        page.keyboard().press("Enter");
    }
}
