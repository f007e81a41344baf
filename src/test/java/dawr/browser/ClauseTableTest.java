package dawr.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dawr.issuance.slip.SlipPdfTest;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of clauses says no more than tests show. */
class ClauseTableTest {
    /** Where clauses are shown. */
    private static final List<Class<?>> SHOWN_IN = List.of(
            EveryPageIT.class,
            KeypadKioskIT.class,
            VisitIT.class,
            OtherWaysIT.class,
            BadTouchIT.class,
            SpokenKioskIT.class,
            FocusIT.class,
            SlipPdfTest.class);

    @Test
    void everyClauseThatIsSaidToBeTestedIsNamedByATestAndNoOther() {
        Set<String> said = ClauseTable.clauses().stream()
                .filter(clause -> clause.how() == ClauseTable.How.TESTED)
                .map(ClauseTable.Clause::number)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(said, shown());
    }

    @Test
    void everyClauseStandsThereOnce() {
        List<String> numbers =
                ClauseTable.clauses().stream().map(ClauseTable.Clause::number).toList();
        assertEquals(List.copyOf(new java.util.LinkedHashSet<>(numbers)), numbers);
    }

    private static Set<String> shown() {
        return SHOWN_IN.stream()
                .flatMap(type -> Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredMethods())))
                .flatMap(ClauseTableTest::named)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> named(AnnotatedElement place) {
        Clauses clauses = place.getAnnotation(Clauses.class);
        return clauses == null ? Stream.of() : Arrays.stream(clauses.value());
    }
}
