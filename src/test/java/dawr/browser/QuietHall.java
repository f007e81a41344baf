package dawr.browser;

/** A hall in which nobody is called, so that its screen shows a message: as long a one as there may be. */
record QuietHall(String display) {
    private static final String ARABIC =
            "يمكنكم الآن تجديد رخصة العمل من المنزل عبر البوابة دون زيارة المكتب، اسألوا الاستقبال كيف يتم ذلك";

    private static final String ENGLISH =
            "You can now renew a work permit from home, without a visit to the office: ask at reception how to do";

    private static final class There {
        static final QuietHall HALL = new QuietHall(OwnOffice.open().displayWithMessage(ARABIC, ENGLISH));
    }

    /** One for all scenes, opened when the first of them needs it. */
    static QuietHall there() {
        return There.HALL;
    }
}
