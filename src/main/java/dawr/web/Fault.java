package dawr.web;

import dawr.queue.Named;
import java.util.List;

/**
 * Where a request, or a file, breaks the contract, and in which way.
 *
 * @param path from the outside in: {@code finish/outcome}
 * @param what would fit, as far as one can say: a limit, a list, an example; may be empty
 */
public record Fault(String path, Why why, String what) {

    /** Ways of breaking the contract, each with its own sentence for whoever has to mend it. */
    public enum Why implements Named {
        /** It must be there. */
        MISSING,
        /** Nothing is called so here. */
        UNKNOWN,
        NOT_TEXT,
        NOT_NUMBER,
        NOT_WHOLE_NUMBER,
        NOT_YES_OR_NO,
        NOT_LIST,
        /** It must have settings of its own. */
        NOT_SETTINGS,
        /** It must be left out, or be nothing. */
        NOT_NOTHING,
        NOT_ONE_OF,
        TOO_SMALL,
        TOO_LARGE,
        TOO_SHORT,
        TOO_LONG,
        /** Names go on one line. */
        SEVERAL_LINES,
        TOO_FEW,
        TOO_MANY,
        /** Written in another way than the one that can be read. */
        UNLIKE,
        /** Of a file: which of the two is meant? */
        STANDS_TWICE,
        /** Of a file: no YAML. */
        NOT_YAML
    }

    /** What it is called in an answer, for a page that wants to say it in its own way. */
    private static final String FITTING = "fitting";

    static List<Fault> here(Why why, String what) {
        return List.of(new Fault("", why, what));
    }

    static List<Fault> here(Why why) {
        return here(why, "");
    }

    Fault within(String step) {
        return new Fault(path.isEmpty() ? step : step + '/' + path, why, what);
    }

    /** The same as a no. */
    public Problem problem() {
        return problem(ProblemKind.FIELD_INVALID, path);
    }

    /** A no of another kind, at a place that goes by this name. */
    Problem problem(ProblemKind kind, String field) {
        Problem named = Problem.of(kind, field).naming("reason", why.slug());
        return what.isEmpty() ? named : named.naming(FITTING, what);
    }
}
