package dawr.surveys.cases;

import java.util.Optional;

/** What was done about a case, when and by whom; {@code words} is what somebody wrote. */
public record CaseStep(long at, String by, String kind, String detail, Optional<String> words) {}
