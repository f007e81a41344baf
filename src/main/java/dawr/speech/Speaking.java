package dawr.speech;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Who speaks in the halls.
 *
 * @param engine the program that makes clips, called as espeak-ng is; {@code none} for none
 * @param recordings a folder of recorded clips, {@code <language>/<clip>.wav}
 */
public record Speaking(String engine, Optional<Path> recordings) {}
