package dawr;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The Java sources of this project, taken apart as a compiler takes them apart. */
final class JavaSources {
    private JavaSources() {}

    /** A piece of source, and where it stands. */
    record Piece(Tree tree, Path file, List<String> lines, int first, int last) {
        String line() {
            return lines.get(first - 1);
        }

        /** The line above, empty for the first. */
        String above() {
            return first < 2 ? "" : lines.get(first - 2);
        }

        /** Says what is wrong, and where: {@code file:line rule}. */
        String complain(String rule) {
            return file + ":" + first + " " + rule;
        }
    }

    /** Every piece of every Java file under these folders; a folder that isn't there holds none. */
    static List<Piece> pieces(String... folders) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> paths = Stream.of(folders)
                    .flatMap(folder -> files(folder, ".java").stream())
                    .toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(paths));
            List<Piece> pieces = new ArrayList<>();
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree file : task.parse()) {
                new Walk(file, positions, pieces).scan(file, null);
            }
            return pieces;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The files under a folder whose name ends so. */
    static List<Path> files(String folder, String ending) {
        if (!Files.isDirectory(Path.of(folder))) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(Path.of(folder))) {
            return found.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One walk through one file. */
    private static final class Walk extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Piece> pieces;
        private final Path path;
        private final List<String> lines;

        Walk(CompilationUnitTree unit, SourcePositions positions, List<Piece> pieces) {
            this.unit = unit;
            this.positions = positions;
            this.pieces = pieces;
            path = Path.of(unit.getSourceFile().getName());
            lines = text(path).lines().toList();
        }

        @Override
        public @Nullable Void scan(@Nullable Tree tree, @Nullable Void nothing) {
            if (tree != null && positions.getEndPosition(unit, tree) > 0) {
                pieces.add(new Piece(
                        tree,
                        path,
                        lines,
                        lineAt(positions.getStartPosition(unit, tree)),
                        lineAt(positions.getEndPosition(unit, tree))));
            }
            return super.scan(tree, null);
        }

        private int lineAt(long position) {
            return Math.toIntExact(unit.getLineMap().getLineNumber(position));
        }
    }
}
