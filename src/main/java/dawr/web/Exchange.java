package dawr.web;

import io.vertx.core.Context;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.Map;
import java.util.function.Consumer;

/** One request being answered. It is answered once; whatever comes later is dropped. Lives on its connection's thread. */
final class Exchange {
    private final HttpServerRequest http;
    private final Clause clause;
    private final Map<String, String> parts;
    private final Context context;
    private final Headers headers;
    private final ProblemPage problems;
    private final String language;
    private final long sinceMillis;
    private Consumer<Integer> then = status -> {};
    private boolean answered;

    Exchange(
            HttpServerRequest http,
            PathTree.Match.Found found,
            Context context,
            Headers headers,
            ProblemPage problems,
            String language,
            long sinceMillis) {
        this.http = http;
        this.clause = found.clause();
        this.parts = found.parts();
        this.context = context;
        this.headers = headers;
        this.problems = problems;
        this.language = language;
        this.sinceMillis = sinceMillis;
    }

    HttpServerRequest http() {
        return http;
    }

    Clause clause() {
        return clause;
    }

    Map<String, String> parts() {
        return parts;
    }

    Context context() {
        return context;
    }

    String language() {
        return language;
    }

    long sinceMillis() {
        return sinceMillis;
    }

    boolean answered() {
        return answered;
    }

    /** What to do with the status once the answer is given. */
    void afterwards(Consumer<Integer> consumer) {
        then = consumer;
    }

    /** Answers; a stream must be begun by whoever knows how. */
    void answer(Answer answer, Consumer<Answer.Stream> streaming) {
        if (answered) {
            return;
        }
        answered = true;
        switch (answer) {
            case Answer.Whole whole -> write(whole);
            case Problem problem -> write(problem);
            case Answer.Stream stream -> streaming.accept(stream);
        }
        then.accept(http.response().getStatusCode());
    }

    private void write(Answer.Whole answer) {
        HttpServerResponse response = http.response().setStatusCode(answer.status());
        MultiMap out = response.headers();
        headers.forAnswer(out);
        if (answer.status() != 204) {
            out.set(HttpHeaders.CONTENT_TYPE, answer.contentType());
        }
        answer.headers().forEach(out::set);
        response.end(answer.body());
    }

    private void write(Problem problem) {
        HttpServerResponse response = http.response().setStatusCode(problem.status());
        MultiMap out = response.headers();
        headers.forAnswer(out);
        out.set(HttpHeaders.CONTENT_TYPE, "application/problem+json");
        out.set(HttpHeaders.CONTENT_LANGUAGE, language);
        problem.headers().forEach(out::set);
        response.end(problems.body(problem, language));
    }

    /** Says no to a stream that was about to begin. */
    void refuse(Problem problem) {
        write(problem);
    }

    /** Says what every stream says first. */
    HttpServerResponse beginStream() {
        HttpServerResponse response = http.response().setChunked(true);
        headers.forAnswer(response.headers());
        response.headers().set(HttpHeaders.CONTENT_TYPE, "text/event-stream").set("X-Accel-Buffering", "no");
        return response;
    }
}
