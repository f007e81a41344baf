package dawr.browser;

import java.util.Optional;

/** How somebody comes to a scene: what stands in the address after the page, and the cookie that says who they are. */
final class Ways {
    private Ways() {}

    static String fragment(Scene scene, BusyOffice office) {
        return switch (scene) {
            case PHONE_WAITING,
                    PHONE_HELP,
                    PHONE_POSTPONING,
                    PHONE_LEAVING,
                    PHONE_ANOTHER_TIME,
                    PHONE_BOOKING,
                    TELL,
                    COUNCIL_VOTE -> "#" + office.waiting();
            case PHONE_APPOINTMENT, PHONE_GIVING_BACK -> "#" + office.appointment();
            case PHONE_CALLED -> "#" + office.called();
            case PHONE_SERVING -> "#" + office.served();
            case PHONE_ENDED -> "#" + office.ended();
            case SURVEY, SURVEY_MORE, SURVEY_SPEAKING, SURVEY_SPOKEN -> "#" + office.asked();
            case SIGN_CALLED -> "&counter=" + OwnOffice.OTHER_COUNTER;
            case SIGN_CLOSED -> "&counter=c9";
            case PHONE_EMERGENCY -> "#" + AlarmedOffice.there().waiting();
            case SIGN_EMERGENCY -> "&counter=" + OwnOffice.COUNTER;
            case PAPERS -> "&branch=" + office.office().branch();
            case PAPERS_ACCESS -> fragment(Scene.PAPERS, office) + "&paper=access";
            case SETUP_HOURS, SETUP_PRAYERS -> "&part=hours";
            case SETUP_SERVICES -> "&part=services";
            case SETUP_DOOR -> "&part=door";
            case SETUP_FILE -> "&part=file";
            case SETUP_BOOKING -> "&part=booking";
            case SETUP_WAITING -> "&part=waiting";
            case SETUP_CHARTER -> "&part=charter";
            case SETUP_POOLS -> "&part=pools";
            case SETUP_PLAN -> "&part=plan";
            case SETUP_HISTORY -> "&part=history";
            default -> "";
        };
    }

    /** Nobody needs one to read what is everybody's. */
    static Optional<String> cookie(Scene scene, BusyOffice office) {
        return switch (scene) {
            case KIOSK_SERVICES,
                    KIOSK_CONFIRM,
                    KIOSK_BUNDLE,
                    KIOSK_CODE,
                    KIOSK_LATE,
                    KIOSK_HELP,
                    KIOSK_ISSUED,
                    EXIT_WAITING,
                    EXIT_ASKING -> Optional.of(office.kiosk());
            case COUNTER_CHOOSING,
                    COUNTER_SERVING,
                    COUNTER_HELP,
                    COUNTER_GUIDE,
                    COUNTER_DELIVERED,
                    COUNTER_MARKS,
                    COUNTER_HAND_OVER,
                    COUNTER_NOTE,
                    COUNTER_TRANSFERRING,
                    COUNTER_ASKED_WHY -> Optional.of(office.clerk());
            case HALL, SIGN_CALLED, SIGN_CLOSED -> Optional.of(office.display());
            case HALL_EMPTY -> Optional.of(office.emptyDisplay());
            case KIOSK_EMERGENCY -> Optional.of(AlarmedOffice.there().kiosk());
            case HALL_EMERGENCY, SIGN_EMERGENCY ->
                Optional.of(AlarmedOffice.there().display());
            case RECEPTION_EMERGENCY -> Optional.of(AlarmedOffice.there().manager());
            case RECEPTION_WARNING,
                    SHELF,
                    SCREENS,
                    CASES,
                    CASE,
                    VOICE,
                    VOICE_TOLD,
                    COUNCILS,
                    RECEPTION,
                    RECEPTION_FOUND,
                    RECEPTION_PAPER,
                    OFFICE,
                    OFFICE_TRIED,
                    OFFICE_REFUSED,
                    TRAIL,
                    SETUP,
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
                    CONGESTION -> Optional.of(office.manager());
            case HALL_MESSAGE -> Optional.of(QuietHall.there().display());
            case HALL_BREAK -> Optional.of(RestingOffice.there().display());
            case HALL_STILL -> Optional.of(StillOffice.there().display());
            case NETWORK, SETUP_NEW -> Optional.of(office.office().admin());
            default -> Optional.empty();
        };
    }
}
