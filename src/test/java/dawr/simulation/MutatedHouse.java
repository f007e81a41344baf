package dawr.simulation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The whole house once more, with a mistake in it: the sources are compiled with the mutant's words and loaded beside the right ones. */
public final class MutatedHouse extends ClassLoader {
    private static final Path SOURCES = Path.of("src", "main", "java");

    private final Map<String, byte[]> mutated;

    private MutatedHouse(Map<String, byte[]> mutated) {
        super(MutatedHouse.class.getClassLoader());
        this.mutated = mutated;
    }

    /** The first seed of so many for which {@code world.firstWrong(seeds)} sees the mistake; -1 if it stays hidden. */
    public static long firstWrong(Mutant mutant, Class<?> world, int seeds) {
        try {
            Class<?> mutated = new MutatedHouse(compiled(mutant)).loadClass(world.getName());
            return (long) mutated.getMethod("firstWrong", int.class).invoke(null, seeds);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the mutated house does not stand", e);
        }
    }

    // ---- words

    private static Map<String, String> sources(Mutant mutant) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (Mutant.Edit edit : mutant.edits()) {
            String before =
                    sources.containsKey(edit.className()) ? sources.get(edit.className()) : read(edit.className());
            int at = before.indexOf(edit.from());
            if (at < 0 || before.indexOf(edit.from(), at + 1) >= 0) {
                throw new IllegalStateException("the mutant no longer fits, tell it anew: " + mutant + ", "
                        + edit.className() + ": " + edit.from());
            }
            sources.put(edit.className(), before.replace(edit.from(), edit.to()));
        }
        return sources;
    }

    private static String read(String className) {
        try {
            return Files.readString(SOURCES.resolve(className.replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // ---- classes

    private static Map<String, byte[]> compiled(Mutant mutant) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Map<String, ByteArrayOutputStream> made = new HashMap<>();
        StringWriter complaints = new StringWriter();
        List<String> options = List.of("-proc:none", "-nowarn", "-cp", System.getProperty("java.class.path"));
        List<Source> sources = sources(mutant).entrySet().stream()
                .map(source -> new Source(source.getKey(), source.getValue()))
                .toList();
        JavaFileManager files = new InMemory(compiler.getStandardFileManager(null, null, null), made);
        if (!compiler.getTask(complaints, files, null, options, null, sources).call()) {
            throw new IllegalStateException("the mutant " + mutant + " is no Java: " + complaints);
        }
        Map<String, byte[]> bytes = new HashMap<>();
        made.forEach((name, stream) -> bytes.put(name, stream.toByteArray()));
        return bytes;
    }

    private static URI uri(String className, JavaFileObject.Kind kind) {
        return URI.create("memory:///" + className.replace('.', '/') + kind.extension);
    }

    /** A source in memory. */
    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String className, String text) {
            super(uri(className, Kind.SOURCE), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** Keeps the classes that the compiler makes. */
    private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> made;

        InMemory(JavaFileManager files, Map<String, ByteArrayOutputStream> made) {
            super(files);
            this.made = made;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(uri(className, kind), kind) {
                @Override
                public OutputStream openOutputStream() {
                    ByteArrayOutputStream stream = new ByteArrayOutputStream();
                    made.put(className, stream);
                    return stream;
                }
            };
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith("dawr.")) {
            return super.loadClass(name, resolve);
        }
        Class<?> loaded = findLoadedClass(name);
        if (loaded != null) {
            return loaded;
        }
        byte[] bytes = mutated.containsKey(name) ? mutated.get(name) : original(name);
        return defineClass(name, bytes, 0, bytes.length);
    }

    private byte[] original(String name) throws ClassNotFoundException {
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
