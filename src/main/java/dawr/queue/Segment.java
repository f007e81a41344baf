package dawr.queue;

import java.util.List;
import java.util.Optional;

/** A rule of the door: whoever is like this gets that. A branch's rules are gone through in their order, each seeing what those before it gave. */
public record Segment(String id, When when, Then then) {
    /**
     * Whom it is about. A list that is empty asks for nothing; of one that is not, one must fit.
     *
     * @param batch whether the ticket is for several transactions; either if absent
     */
    public record When(
            List<String> languages,
            List<PriorityClass> classes,
            List<Channel> channels,
            List<ServiceId> services,
            List<Coming> coming,
            Optional<Boolean> batch) {
        public When {
            languages = List.copyOf(languages);
            classes = List.copyOf(classes);
            channels = List.copyOf(channels);
            services = List.copyOf(services);
            coming = List.copyOf(coming);
        }

        boolean fits(Command.IssueTicket wish, Coming how) {
            return asked(languages, wish.language())
                    && asked(classes, wish.priority())
                    && asked(channels, wish.channel())
                    && (services.isEmpty() || wish.services().stream().anyMatch(services::contains))
                    && asked(coming, how)
                    && batch.map(several -> several == wish.came().batch().isPresent())
                            .orElse(true);
        }

        private static <T> boolean asked(List<T> some, T one) {
            return some.isEmpty() || some.contains(one);
        }
    }

    /**
     * What they get, unless an earlier rule or they themselves have said otherwise.
     *
     * @param priority the class they are in, if they claim none
     * @param queue the service whose line they join instead, if they came for one service
     * @param pool the counters that may call them
     */
    public record Then(Optional<PriorityClass> priority, Optional<ServiceId> queue, Optional<String> pool) {
        static final Then NOTHING = new Then(Optional.empty(), Optional.empty(), Optional.empty());

        Command.IssueTicket given(Command.IssueTicket wish) {
            boolean one = wish.services().size() == 1 && wish.bundle().isEmpty();
            return new Command.IssueTicket(
                    one ? queue.map(List::of).orElse(wish.services()) : wish.services(),
                    wish.language(),
                    wish.priority() == PriorityClass.NONE ? priority.orElse(PriorityClass.NONE) : wish.priority(),
                    wish.channel(),
                    wish.promise(),
                    wish.tokenKey(),
                    wish.needs(),
                    wish.bundle(),
                    pool.map(wish.came()::sentTo).orElse(wish.came()));
        }
    }

    /** What a wish becomes by the rules of the branch. */
    static Command.IssueTicket allOf(BranchState state, Command.IssueTicket wish, Coming how) {
        Command.IssueTicket now = wish;
        for (Segment segment : state.setup().rules().arrivalRules().segments().orElse(List.of())) {
            if (segment.when.fits(now, how)) {
                now = segment.then.given(now);
            }
        }
        return now;
    }
}
