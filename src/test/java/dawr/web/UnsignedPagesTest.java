package dawr.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnsignedPagesTest {
    private static final byte[] PAGE =
            "<!doctype html>\n<html lang=\"ar\" dir=\"rtl\"></html>".getBytes(StandardCharsets.UTF_8);

    @Test
    void aPageSaysWhichLanguagesItMustNotOffer() {
        assertEquals(
                "<!doctype html>\n<html data-unsigned=\"ne si\" lang=\"ar\" dir=\"rtl\"></html>",
                new String(Pages.told(PAGE, Set.of("si", "ne")), StandardCharsets.UTF_8));
    }

    @Test
    void whereEveryLanguageIsSignedForAPageGoesOutAsItIs() {
        assertArrayEquals(PAGE, Pages.told(PAGE, Set.of()));
    }
}
