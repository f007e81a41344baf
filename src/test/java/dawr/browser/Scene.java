package dawr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every page in every state that somebody may find it in, and the glasses that it is seen on there. */
enum Scene {
    NOWHERE("/no/such/page", ".nowhere__card", Glass.DESK, Glass.PHONE, Glass.SMALL_PHONE),
    SIGN_IN("/sign-in", ".sign-in__card", Glass.DESK, Glass.PHONE),
    KIOSK_ENROLMENT("/kiosk", ".enrol", Glass.KIOSK, Glass.TABLET),
    KIOSK_SERVICES("/kiosk", ".services .tile", Glass.KIOSK, Glass.TABLET, Glass.TABLET_UPRIGHT),
    KIOSK_CONFIRM("/kiosk", ".confirm h1", Glass.KIOSK, Glass.TABLET, Glass.TABLET_UPRIGHT),
    KIOSK_BUNDLE("/kiosk", ".confirm h1", Glass.KIOSK, Glass.TABLET),
    KIOSK_CODE("/kiosk", ".enrol input", Glass.KIOSK, Glass.TABLET, Glass.TABLET_UPRIGHT),
    KIOSK_LATE("/kiosk", ".late__one", Glass.KIOSK, Glass.TABLET, Glass.TABLET_UPRIGHT),
    KIOSK_HELP("/kiosk", "dialog[open] .button--main", Glass.KIOSK, Glass.TABLET, Glass.TABLET_UPRIGHT),
    KIOSK_ISSUED("/kiosk", ".issued .qr path", Glass.KIOSK, Glass.TABLET, Glass.TABLET_UPRIGHT),
    PHONE_WAITING("/t", ".waiting .choices", Glass.PHONE, Glass.SMALL_PHONE, Glass.TABLET_UPRIGHT),
    PHONE_HELP("/t", ".help--called", Glass.PHONE, Glass.SMALL_PHONE),
    PHONE_POSTPONING("/t", "dialog[open] .postpone", Glass.PHONE, Glass.SMALL_PHONE),
    PHONE_LEAVING("/t", "dialog[open] .button--danger", Glass.PHONE, Glass.SMALL_PHONE),
    PHONE_ANOTHER_TIME("/t", ".booking__times button", Glass.PHONE, Glass.SMALL_PHONE, Glass.TABLET_UPRIGHT),
    PHONE_BOOKING("/t", "dialog[open] .button--main", Glass.PHONE, Glass.SMALL_PHONE),
    PHONE_APPOINTMENT("/t", ".appointment .qr path", Glass.PHONE, Glass.SMALL_PHONE, Glass.TABLET_UPRIGHT),
    PHONE_GIVING_BACK("/t", "dialog[open] .button--danger", Glass.PHONE, Glass.SMALL_PHONE),
    PHONE_CALLED("/t", ".called .ticket-number", Glass.PHONE, Glass.SMALL_PHONE),
    PHONE_SERVING("/t", ".calm--serving", Glass.PHONE, Glass.SMALL_PHONE),
    PHONE_ENDED("/t", ".survey__faces", Glass.PHONE, Glass.SMALL_PHONE),
    PHONE_WITHOUT_TICKET("/t", ".phone__message", Glass.PHONE),
    SURVEY("/survey", ".survey__faces", Glass.PHONE, Glass.TABLET),
    SURVEY_MORE("/survey", ".survey__questions", Glass.PHONE, Glass.SMALL_PHONE, Glass.TABLET),
    SURVEY_SPEAKING("/survey", ".survey__speak progress", Glass.PHONE, Glass.SMALL_PHONE, Glass.TABLET),
    SURVEY_SPOKEN("/survey", ".survey__speak audio", Glass.PHONE, Glass.SMALL_PHONE, Glass.TABLET),
    EXIT_WAITING("/exit", ".exit__code", Glass.TABLET, Glass.TABLET_UPRIGHT),
    EXIT_ASKING("/exit", ".survey__faces", Glass.TABLET, Glass.TABLET_UPRIGHT),
    COUNTER_CHOOSING("/counter", ".choose__counters", Glass.DESK, Glass.WALL),
    COUNTER_SERVING("/counter", ".visit__number", Glass.DESK, Glass.WALL, Glass.TABLET, Glass.SMALL_TABLET),
    COUNTER_HELP("/counter", ".help-called__back", Glass.DESK, Glass.TABLET),
    COUNTER_GUIDE("/counter", "dialog[open] .pieces__step", Glass.DESK, Glass.TABLET),
    COUNTER_DELIVERED("/counter", "dialog[open] .panel__chosen", Glass.DESK, Glass.TABLET),
    COUNTER_MARKS("/counter", "dialog[open] .panel__chosen", Glass.DESK, Glass.TABLET),
    COUNTER_HAND_OVER("/counter", "dialog[open] .panel__choices--hand-over .panel__one", Glass.DESK, Glass.TABLET),
    COUNTER_NOTE("/counter", "dialog[open] .note textarea", Glass.DESK, Glass.TABLET),
    COUNTER_TRANSFERRING("/counter", "dialog[open] .panel__one", Glass.DESK, Glass.TABLET),
    COUNTER_ASKED_WHY("/counter", "dialog[open] .panel__answer", Glass.DESK, Glass.TABLET),
    HALL("/hall", ".giant__number", Glass.WALL, Glass.WALL_UPRIGHT),
    HALL_EMPTY("/hall", ".giant__hint", Glass.WALL, Glass.WALL_UPRIGHT),
    SIGN_CALLED("/counter-sign", ".sign__number", Glass.WALL, Glass.WALL_UPRIGHT, Glass.TABLET),
    SIGN_CLOSED("/counter-sign", ".sign__state", Glass.WALL, Glass.WALL_UPRIGHT, Glass.TABLET),
    KIOSK_EMERGENCY("/kiosk", ".kiosk__main > .notice--problem", Glass.KIOSK, Glass.TABLET, Glass.TABLET_UPRIGHT),
    PHONE_EMERGENCY("/t", ".notice--problem", Glass.PHONE, Glass.SMALL_PHONE),
    HALL_EMERGENCY("/hall", ".emergency-screen__words h1", Glass.WALL, Glass.WALL_UPRIGHT),
    SIGN_EMERGENCY("/counter-sign", ".emergency-screen__words h1", Glass.WALL, Glass.WALL_UPRIGHT, Glass.TABLET),
    RECEPTION_EMERGENCY("/reception", ".emergency .notice--problem", Glass.DESK, Glass.TABLET, Glass.PHONE),
    RECEPTION_WARNING("/reception", ".emergency .button--danger", Glass.DESK, Glass.TABLET, Glass.PHONE),
    HALL_MESSAGE("/hall", ".loop__text", Glass.WALL, Glass.WALL_UPRIGHT),
    HALL_BREAK("/hall", ".line--break", Glass.WALL, Glass.WALL_UPRIGHT),
    HALL_STILL("/hall", ".halt__text", Glass.WALL, Glass.WALL_UPRIGHT),
    PAPERS("/papers", ".pieces", Glass.PHONE, Glass.SMALL_PHONE, Glass.DESK),
    PAPERS_ACCESS("/papers", ".papers__sheet h3", Glass.PHONE, Glass.SMALL_PHONE, Glass.DESK),
    SHELF("/shelf", ".shelf__drawn .pieces", Glass.DESK, Glass.TABLET, Glass.PHONE),
    SCREENS("/screens", ".screens__one", Glass.DESK, Glass.TABLET, Glass.PHONE),
    TELL("/tell", ".tell", Glass.PHONE, Glass.SMALL_PHONE, Glass.TABLET),
    CASES("/cases", ".cases__one", Glass.DESK, Glass.TABLET, Glass.PHONE),
    CASE("/cases", ".cases__card", Glass.DESK, Glass.TABLET, Glass.PHONE),
    VOICE("/voice", ".voice__card", Glass.DESK, Glass.TABLET, Glass.PHONE),
    VOICE_TOLD("/voice", ".voice__words li", Glass.DESK, Glass.TABLET, Glass.PHONE),
    COUNCILS("/councils", ".councils__card", Glass.DESK, Glass.TABLET, Glass.PHONE),
    COUNCIL_VOTE("/councils", ".councils__options button", Glass.PHONE, Glass.SMALL_PHONE),
    RECEPTION("/reception", ".reception__call", Glass.DESK, Glass.TABLET, Glass.PHONE),
    RECEPTION_FOUND("/reception", ".reception__grant", Glass.DESK, Glass.TABLET, Glass.PHONE),
    RECEPTION_PAPER("/reception", ".reception__paper .qr path", Glass.DESK, Glass.TABLET, Glass.PHONE),
    OFFICE("/office", ".office__order", Glass.DESK, Glass.TABLET, Glass.PHONE),
    OFFICE_TRIED("/office", ".office__effect", Glass.DESK, Glass.TABLET, Glass.PHONE),
    OFFICE_REFUSED("/office", ".office__flaw", Glass.DESK, Glass.TABLET, Glass.PHONE),
    NETWORK("/network", ".branches tbody tr", Glass.DESK, Glass.WALL, Glass.TABLET_UPRIGHT, Glass.PHONE),
    TRAIL("/trail", ".trail__table tbody tr", Glass.DESK, Glass.TABLET, Glass.PHONE),
    SETUP("/setup", ".set-up__verdict", Glass.DESK, Glass.TABLET, Glass.PHONE),
    SETUP_NEW("/setup", "main form", Glass.DESK, Glass.TABLET, Glass.PHONE),
    SETUP_HOURS("/setup", ".week", Glass.DESK, Glass.TABLET, Glass.PHONE),
    SETUP_SERVICES("/setup", ".pictures", Glass.DESK, Glass.TABLET, Glass.PHONE),
    SETUP_DOOR("/setup", ".one .ticks", Glass.DESK, Glass.TABLET, Glass.PHONE),
    SETUP_COUNTERS("/setup", ".ticks", Glass.DESK, Glass.TABLET, Glass.PHONE),
    SETUP_FLAWED("/setup", ".field__flaw", Glass.DESK, Glass.TABLET, Glass.PHONE),
    SETUP_FILE("/setup", ".file__bad", Glass.DESK, Glass.TABLET, Glass.PHONE),
    SETUP_BOOKING("/setup", ".set-up__part .tick", Glass.DESK, Glass.TABLET, Glass.PHONE),
    SETUP_WAITING("/setup", ".set-up__part .fields", Glass.DESK, Glass.TABLET, Glass.PHONE),
    SETUP_CHARTER("/setup", ".one[open]", Glass.DESK, Glass.TABLET, Glass.PHONE),
    SETUP_PRAYERS("/setup", ".prayer-table", Glass.DESK, Glass.TABLET, Glass.PHONE),
    SETUP_POOLS("/setup", ".one .ticks", Glass.DESK, Glass.TABLET, Glass.PHONE),
    SETUP_PLAN("/setup", ".plan__grid", Glass.DESK, Glass.TABLET, Glass.PHONE),
    SETUP_HISTORY("/setup", ".versions__head", Glass.DESK, Glass.TABLET, Glass.PHONE),
    CONGESTION("/congestion", ".verdict h1", Glass.DESK, Glass.WALL, Glass.TABLET_UPRIGHT, Glass.PHONE);

    /** Those of a newly opened branch. */
    static final List<String> EVERY_LANGUAGE =
            List.of("ar", "en", "ur", "hi", "bn", "ml", "ne", "ta", "si", "fil", "ps");

    private final String path;
    private final String sign;
    // List.of can't be changed, but its type doesn't say so
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Glass> glasses;

    Scene(String path, String sign, Glass... glasses) {
        this.path = path;
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
        String address = address(office, people.told().language());
        Page page = people.at(glasses.getFirst(), address, cookies(office));
        Steps.walk(this, page, people);
        assertThat(page.locator(sign).first()).isVisible();
        People.inItsTypeface(page);
        return page;
    }

    /** Where that is, from the office's door. */
    String address(BusyOffice office, String language) {
        return path + "?lang=" + language + Ways.fragment(this, office);
    }

    String[] cookies(BusyOffice office) {
        return Ways.cookie(this, office).stream().toArray(String[]::new);
    }
}
