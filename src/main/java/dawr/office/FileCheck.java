package dawr.office;

import dawr.queue.BranchId;
import dawr.web.Answer;
import dawr.web.Fault;
import dawr.web.Problem;
import dawr.web.Shape;
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
        return new Fault(no.field(), no.why(), "").problem().naming("line", Integer.toString(no.line()));
    }

    /** What keeps the file from being a set-up at all, and what contradicts itself in the rest; empty if it is one. */
    Optional<Problem> misfit() {
        List<Problem> misfits =
                new ArrayList<>(file.slips().stream().map(FileCheck::unreadable).toList());
        List<Fault> faults = contract.faults(file.setup());
        faults.stream()
                .filter(fault ->
                        file.slips().stream().noneMatch(slip -> slip.field().equals(fault.path())))
                .forEach(fault -> misfits.add(fault.problem()));
        if (!misfits.isEmpty()) {
            misfits.addAll(inTheRest(faults));
        }
        return inOrder(misfits);
    }

    /** What is wrong whatever was meant where nobody can read it. */
    private List<Problem> inTheRest(List<Fault> unread) {
        List<List<Problem>> told = StandIns.of(contract, file.setup(), unread).stream()
                .map(this::contradictions)
                .toList();
        return told.stream()
                .limit(1)
                .flatMap(List::stream)
                .filter(problem -> told.stream().allMatch(all -> all.contains(problem)))
                .filter(problem -> unread.stream().noneMatch(fault -> isAbout(problem.field(), fault)))
                .toList();
    }

    private List<Problem> contradictions(JsonObject setup) {
        return SetupReader.read(branch, setup) instanceof SetupReader.Reading.Flawed no
                ? no.problem().each().stream().map(Problem::alone).toList()
                : List.of();
    }

    /** What stands there, what it stands in, or, where a name is not known, what was probably meant by it and is not there. */
    private boolean isAbout(String field, Fault unread) {
        boolean misspelt =
                unread.why() == Fault.Why.UNKNOWN && above(field).equals(above(unread.path())) && !file.stands(field);
        return misspelt
                || StandIns.within(field, unread.path())
                || unread.path().startsWith(field + '/');
    }

    private static String above(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
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
