package dawr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import dawr.JavaSources.Piece;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How this code reads. */
class HouseStyleTest {
    private static final List<Piece> PIECES = JavaSources.pieces("src/main/java", "src/test/java", "src/bench/java");
    private static final Map<Tree, Piece> BLOCKS = PIECES.stream()
            .filter(piece -> piece.tree() instanceof BlockTree)
            .collect(Collectors.toMap(Piece::tree, piece -> piece));

    private static final int METHOD_LINES_MAX = 30;

    private static final int PAGE_LINES_MAX = 250;

    /** Words that say nothing about the office. */
    private static final Set<String> EMPTY_WORDS =
            Set.of("Manager", "Helper", "Helpers", "Util", "Utils", "Common", "Impl", "Processor", "Data");

    @Test
    void aMethodDoesOneThing() {
        hold(methods()
                .filter(method -> !isTable((MethodTree) method.tree()))
                .filter(method -> statementLines(method) > METHOD_LINES_MAX)
                .map(method -> method.complain("a method of " + statementLines(method) + " lines: " + METHOD_LINES_MAX
                        + " are the very most")));
    }

    @Test
    void namesAreWordsOfTheHall() {
        hold(PIECES.stream()
                .filter(piece -> piece.tree() instanceof ClassTree type && isEmpty(type.getSimpleName()))
                .map(piece -> piece.complain("a name that says nothing about the office, one of " + EMPTY_WORDS)));
    }

    @Test
    void noTestIsSwitchedOff() {
        hold(PIECES.stream()
                .filter(piece -> piece.tree() instanceof AnnotationTree annotation
                        && Set.of("Disabled", "Ignore")
                                .contains(annotation.getAnnotationType().toString()))
                .map(piece -> piece.complain("a test that is switched off proves nothing")));
    }

    @Test
    void nobodySleeps() {
        hold(PIECES.stream()
                .filter(piece -> piece.tree() instanceof MemberSelectTree call && sleeps(call))
                .map(piece -> piece.complain("sleeping is guessing: wait for what is awaited")));
    }

    /** On JDK 17, where {@code mvn} itself may run, the formatter can't read them, and stops the build. */
    @Test
    void noCaseHasAGuardOrSharesTheDefault() {
        hold(PIECES.stream()
                .filter(piece -> piece.tree() instanceof CaseTree one && isNewerThanTheFormatter(one))
                .map(piece -> piece.complain("a case that the formatter can't read on JDK 17")));
    }

    @Test
    void anExceptionToTheChecksSaysWhy() {
        hold(PIECES.stream()
                .filter(piece -> piece.tree() instanceof AnnotationTree annotation
                        && annotation.getAnnotationType().toString().equals("SuppressWarnings"))
                .filter(piece -> !hasComment(piece.line()) && !hasComment(piece.above()))
                .map(piece -> piece.complain("a suppressed warning without the reason beside or above it")));
    }

    @Test
    void aCheckThatIsOffSaysWhy() {
        String pom = JavaSources.text(Path.of("pom.xml"));
        List<String> reasons = Pattern.compile("<!--(.*?)-->", Pattern.DOTALL)
                .matcher(pom)
                .results()
                .map(comment -> comment.group(1))
                .toList();
        hold(Pattern.compile("-Xep:(\\w+):|,-(\\w+)(?=[,<])")
                .matcher(pom)
                .results()
                .map(check -> check.group(1) == null ? check.group(2) : check.group(1))
                .filter(check -> reasons.stream().noneMatch(reason -> reason.contains(check)))
                .map(check -> "pom.xml: the check " + check + " is set apart without a reason"));
    }

    @Test
    void everyPackageSaysWhatAReaderFindsThere() {
        hold(JavaSources.files("src/main/java", ".java").stream()
                .map(file -> file.resolveSibling("package-info.java"))
                .distinct()
                .filter(info -> !Files.exists(info) || !says(info))
                .map(info -> info + ": a package begins with a sentence about it, and is @NullMarked"));
    }

    @Test
    void aPageIsShort() {
        hold(Stream.of("kiosk-ui/pages", "display-ui/pages")
                .flatMap(folder -> JavaSources.files(folder, ".tsx").stream())
                .filter(page -> JavaSources.text(page).lines().count() > PAGE_LINES_MAX)
                .map(page -> page + ": a page has at most " + PAGE_LINES_MAX + " lines"));
    }

    @Test
    void theseChecksCanComplain() {
        assertTrue(methods().count() > 0, "methods were found");
        assertTrue(isEmpty("QueueManager") && isEmpty("DataLoad") && !isEmpty("DatabaseUrl"), "names are taken apart");
    }

    private static void hold(Stream<String> complaints) {
        assertEquals("", String.join("\n", complaints.toList()));
    }

    private static Stream<Piece> methods() {
        return PIECES.stream().filter(piece -> piece.tree() instanceof MethodTree);
    }

    /** Lines between the braces; a method without them has none. */
    private static int statementLines(Piece method) {
        BlockTree body = ((MethodTree) method.tree()).getBody();
        return body == null ? 0 : blockLines(method, body);
    }

    /** One switch and nothing else is as long as its choice. */
    private static boolean isTable(MethodTree method) {
        if (method.getBody() == null || method.getBody().getStatements().size() != 1) {
            return false;
        }
        Tree only = method.getBody().getStatements().getFirst();
        return only instanceof SwitchTree
                || (only instanceof ReturnTree answer && answer.getExpression() instanceof SwitchExpressionTree);
    }

    private static int blockLines(Piece method, BlockTree body) {
        Piece block = BLOCKS.get(body);
        return block == null ? method.last() - method.first() : block.last() - block.first() - 1;
    }

    private static boolean isEmpty(CharSequence typeName) {
        return Arrays.stream(typeName.toString().split("(?=[A-Z])")).anyMatch(EMPTY_WORDS::contains);
    }

    private static boolean sleeps(MemberSelectTree call) {
        Tree owner = call.getExpression();
        return call.getIdentifier().contentEquals("sleep")
                && (owner.toString().equals("Thread") || owner.toString().contains("TimeUnit"));
    }

    private static boolean isNewerThanTheFormatter(CaseTree one) {
        return one.getGuard() != null
                || (one.getLabels().size() > 1
                        && one.getLabels().stream().anyMatch(DefaultCaseLabelTree.class::isInstance));
    }

    private static boolean hasComment(String line) {
        return line.contains("//") || line.strip().startsWith("*");
    }

    private static boolean says(Path packageInfo) {
        String text = JavaSources.text(packageInfo);
        return text.startsWith("/**") && text.contains("@NullMarked");
    }
}
