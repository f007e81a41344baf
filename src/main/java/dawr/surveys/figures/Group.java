package dawr.surveys.figures;

import java.util.Optional;

/**
 * A service, a channel or an hour, and what its visits say; nothing where so few spoke that somebody might be known by it, or where what few said
 * would be what is left between the others and the whole.
 */
public record Group(String name, Optional<Said> said) {}
