package dawr.web;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/** What every answer says besides its content. */
final class Headers {
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final CharSequence DATE = HttpHeaders.createOptimized("Date");

    /** Pages bring all they need from here; scripts may build no markup from texts, and name one worker's address. */
    static final String PAGE_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self';"
                    + " connect-src 'self'; media-src 'self' blob:; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-src 'self' blob:; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types dawr-worker";

    private static final String ANSWER_POLICY = "default-src 'none'; frame-ancestors 'none'";

    private record Header(CharSequence name, CharSequence value) {
        static Header of(String name, String value) {
            return new Header(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value));
        }
    }

    private final List<Header> always;
    private final LongSupplier clock;
    private long dateSecond = -1;
    private CharSequence date = "";

    Headers(boolean secure, LongSupplier clock) {
        this.clock = clock;
        Header strict = Header.of("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        List<Header> common = List.of(
                Header.of("X-Content-Type-Options", "nosniff"),
                Header.of("Referrer-Policy", "no-referrer"),
                Header.of("Cross-Origin-Resource-Policy", "same-origin"));
        this.always = secure
                ? java.util.stream.Stream.concat(common.stream(), java.util.stream.Stream.of(strict))
                        .toList()
                : common;
    }

    /** For answers of the API: nothing keeps them, nothing runs in them. */
    void forAnswer(MultiMap headers) {
        common(headers);
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.set("Content-Security-Policy", ANSWER_POLICY);
    }

    /** For pages. */
    void forPage(MultiMap headers) {
        common(headers);
        headers.set("Content-Security-Policy", PAGE_POLICY);
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("X-Robots-Tag", "noindex");
    }

    /** The pages tell the time by us. */
    private void common(MultiMap headers) {
        always.forEach(header -> headers.set(header.name(), header.value()));
        headers.set(DATE, date());
    }

    private CharSequence date() {
        long second = Math.floorDiv(clock.getAsLong(), 1000L);
        if (second != dateSecond) {
            dateSecond = second;
            date = HttpHeaders.createOptimized(HTTP_DATE.format(Instant.ofEpochSecond(second)));
        }
        return date;
    }
}
