package dawr.browser;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestWatcher;
import org.junit.platform.commons.support.AnnotationSupport;

/** Sees how a test that shows clauses ended, and has it written into their table. */
final class Witness implements TestWatcher {
    private static final Namespace HERE = Namespace.create(Witness.class);

    @Override
    public void testSuccessful(ExtensionContext test) {
        note(test, ClauseTable.Outcome.PASSED);
    }

    @Override
    public void testFailed(ExtensionContext test, @Nullable Throwable why) {
        note(test, ClauseTable.Outcome.FAILED);
    }

    @Override
    public void testAborted(ExtensionContext test, @Nullable Throwable why) {
        note(test, ClauseTable.Outcome.SKIPPED);
    }

    /** The table is closed, and so written, once all tests of this run are over. */
    private static void note(ExtensionContext test, ClauseTable.Outcome outcome) {
        ClauseTable table = test.getRoot()
                .getStore(HERE)
                .computeIfAbsent(ClauseTable.class, any -> new ClauseTable(), ClauseTable.class);
        String name = test.getRequiredTestClass().getSimpleName()
                + '.'
                + test.getRequiredTestMethod().getName();
        clauses(test).ifPresent(clauses -> table.note(clauses.value(), name, outcome));
    }

    private static Optional<Clauses> clauses(ExtensionContext test) {
        return AnnotationSupport.findAnnotation(test.getRequiredTestMethod(), Clauses.class)
                .or(() -> AnnotationSupport.findAnnotation(test.getRequiredTestClass(), Clauses.class));
    }
}
