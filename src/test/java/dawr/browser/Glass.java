package dawr.browser;

/** What a page is seen on, in CSS pixels. */
enum Glass {
    SMALL_PHONE(320, 568),
    PHONE(390, 844),
    TABLET_UPRIGHT(820, 1180),
    TABLET(1280, 800),
    SMALL_TABLET(1024, 768),
    KIOSK(1080, 1920),
    DESK(1366, 768),
    WALL(1920, 1080),
    WALL_UPRIGHT(1080, 1920);

    private static final int PHONE_WIDTH_MAX = 500;

    private final int width;
    private final int height;

    Glass(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean isPhone() {
        return width <= PHONE_WIDTH_MAX;
    }

    boolean isTouched() {
        return this != DESK && this != WALL && this != WALL_UPRIGHT;
    }
}
