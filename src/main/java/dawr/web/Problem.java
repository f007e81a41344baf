package dawr.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A no, as the web says it (RFC 9457). Title and detail come from the word catalogue in the request's language.
 *
 * @param slug its name, and the last part of its page's address
 * @param status the HTTP status
 * @param field which part of the request is wrong, as a path; empty if none
 * @param about what else is named: {@code number}, {@code counter}, {@code ticketId}
 * @param headers that go along, such as Retry-After
 * @param all where several things are wrong at once, each of them, this one first; otherwise empty
 */
public record Problem(
        String slug,
        int status,
        String field,
        Map<String, String> about,
        Map<String, String> headers,
        List<Problem> all)
        implements Answer {

    /** A no that is the web's own. */
    public static Problem of(ProblemKind kind) {
        return of(kind, "");
    }

    public static Problem of(ProblemKind kind, String field) {
        return new Problem(kind.slug(), kind.status(), field, Map.of(), Map.of(), List.of());
    }

    /** Not now; worth asking again after so many seconds. */
    public static Problem later(ProblemKind kind, int seconds) {
        return of(kind).with("Retry-After", Integer.toString(seconds));
    }

    /** The first of several, told with all the others; empty if there are none. */
    public static Optional<Problem> allOf(List<Problem> several) {
        return several.stream()
                .findFirst()
                .map(first -> several.size() == 1
                        ? first
                        : new Problem(
                                first.slug,
                                first.status,
                                first.field,
                                first.about,
                                first.headers,
                                List.copyOf(several)));
    }

    /** This alone, without the others that are told with it. */
    public Problem alone() {
        return new Problem(slug, status, field, about, headers, List.of());
    }

    /** Each thing that is wrong. */
    public List<Problem> each() {
        return all.isEmpty() ? List.of(this) : all;
    }

    public Problem with(String header, String value) {
        return new Problem(slug, status, field, about, plus(headers, header, value), all);
    }

    public Problem naming(String what, String value) {
        return new Problem(slug, status, field, plus(about, what, value), headers, all);
    }

    private static Map<String, String> plus(Map<String, String> map, String key, String value) {
        Map<String, String> more = new LinkedHashMap<>(map);
        more.put(key, value);
        return more;
    }
}
