package dawr;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where code lives, and what it may know: the sentences of the design. */
class ArchitectureTest {
    private static final JavaClasses OFFICE = new ClassFileImporter().importPath(Path.of("target/classes/dawr"));

    private static final List<String> JOBS = List.of("issuance", "calling", "estimation", "surveys");

    /** Reading the time by these is asking for it; a {@link Clock} that is handed over is not. */
    private static final Set<String> CLOCK_CALLS =
            Set.of("now", "currentTimeMillis", "system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds");

    private static final Set<String> LUCK = Set.of("randomUUID", "shuffle", "random", "identityHashCode");

    /** Sets and maps whose order differs from run to run. */
    private static final Set<String> SHUFFLED = Set.of("copyOf", "toSet", "toUnmodifiableSet", "toUnmodifiableMap");

    /** Measuring how long something took is not asking what time it is, but only these do it. */
    private static final Set<String> STOPWATCHES = Set.of(
            "dawr.backtest.Progress",
            "dawr.replay.Stopwatch",
            "dawr.journal.EmbeddedPostgres",
            "dawr.journal.Pools",
            "dawr.ledger.Projector",
            SteadyClock.class.getName());

    @Test
    void theOfficeIsThere() {
        assertFalse(OFFICE.isEmpty(), "these sentences hold of nothing unless the office has been compiled");
    }

    @Test
    void theFourJobsDoNotDependOnOneAnother() {
        for (String job : JOBS) {
            String[] others = JOBS.stream()
                    .filter(other -> !other.equals(job))
                    .map(other -> "dawr." + other + "..")
                    .toArray(String[]::new);
            check(noClasses()
                    .that()
                    .resideInAPackage("dawr." + job + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .because("each job can be changed, and can fail, without the others"));
        }
    }

    @Test
    void onlyTheJournalTheProjectionsAndTheOfficeKnowTheDatabase() {
        check(only(
                // The diary keeps what looking ahead has said, the outbox what people are to be told; the journal does
                // not know it, so no
                // projection can
                List.of("journal", "ledger", "office", "congestion.kept", "outbox.kept"),
                "io.vertx.sqlclient..",
                "io.vertx.pgclient..",
                "java.sql..",
                "javax.sql..",
                "org.postgresql..",
                "org.flywaydb..",
                "io.zonky.."));
    }

    @Test
    void onlyTheLiveBoardKnowsHazelcast() {
        check(only(List.of("live"), "com.hazelcast..", "io.vertx.spi.cluster.hazelcast.."));
    }

    @Test
    void onlyCongestionKnowsTheReportEngine() {
        check(only(List.of("congestion"), "net.sf.jasperreports.."));
    }

    @Test
    void onlyTheOutboxKnowsMailAndGateways() {
        check(only(List.of("outbox"), "jakarta.mail..", "org.eclipse.angus..", "org.jsmpp.."));
    }

    @Test
    void onlyIssuanceKnowsHowACodeIsDrawn() {
        check(only(List.of("issuance"), "com.google.zxing.."));
    }

    @Test
    void theRulesStandOnNothing() {
        check(classes()
                .that()
                .resideInAPackage("dawr.queue..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "dawr.queue..",
                                "java.lang..",
                                "java.util..",
                                "java.time..",
                                "java.nio.charset..",
                                "org.jspecify..")
                        .and(DescribedPredicate.not(theWorld())))
                .because("the same rules run live, in the estimator, in the what-if and in the history checker"));
    }

    @Test
    void theRulesGiveTheSameAnswerEveryTime() {
        check(noClasses()
                .that()
                .resideInAPackage("dawr.queue..")
                .should()
                .accessTargetWhere(target(luck()))
                .because("same state, same command, same instant, same answer"));
    }

    @Test
    void onlyTheSteadyClockAsksTheMachineForTheTime() {
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName(SteadyClock.class.getName())
                .should()
                .accessTargetWhere(target(theClock()))
                .because("whoever needs the time is handed it"));
    }

    @Test
    void onlyStopwatchesMeasure() {
        check(noClasses()
                .that(DescribedPredicate.describe("are no stopwatch", type -> !STOPWATCHES.contains(outermost(type))))
                .should()
                .accessTargetWhere(target(called(System.class, "nanoTime")))
                .because("a place that measures is named in the list of stopwatches"));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(OFFICE);
    }

    private static ArchRule only(List<String> knowing, String... secrets) {
        return noClasses()
                .that(DescribedPredicate.describe("are not " + knowing + " or Main", type -> !knows(type, knowing)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(secrets);
    }

    private static boolean knows(JavaClass type, List<String> knowing) {
        return outermost(type).equals(Main.class.getName())
                || knowing.stream()
                        .anyMatch(
                                name -> resideInAPackage("dawr." + name + "..").test(type));
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type.getFullName());
    }

    private static DescribedPredicate<JavaClass> theWorld() {
        Set<String> world = Set.of("java.time.Clock", "java.util.Random", "java.util.Scanner", "java.util.Timer");
        return DescribedPredicate.describe(
                "the clock, luck or other threads",
                type -> world.contains(type.getFullName())
                        || type.getPackageName().startsWith("java.util.concurrent")
                        || type.getPackageName().startsWith("java.util.random")
                        || type.getName().equals(Thread.class.getName()));
    }

    private static DescribedPredicate<AccessTarget> theClock() {
        return DescribedPredicate.describe(
                "the clock",
                target -> asksForTheTime(target) || target.getFullName().equals("java.util.Date.<init>()"));
    }

    private static boolean asksForTheTime(AccessTarget target) {
        JavaClass owner = target.getOwner();
        return CLOCK_CALLS.contains(target.getName())
                && (owner.getPackageName().equals("java.time") || owner.isEquivalentTo(System.class));
    }

    private static DescribedPredicate<AccessTarget> luck() {
        return DescribedPredicate.describe(
                "luck, or an order that differs from run to run",
                target -> LUCK.contains(target.getName()) || isShuffled(target) || ofSeveral(target));
    }

    private static boolean isShuffled(AccessTarget target) {
        JavaClass owner = target.getOwner();
        return SHUFFLED.contains(target.getName())
                && owner.getPackageName().startsWith("java.util")
                && !owner.isEquivalentTo(List.class);
    }

    /** {@code Set.of(a, b)} and {@code Map.of(a, b)} are shuffled; the empty ones are not. */
    private static boolean ofSeveral(AccessTarget target) {
        boolean shuffled =
                target.getOwner().isEquivalentTo(Set.class) || target.getOwner().isEquivalentTo(java.util.Map.class);
        return shuffled
                && target.getName().startsWith("of")
                && !target.getFullName().endsWith("()");
    }

    private static DescribedPredicate<AccessTarget> called(Class<?> owner, String name) {
        return DescribedPredicate.describe(
                owner.getSimpleName() + '.' + name,
                target -> target.getOwner().isEquivalentTo(owner)
                        && target.getName().equals(name));
    }
}
