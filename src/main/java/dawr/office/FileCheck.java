package dawr.office;

import dawr.queue.BranchId;
import dawr.web.Answer;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Shape;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks over the file in which somebody has written a set-up: whatever is wrong in it, all at once, each with its line. */
final class FileCheck {
    private final BranchId branch;
    private final SetupYaml.Reading.Read file;
    private final Shape contract;

    /** @param contract what a set-up must look like */
    FileCheck(BranchId branch, SetupYaml.Reading.Read file, Shape contract) {
        this.branch = branch;
        this.file = file;
        this.contract = contract;
    }

    static Problem unreadable(SetupYaml.Reading.Unreadable no) {
        return Problem.of(ProblemKind.FIELD_INVALID, no.field()).naming("line", Integer.toString(no.line()));
    }

    /** What keeps the file from being a set-up at all, and what would contradict itself in the rest; empty if it is one. */
    Optional<Problem> misfit() {
        List<Problem> misfits =
                new ArrayList<>(file.slips().stream().map(FileCheck::unreadable).toList());
        List<String> unfit = contract.faults(file.setup()).stream()
                .map(Shape.Fault::path)
                .filter(path ->
                        misfits.stream().noneMatch(known -> known.field().equals(path)))
                .toList();
        unfit.forEach(path -> misfits.add(Problem.of(ProblemKind.FIELD_INVALID, path)));
        if (!misfits.isEmpty()) {
            misfits.addAll(inTheRest(unfit));
        }
        return inOrder(misfits);
    }

    /** Without what nobody can read; where that was needed there is no rest to speak of. */
    private List<Problem> inTheRest(List<String> unfit) {
        JsonObject rest = file.setup().copy();
        unfit.forEach(path -> takeOut(rest, path));
        return contract.fault(rest).isEmpty() && SetupReader.read(branch, rest) instanceof SetupReader.Reading.Flawed no
                ? no.problem().each()
                : List.of();
    }

    /** Only what has a name: to take a line out of a list would give those behind it other places. */
    private static void takeOut(JsonObject setup, String path) {
        Object at = setup;
        String[] steps = path.split("/", -1);
        for (int i = 0; i + 1 < steps.length; i++) {
            at = switch (at) {
                case JsonObject object -> object.getValue(steps[i], "");
                case JsonArray list -> list.getValue(Integer.parseInt(steps[i]));
                default -> "";
            };
        }
        if (at instanceof JsonObject object) {
            object.remove(steps[steps.length - 1]);
        }
    }

    /** A no that names settings names their lines, too. */
    Answer lined(Answer answer) {
        return answer instanceof Problem problem ? inOrder(problem.each()).orElse(problem) : answer;
    }

    /** As whoever reads the file from its top comes upon them. */
    private Optional<Problem> inOrder(List<Problem> problems) {
        return Problem.allOf(problems.stream()
                .map(this::lined)
                .sorted(Comparator.comparingInt(
                        problem -> Integer.parseInt(problem.about().getOrDefault("line", "0"))))
                .toList());
    }

    private Problem lined(Problem problem) {
        if (problem.field().isEmpty() || problem.about().containsKey("line")) {
            return problem;
        }
        String subject = problem.about().getOrDefault("subject", "");
        return problem.naming("line", Integer.toString(file.line(problem.field(), subject)));
    }
}
