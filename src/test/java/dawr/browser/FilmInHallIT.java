package dawr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Films beside the calls of a hall: one that can't be played, and one that would be heard. */
class FilmInHallIT {
    private static final double SLOWLY_MILLIS = 60_000;
    /** Every machine tells how it is within half a minute. */
    private static final long BEAT_MILLIS = 31_000;

    private static final int FILM_BYTES = 4_000;

    /** Half a second of a grey square and of a loud tone. */
    private static final String FILM_WITH_A_TONE = """
        async () => {
            const audio = new AudioContext();
            const tone = new OscillatorNode(audio);
            const ear = audio.createMediaStreamDestination();
            tone.connect(ear);
            tone.start();
            const canvas = Object.assign(document.createElement('canvas'), { width: 64, height: 36 });
            const pen = canvas.getContext('2d');
            const paint = setInterval(() => { pen.fillStyle = `rgb(${Date.now() % 255} 128 128)`; pen.fillRect(0, 0, 64, 36) }, 40);
            const both = new MediaStream([...canvas.captureStream(25).getTracks(), ...ear.stream.getTracks()]);
            const recorder = new MediaRecorder(both, { mimeType: 'video/webm' });
            const pieces = [];
            recorder.ondataavailable = ({ data }) => pieces.push(data);
            recorder.start();
            await new Promise((done) => setTimeout(done, 1500));
            await new Promise((done) => { recorder.onstop = done; recorder.stop() });
            clearInterval(paint);
            const bytes = new Uint8Array(await new Blob(pieces).arrayBuffer());
            return btoa(String.fromCharCode(...bytes));
        }\
        """;

    private static final IsVisibleOptions SLOWLY = new IsVisibleOptions().setTimeout(SLOWLY_MILLIS);

    @BeforeEach
    void withABrowser() {
        Chromium.needed();
    }

    @Test
    void aFilmThatDoesNotPlayIsLeftOutAndTheManagerReadsWhere() {
        OwnOffice office = OwnOffice.open();
        byte[] broken = Arrays.copyOf("\u001aE\u00df\u00a3 no film".getBytes(StandardCharsets.ISO_8859_1), FILM_BYTES);
        String film = office.bringsMedium(broken);
        String display = office.showsBesideCalls(film, "أهلا", "Welcome");
        try (People people = new People(office, "en")) {
            Page hall = people.at(Glass.WALL, "about:blank", display);
            hall.clock().install();
            hall.navigate(office.address() + "/hall?lang=en");
            assertThat(hall.locator(".loop__text").first()).isVisible(SLOWLY);
            assertThat(hall.locator(".loop__medium")).hasCount(0);
            hall.clock().fastForward(BEAT_MILLIS);
            Page manager = people.at(Glass.DESK, "/screens", office.staff("manager"));
            assertThat(manager.locator(".screens__one .notice--problem").first())
                    .isVisible(SLOWLY);
        }
    }

    @Test
    void aFilmWithASoundtrackIsSilentInTheHall() {
        OwnOffice office = OwnOffice.open();
        try (People people = new People(office, "en")) {
            Page studio = people.at(Glass.DESK, office.address() + "/no/such/page");
            byte[] film = Base64.getDecoder().decode((String) studio.evaluate(FILM_WITH_A_TONE));
            String display = office.showsBesideCalls(office.bringsMedium(film), "أهلا", "Welcome");
            Page hall = people.at(Glass.WALL, office.address() + "/hall?lang=en", display);
            assertThat(hall.locator("video.loop__medium")).isVisible(SLOWLY);
            hall.waitForFunction("() => document.querySelector('video')?.currentTime > 0");
            assertEquals(true, hall.evaluate("document.querySelector('video').muted"), "muted");
        }
    }
}
