package dawr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.vertx.core.json.JsonObject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Every page in every state that somebody may find it in, and the glasses that it is seen on there. */
enum Scene {
    NOWHERE(".nowhere__card", Glass.DESK, Glass.PHONE, Glass.SMALL_PHONE),
    SIGN_IN(".sign-in__card", Glass.DESK, Glass.PHONE),
    KIOSK_ENROLMENT(".enrol", Glass.KIOSK, Glass.TABLET),
    KIOSK_SERVICES(".services .tile", Glass.KIOSK, Glass.TABLET, Glass.TABLET_UPRIGHT),
    KIOSK_CONFIRM(".confirm h1", Glass.KIOSK, Glass.TABLET, Glass.TABLET_UPRIGHT),
    KIOSK_BUNDLE(".confirm h1", Glass.KIOSK, Glass.TABLET),
    KIOSK_CODE(".enrol input", Glass.KIOSK, Glass.TABLET, Glass.TABLET_UPRIGHT),
    KIOSK_LATE(".late__one", Glass.KIOSK, Glass.TABLET, Glass.TABLET_UPRIGHT),
    KIOSK_HELP("dialog[open] .button--main", Glass.KIOSK, Glass.TABLET, Glass.TABLET_UPRIGHT),
    KIOSK_ISSUED(".issued .qr path", Glass.KIOSK, Glass.TABLET, Glass.TABLET_UPRIGHT),
    PHONE_WAITING(".waiting .choices", Glass.PHONE, Glass.SMALL_PHONE, Glass.TABLET_UPRIGHT),
    PHONE_HELP(".help--called", Glass.PHONE, Glass.SMALL_PHONE),
    PHONE_POSTPONING("dialog[open] .postpone", Glass.PHONE, Glass.SMALL_PHONE),
    PHONE_LEAVING("dialog[open] .button--danger", Glass.PHONE, Glass.SMALL_PHONE),
    PHONE_ANOTHER_TIME(".booking__times button", Glass.PHONE, Glass.SMALL_PHONE, Glass.TABLET_UPRIGHT),
    PHONE_BOOKING("dialog[open] .button--main", Glass.PHONE, Glass.SMALL_PHONE),
    PHONE_APPOINTMENT(".appointment .qr path", Glass.PHONE, Glass.SMALL_PHONE, Glass.TABLET_UPRIGHT),
    PHONE_GIVING_BACK("dialog[open] .button--danger", Glass.PHONE, Glass.SMALL_PHONE),
    PHONE_CALLED(".called .ticket-number", Glass.PHONE, Glass.SMALL_PHONE),
    PHONE_SERVING(".calm--serving", Glass.PHONE, Glass.SMALL_PHONE),
    PHONE_ENDED(".survey__faces", Glass.PHONE, Glass.SMALL_PHONE),
    PHONE_WITHOUT_TICKET(".phone__message", Glass.PHONE),
    SURVEY(".survey__faces", Glass.PHONE, Glass.TABLET),
    SURVEY_MORE(".survey__questions", Glass.PHONE, Glass.SMALL_PHONE, Glass.TABLET),
    SURVEY_SPEAKING(".survey__speak progress", Glass.PHONE, Glass.SMALL_PHONE, Glass.TABLET),
    SURVEY_SPOKEN(".survey__speak audio", Glass.PHONE, Glass.SMALL_PHONE, Glass.TABLET),
    EXIT_WAITING(".exit__code", Glass.TABLET, Glass.TABLET_UPRIGHT),
    EXIT_ASKING(".survey__faces", Glass.TABLET, Glass.TABLET_UPRIGHT),
    COUNTER_CHOOSING(".choose__counters", Glass.DESK, Glass.WALL),
    COUNTER_SERVING(".visit__number", Glass.DESK, Glass.WALL, Glass.TABLET, Glass.SMALL_TABLET),
    COUNTER_HELP(".help-called__back", Glass.DESK, Glass.TABLET),
    COUNTER_GUIDE("dialog[open] .pieces__step", Glass.DESK, Glass.TABLET),
    COUNTER_DELIVERED("dialog[open] .panel__chosen", Glass.DESK, Glass.TABLET),
    COUNTER_MARKS("dialog[open] .panel__chosen", Glass.DESK, Glass.TABLET),
    COUNTER_HAND_OVER("dialog[open] .panel__choices--hand-over .panel__one", Glass.DESK, Glass.TABLET),
    COUNTER_NOTE("dialog[open] .note textarea", Glass.DESK, Glass.TABLET),
    COUNTER_TRANSFERRING("dialog[open] .panel__one", Glass.DESK, Glass.TABLET),
    COUNTER_ASKED_WHY("dialog[open] .panel__answer", Glass.DESK, Glass.TABLET),
    HALL(".giant__number", Glass.WALL, Glass.WALL_UPRIGHT),
    HALL_EMPTY(".giant__hint", Glass.WALL, Glass.WALL_UPRIGHT),
    SIGN_CALLED(".sign__number", Glass.WALL, Glass.WALL_UPRIGHT, Glass.TABLET),
    SIGN_CLOSED(".sign__state", Glass.WALL, Glass.WALL_UPRIGHT, Glass.TABLET),
    KIOSK_EMERGENCY(".kiosk__main > .notice--problem", Glass.KIOSK, Glass.TABLET, Glass.TABLET_UPRIGHT),
    PHONE_EMERGENCY(".notice--problem", Glass.PHONE, Glass.SMALL_PHONE),
    HALL_EMERGENCY(".emergency-screen__words h1", Glass.WALL, Glass.WALL_UPRIGHT),
    SIGN_EMERGENCY(".emergency-screen__words h1", Glass.WALL, Glass.WALL_UPRIGHT, Glass.TABLET),
    RECEPTION_EMERGENCY(".emergency .notice--problem", Glass.DESK, Glass.TABLET, Glass.PHONE),
    RECEPTION_WARNING(".emergency .button--danger", Glass.DESK, Glass.TABLET, Glass.PHONE),
    HALL_MESSAGE(".loop__text", Glass.WALL, Glass.WALL_UPRIGHT),
    HALL_BREAK(".line--break", Glass.WALL, Glass.WALL_UPRIGHT),
    HALL_STILL(".halt__text", Glass.WALL, Glass.WALL_UPRIGHT),
    PAPERS(".pieces", Glass.PHONE, Glass.SMALL_PHONE, Glass.DESK),
    PAPERS_ACCESS(".papers__sheet h3", Glass.PHONE, Glass.SMALL_PHONE, Glass.DESK),
    SHELF(".shelf__drawn .pieces", Glass.DESK, Glass.TABLET, Glass.PHONE),
    SCREENS(".screens__one", Glass.DESK, Glass.TABLET, Glass.PHONE),
    TELL(".tell", Glass.PHONE, Glass.SMALL_PHONE, Glass.TABLET),
    CASES(".cases__one", Glass.DESK, Glass.TABLET, Glass.PHONE),
    CASE(".cases__card", Glass.DESK, Glass.TABLET, Glass.PHONE),
    VOICE(".voice__card", Glass.DESK, Glass.TABLET, Glass.PHONE),
    VOICE_TOLD(".voice__words li", Glass.DESK, Glass.TABLET, Glass.PHONE),
    COUNCILS(".councils__card", Glass.DESK, Glass.TABLET, Glass.PHONE),
    COUNCIL_VOTE(".councils__options button", Glass.PHONE, Glass.SMALL_PHONE),
    RECEPTION(".reception__call", Glass.DESK, Glass.TABLET, Glass.PHONE),
    RECEPTION_FOUND(".reception__grant", Glass.DESK, Glass.TABLET, Glass.PHONE),
    RECEPTION_PAPER(".reception__paper .qr path", Glass.DESK, Glass.TABLET, Glass.PHONE),
    OFFICE(".office__order", Glass.DESK, Glass.TABLET, Glass.PHONE),
    OFFICE_TRIED(".office__effect", Glass.DESK, Glass.TABLET, Glass.PHONE),
    OFFICE_REFUSED(".office__flaw", Glass.DESK, Glass.TABLET, Glass.PHONE),
    NETWORK(".branches tbody tr", Glass.DESK, Glass.WALL, Glass.TABLET_UPRIGHT, Glass.PHONE),
    TRAIL(".trail__table tbody tr", Glass.DESK, Glass.TABLET, Glass.PHONE),
    SETUP(".set-up__verdict", Glass.DESK, Glass.TABLET, Glass.PHONE),
    SETUP_NEW("main form", Glass.DESK, Glass.TABLET, Glass.PHONE),
    SETUP_HOURS(".week", Glass.DESK, Glass.TABLET, Glass.PHONE),
    SETUP_SERVICES(".pictures", Glass.DESK, Glass.TABLET, Glass.PHONE),
    SETUP_DOOR(".one .ticks", Glass.DESK, Glass.TABLET, Glass.PHONE),
    SETUP_COUNTERS(".ticks", Glass.DESK, Glass.TABLET, Glass.PHONE),
    SETUP_FLAWED(".field__flaw", Glass.DESK, Glass.TABLET, Glass.PHONE),
    SETUP_FILE(".file__bad", Glass.DESK, Glass.TABLET, Glass.PHONE),
    SETUP_BOOKING(".set-up__part .tick", Glass.DESK, Glass.TABLET, Glass.PHONE),
    SETUP_WAITING(".set-up__part .fields", Glass.DESK, Glass.TABLET, Glass.PHONE),
    SETUP_CHARTER(".one[open]", Glass.DESK, Glass.TABLET, Glass.PHONE),
    SETUP_PRAYERS(".prayer-table", Glass.DESK, Glass.TABLET, Glass.PHONE),
    SETUP_POOLS(".one .ticks", Glass.DESK, Glass.TABLET, Glass.PHONE),
    SETUP_PLAN(".plan__grid", Glass.DESK, Glass.TABLET, Glass.PHONE),
    SETUP_HISTORY(".versions__head", Glass.DESK, Glass.TABLET, Glass.PHONE),
    CONGESTION(".verdict h1", Glass.DESK, Glass.WALL, Glass.TABLET_UPRIGHT, Glass.PHONE);

    /** Those of a newly opened branch. */
    static final List<String> EVERY_LANGUAGE =
            List.of("ar", "en", "ur", "hi", "bn", "ml", "ne", "ta", "si", "fil", "ps");

    private final String sign;
    // List.of can't be changed, but its type doesn't say so
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Glass> glasses;

    Scene(String sign, Glass... glasses) {
        this.sign = sign;
        this.glasses = List.of(glasses);
    }

    /** What is there once the page is. */
    String sign() {
        return sign;
    }

    List<Glass> glasses() {
        return glasses;
    }

    /** Every language, text size, contrast and reach, which takes many minutes: {@code -Ddawr.matrix=whole}. */
    static final boolean WHOLE_MATRIX = "whole".equals(System.getProperty("dawr.matrix"));

    /** Some languages alone, for who looks at what is new in them: {@code -Ddawr.languages=ne,ps}. */
    private static final Optional<Set<String>> LANGUAGES =
            Optional.ofNullable(System.getProperty("dawr.languages")).map(list -> Set.of(list.split(",", -1)));

    boolean isForVisitors() {
        return isKiosk()
                || isSurvey()
                || name().startsWith("PHONE")
                || name().startsWith("EXIT")
                || ALSO_FOR_VISITORS.contains(this);
    }

    private static final Set<Scene> ALSO_FOR_VISITORS = EnumSet.of(TELL, NOWHERE, PAPERS, PAPERS_ACCESS, COUNCIL_VOTE);

    /** Where a visitor reads most. */
    private static final Set<Scene> WIDELY_READ = EnumSet.of(
            KIOSK_SERVICES,
            KIOSK_CONFIRM,
            KIOSK_CODE,
            KIOSK_LATE,
            KIOSK_HELP,
            PHONE_WAITING,
            PHONE_HELP,
            PHONE_ANOTHER_TIME,
            PHONE_APPOINTMENT,
            PHONE_CALLED,
            PAPERS_ACCESS,
            EXIT_WAITING);

    List<String> languages() {
        if (LANGUAGES.isPresent()) {
            return usual().stream().filter(LANGUAGES.get()::contains).toList();
        }
        return usual();
    }

    /** Both of the office; what a visitor meets, in the widest script and in the other that runs to the left, too. */
    private List<String> usual() {
        boolean inAll = WHOLE_MATRIX || LANGUAGES.isPresent();
        if (name().startsWith("SURVEY") || (inAll && isForVisitors())) {
            return EVERY_LANGUAGE;
        }
        return WIDELY_READ.contains(this) ? List.of("ar", "en", "ml", "ur") : List.of("ar", "en");
    }

    boolean isKiosk() {
        return name().startsWith("KIOSK");
    }

    /** Is it on a visitor's own phone? */
    boolean isInTheHand() {
        return glasses.stream().anyMatch(Glass::isPhone) && isForVisitors();
    }

    private boolean isSurvey() {
        return this == SURVEY || this == SURVEY_MORE;
    }

    boolean isHall() {
        return name().startsWith("HALL");
    }

    boolean isWall() {
        return isHall() || name().startsWith("SIGN_C") || this == SIGN_EMERGENCY;
    }

    /** The page as somebody finds it who speaks this language. */
    Page open(BusyOffice office, People people) {
        Glass glass = glasses.getFirst();
        Page page = people.at(glass, path() + language(people) + fragment(office), cookies(office));
        walkThere(page, people);
        assertThat(page.locator(sign).first()).isVisible();
        People.inItsTypeface(page);
        return page;
    }

    private static String language(People people) {
        return "?lang=" + people.told().language();
    }

    String path() {
        return switch (this) {
            case KIOSK_HELP -> "/kiosk";
            case PHONE_HELP -> "/t";
            case COUNTER_HELP, COUNTER_GUIDE, COUNTER_DELIVERED, COUNTER_MARKS, COUNTER_HAND_OVER, COUNTER_NOTE ->
                "/counter";
            case NOWHERE -> "/no/such/page";
            case SIGN_IN -> "/sign-in";
            case KIOSK_ENROLMENT, KIOSK_SERVICES, KIOSK_CONFIRM, KIOSK_BUNDLE, KIOSK_ISSUED -> "/kiosk";
            case KIOSK_CODE, KIOSK_LATE, KIOSK_EMERGENCY -> "/kiosk";
            case PHONE_ANOTHER_TIME, PHONE_BOOKING, PHONE_APPOINTMENT, PHONE_GIVING_BACK -> "/t";
            case PHONE_WAITING, PHONE_POSTPONING, PHONE_LEAVING, PHONE_CALLED -> "/t";
            case SURVEY, SURVEY_MORE, SURVEY_SPEAKING, SURVEY_SPOKEN -> "/survey";
            case PHONE_SERVING, PHONE_ENDED, PHONE_WITHOUT_TICKET, PHONE_EMERGENCY -> "/t";
            case EXIT_WAITING, EXIT_ASKING -> "/exit";
            case COUNTER_CHOOSING, COUNTER_SERVING, COUNTER_TRANSFERRING, COUNTER_ASKED_WHY -> "/counter";
            case HALL, HALL_EMPTY, HALL_EMERGENCY, HALL_MESSAGE, HALL_BREAK, HALL_STILL -> "/hall";
            case SCREENS -> "/screens";
            case PAPERS, PAPERS_ACCESS -> "/papers";
            case SHELF -> "/shelf";
            case SIGN_CALLED, SIGN_CLOSED, SIGN_EMERGENCY -> "/counter-sign";
            case CONGESTION -> "/congestion";
            case OFFICE, OFFICE_TRIED, OFFICE_REFUSED -> "/office";
            case RECEPTION, RECEPTION_FOUND, RECEPTION_PAPER, RECEPTION_EMERGENCY, RECEPTION_WARNING -> "/reception";
            case SETUP,
                    SETUP_NEW,
                    SETUP_HOURS,
                    SETUP_SERVICES,
                    SETUP_DOOR,
                    SETUP_COUNTERS,
                    SETUP_FLAWED,
                    SETUP_FILE,
                    SETUP_BOOKING,
                    SETUP_WAITING,
                    SETUP_CHARTER,
                    SETUP_PRAYERS,
                    SETUP_POOLS,
                    SETUP_PLAN,
                    SETUP_HISTORY -> "/setup";
            case NETWORK -> "/network";
            case TRAIL -> "/trail";
            case TELL -> "/tell";
            case CASES, CASE -> "/cases";
            case VOICE, VOICE_TOLD -> "/voice";
            case COUNCILS, COUNCIL_VOTE -> "/councils";
        };
    }

    String fragment(BusyOffice office) {
        return switch (this) {
            case KIOSK_HELP,
                    COUNTER_HELP,
                    COUNTER_GUIDE,
                    COUNTER_DELIVERED,
                    COUNTER_MARKS,
                    COUNTER_HAND_OVER,
                    COUNTER_NOTE -> "";
            case PHONE_HELP -> "#" + office.waiting();
            case PHONE_WAITING, PHONE_POSTPONING, PHONE_LEAVING -> "#" + office.waiting();
            case PHONE_ANOTHER_TIME, PHONE_BOOKING -> "#" + office.waiting();
            case PHONE_APPOINTMENT, PHONE_GIVING_BACK -> "#" + office.appointment();
            case PHONE_CALLED -> "#" + office.called();
            case PHONE_SERVING -> "#" + office.served();
            case PHONE_ENDED, SURVEY, SURVEY_MORE, SURVEY_SPEAKING, SURVEY_SPOKEN -> "#" + office.ended();
            case PHONE_EMERGENCY -> "#" + AlarmedOffice.there().waiting();
            case SIGN_EMERGENCY -> "&counter=" + OwnOffice.COUNTER;
            case HALL_MESSAGE, HALL_BREAK, HALL_STILL, SCREENS, SHELF -> "";
            case PAPERS -> "&branch=" + office.office().branch();
            case PAPERS_ACCESS -> PAPERS.fragment(office) + "&paper=access";
            case KIOSK_EMERGENCY, HALL_EMERGENCY, RECEPTION_EMERGENCY, RECEPTION_WARNING -> "";
            case SIGN_CALLED -> "&counter=" + OwnOffice.OTHER_COUNTER;
            case SIGN_CLOSED -> "&counter=c9";
            case NOWHERE,
                    SIGN_IN,
                    KIOSK_ENROLMENT,
                    KIOSK_SERVICES,
                    KIOSK_CONFIRM,
                    KIOSK_BUNDLE,
                    KIOSK_CODE,
                    KIOSK_LATE,
                    KIOSK_ISSUED,
                    PHONE_WITHOUT_TICKET -> "";
            case COUNTER_CHOOSING, COUNTER_SERVING, COUNTER_TRANSFERRING, COUNTER_ASKED_WHY -> "";
            case TELL, COUNCIL_VOTE -> "#" + office.waiting();
            case OFFICE, OFFICE_TRIED, OFFICE_REFUSED, CASES, CASE, VOICE, VOICE_TOLD, COUNCILS -> "";
            case RECEPTION, RECEPTION_FOUND, RECEPTION_PAPER -> "";
            case SETUP_HOURS, SETUP_PRAYERS -> "&part=hours";
            case SETUP_WAITING -> "&part=waiting";
            case SETUP_CHARTER -> "&part=charter";
            case SETUP_SERVICES -> "&part=services";
            case SETUP_DOOR -> "&part=door";
            case SETUP_FILE -> "&part=file";
            case SETUP_BOOKING -> "&part=booking";
            case SETUP_POOLS -> "&part=pools";
            case SETUP_PLAN -> "&part=plan";
            case SETUP_HISTORY -> "&part=history";
            case SETUP, SETUP_NEW, SETUP_COUNTERS, SETUP_FLAWED, NETWORK, TRAIL -> "";
            case HALL, HALL_EMPTY, CONGESTION, EXIT_WAITING, EXIT_ASKING -> "";
        };
    }

    String[] cookies(BusyOffice office) {
        return switch (this) {
            case KIOSK_HELP -> new String[] {office.kiosk()};
            case PHONE_HELP -> new String[] {};
            case COUNTER_HELP, COUNTER_GUIDE, COUNTER_DELIVERED, COUNTER_MARKS, COUNTER_HAND_OVER, COUNTER_NOTE ->
                new String[] {office.clerk()};
            case KIOSK_SERVICES, KIOSK_CONFIRM, KIOSK_BUNDLE, KIOSK_CODE, KIOSK_LATE, KIOSK_ISSUED ->
                new String[] {office.kiosk()};
            case EXIT_WAITING, EXIT_ASKING -> new String[] {office.kiosk()};
            case COUNTER_CHOOSING, COUNTER_SERVING, COUNTER_TRANSFERRING, COUNTER_ASKED_WHY ->
                new String[] {office.clerk()};
            case HALL, SIGN_CALLED, SIGN_CLOSED -> new String[] {office.display()};
            case HALL_EMPTY -> new String[] {office.emptyDisplay()};
            case HALL_MESSAGE -> new String[] {QuietHall.there().display()};
            case HALL_BREAK -> new String[] {RestingOffice.there().display()};
            case HALL_STILL -> new String[] {StillOffice.there().display()};
            case SCREENS, SHELF -> new String[] {office.manager()};
            case PAPERS, PAPERS_ACCESS -> new String[] {};
            case KIOSK_EMERGENCY -> new String[] {AlarmedOffice.there().kiosk()};
            case HALL_EMERGENCY, SIGN_EMERGENCY ->
                new String[] {AlarmedOffice.there().display()};
            case RECEPTION_EMERGENCY -> new String[] {AlarmedOffice.there().manager()};
            case PHONE_EMERGENCY -> new String[] {};
            case RECEPTION, RECEPTION_FOUND, RECEPTION_PAPER, RECEPTION_WARNING -> new String[] {office.manager()};
            case SETUP,
                    SETUP_HOURS,
                    SETUP_SERVICES,
                    SETUP_DOOR,
                    SETUP_COUNTERS,
                    SETUP_FLAWED,
                    SETUP_FILE,
                    SETUP_BOOKING,
                    SETUP_WAITING,
                    SETUP_CHARTER,
                    SETUP_PRAYERS,
                    SETUP_POOLS,
                    SETUP_PLAN,
                    SETUP_HISTORY,
                    TRAIL -> new String[] {office.manager()};
            case NETWORK, SETUP_NEW -> new String[] {office.office().admin()};
            case CONGESTION, OFFICE, OFFICE_TRIED, OFFICE_REFUSED, CASES, CASE, VOICE, VOICE_TOLD, COUNCILS ->
                new String[] {office.manager()};
            case NOWHERE -> new String[] {};
            case SURVEY, SURVEY_MORE, SURVEY_SPEAKING, SURVEY_SPOKEN -> new String[] {};
            case SIGN_IN, KIOSK_ENROLMENT, PHONE_WAITING, PHONE_POSTPONING, PHONE_LEAVING -> new String[] {};
            case PHONE_ANOTHER_TIME, PHONE_BOOKING, PHONE_APPOINTMENT, PHONE_GIVING_BACK -> new String[] {};
            case PHONE_CALLED, PHONE_SERVING, PHONE_ENDED, PHONE_WITHOUT_TICKET, TELL, COUNCIL_VOTE -> new String[] {};
        };
    }

    private void walkThere(Page page, People people) {
        switch (this) {
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
            case NOWHERE -> {}
            case SIGN_IN, KIOSK_ENROLMENT, KIOSK_SERVICES, PHONE_WAITING, PHONE_CALLED, PHONE_SERVING -> {}
            case PHONE_APPOINTMENT -> {}
            case PHONE_ENDED, PHONE_WITHOUT_TICKET, SURVEY, COUNTER_CHOOSING, HALL, HALL_EMPTY -> {}
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
            case HALL_MESSAGE, HALL_BREAK, HALL_STILL, PAPERS, PAPERS_ACCESS, SHELF -> {}
            case KIOSK_EMERGENCY, PHONE_EMERGENCY, HALL_EMERGENCY, SIGN_EMERGENCY, RECEPTION_EMERGENCY -> {}
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
            case SETUP, SETUP_WAITING, SETUP_BOOKING, SETUP_PLAN, SETUP_HISTORY, NETWORK, TRAIL -> {}
            case CASE -> page.locator(".cases__one").first().click();
            case VOICE_TOLD -> tellAll(page);
            case SIGN_CALLED, SIGN_CLOSED, CONGESTION, OFFICE, EXIT_WAITING, TELL, CASES -> {}
            case VOICE, COUNCILS, COUNCIL_VOTE -> {}
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
