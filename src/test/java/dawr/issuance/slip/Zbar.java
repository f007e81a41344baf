package dawr.issuance.slip;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reader of many Linux machines and scanners, {@code zbarimg} (Debian: zbar-tools); frames lie in a folder. */
record Zbar(Path folder) {
    /** Is it on this machine? */
    static boolean isHere() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "zbarimg")));
    }

    /** Everything that it reads in these frames. */
    Set<String> read(List<BufferedImage> frames) {
        try {
            List<String> command =
                    new ArrayList<>(List.of("zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable"));
            for (BufferedImage frame : frames) {
                command.add(written(frame, command.size()).toString());
            }
            Process reading = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** As a portable greymap. */
    private Path written(BufferedImage frame, int name) throws IOException {
        byte[] head =
                ("P5 " + frame.getWidth() + ' ' + frame.getHeight() + " 255\n").getBytes(StandardCharsets.US_ASCII);
        byte[] light = ((DataBufferByte) frame.getRaster().getDataBuffer()).getData();
        Path file = folder.resolve(name + ".pgm");
        Files.write(file, head);
        Files.write(file, light, StandardOpenOption.APPEND);
        return file;
    }
}
