package dawr.congestion.ahead;

import dawr.queue.BranchSetup;
import dawr.queue.By;
import dawr.queue.Channel;
import dawr.queue.Command;
import dawr.queue.CounterId;
import dawr.queue.CounterNow;
import dawr.queue.CounterState;
import dawr.queue.Entry;
import dawr.queue.Event;
import dawr.queue.Outcome;
import dawr.queue.PauseReason;
import dawr.queue.Promise;
import dawr.queue.ServiceId;
import dawr.queue.StaffId;
import dawr.queue.Step;
import dawr.queue.StepRef;
import dawr.queue.StepState;
import dawr.queue.TicketId;
import dawr.queue.Visit;
import dawr.queue.VisitPhase;
import dawr.simulate.Agenda;
import dawr.simulate.Hall;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A day lived on from where it stands; the office's own rules decide every step of it. */
public final class Onward {
    private static final Command.Finish SERVED = new Command.Finish(Outcome.SERVED, Optional.empty(), List.of());
    private static final Promise NO_PROMISE = new Promise.NoCounterOpen();

    /** How long somebody is waited for who was called and does not come. */
    private static final long NO_SHOW_MILLIS = 90_000;

    private static final long MINUTE_MILLIS = 60_000;

    private final Outset outset;
    private final Fate fate;
    private final Hall hall;
    private final Tape tape;
    private final Agenda agenda = new Agenda();
    private final Map<CounterId, Clerk> clerks = new LinkedHashMap<>();
    /** Who waits for somebody to call, the longest idle first. */
    private final LinkedHashSet<Clerk> idle = new LinkedHashSet<>();

    private final Map<TicketId, String> keys = new HashMap<>();
    private final Map<ServiceId, Long> targets = new HashMap<>();
    private final List<ServiceId> joined = new ArrayList<>();

    private Onward(Outset outset, Fate fate) {
        this.outset = outset;
        this.fate = fate;
        this.hall = new Hall(outset.state().copy(), outset.now(), this::hear);
        this.tape = new Tape(outset.now(), outset.until());
    }

    /** How it comes out. */
    public static Came of(Outset outset, Fate fate) {
        return new Onward(outset, fate).lived();
    }

    /** How it comes out, with every entry shown that a journal would have of it. */
    public static Came of(Outset outset, Fate fate, Consumer<Entry> journal) {
        Onward onward = new Onward(outset, fate);
        onward.hall.writeTo(journal);
        return onward.lived();
    }

    private Came lived() {
        hall.settle();
        for (BranchSetup.Service service : hall.state().setup().services()) {
            targets.put(service.id(), service.targetMinutes() * MINUTE_MILLIS);
        }
        hall.state().visits().forEach(this::alreadyHere);
        hall.state().counters().forEach(this::staff);
        outset.comers().forEach(comer -> agenda.at(comer.at(), () -> arrives(comer)));
        outset.orders().forEach((at, order) -> agenda.at(at, () -> hall.ask(order)));
        outset.closesAt().ifPresent(at -> agenda.at(at, () -> tape.closed(inLine())));
        go();
        tape.waited(inLine(), outset.until());
        return tape.came(inLine());
    }

    private void go() {
        long ends = Math.min(outset.until(), hall.state().dayEndsAtMillis() - 1);
        Optional<Agenda.Happening> next = agenda.next();
        while (next.isPresent() && next.get().at() < ends) {
            tape.waited(inLine(), next.get().at());
            hall.moveTo(next.get().at());
            next.get().deed().run();
            hall.settle();
            wake();
            next = agenda.next();
        }
    }

    private int inLine() {
        return hall.state().count(VisitPhase.WAITING) + hall.state().count(VisitPhase.SEATED);
    }

    private String key(TicketId ticket) {
        return keys.getOrDefault(ticket, ticket.value());
    }

    /** Whoever waits now has some patience left. */
    private void alreadyHere(Visit visit) {
        if (visit.phase() == VisitPhase.WAITING) {
            long waited = outset.now() - visit.current().orElseThrow().queuedAt();
            losesPatience(visit.id(), fate.stillPatient(key(visit.id()), waited));
        }
    }

    private void losesPatience(TicketId ticket, long patience) {
        if (patience < outset.until() - hall.now()) {
            agenda.at(hall.now() + patience, () -> leaves(ticket));
        }
    }

    private void leaves(TicketId ticket) {
        boolean waits = hall.state()
                .visit(ticket)
                .filter(visit -> visit.phase() == VisitPhase.WAITING)
                .isPresent();
        if (waits) {
            hall.ask(new Command.Leave(ticket));
            tape.left();
        }
    }

    private void staff(CounterNow counter) {
        StaffId staff = counter.staff().orElseGet(() -> new StaffId("ahead-" + counter.id()));
        Clerk clerk = new Clerk(counter.id(), new By(staff, true));
        clerks.put(counter.id(), clerk);
        counter.ticket().flatMap(hall.state()::visit).ifPresent(visit -> goesOn(clerk, visit));
        List<Spell> spells = outset.rota().of(counter.id());
        for (int each = 0; each < spells.size(); each++) {
            Spell spell = spells.get(each);
            boolean more = each + 1 < spells.size();
            agenda.at(Math.max(outset.now(), spell.from()), () -> comes(clerk, spell));
            if (spell.to() < outset.until()) {
                agenda.at(spell.to(), () -> goes(clerk, spell, more));
            }
        }
        boolean now = spells.stream().anyMatch(spell -> spell.holds(outset.now()));
        if (!now && counter.state() == CounterState.OPEN) {
            clerk.moreToCome = !spells.isEmpty();
            agenda.at(outset.now(), () -> change(clerk));
        }
    }

    private void goesOn(Clerk clerk, Visit visit) {
        Optional<Step> step = visit.current().filter(at -> at.calledAt().isPresent());
        step.ifPresent(at -> {
            clerk.busy = true;
            long since = at.lastCalledAt().or(at::calledAt).orElse(outset.now());
            long left = fate.stillAtCounter(key(visit.id()), at.ordinal(), at.service(), outset.now() - since);
            agenda.at(outset.now() + left, () -> ends(clerk, true));
        });
    }

    private void comes(Clerk clerk, Spell spell) {
        clerk.wanted = Optional.of(spell);
        change(clerk);
    }

    private void goes(Clerk clerk, Spell spell, boolean more) {
        if (clerk.wanted.equals(Optional.of(spell))) {
            clerk.wanted = Optional.empty();
            clerk.moreToCome = more;
            change(clerk);
        }
    }

    /** Makes of a counter what the rota wants, as soon as nobody is at it. */
    private void change(Clerk clerk) {
        if (clerk.busy) {
            return;
        }
        CounterNow counter = hall.state().counter(clerk.counter).orElseThrow();
        clerk.wanted.ifPresentOrElse(spell -> open(clerk, counter, spell), () -> leave(clerk, counter));
    }

    private void open(Clerk clerk, CounterNow counter, Spell spell) {
        boolean same = counter.services().equals(spell.services());
        if (counter.state() != CounterState.CLOSED && !same) {
            hall.ask(new Command.CloseCounter(clerk.counter, clerk.by));
        }
        if (counter.state() == CounterState.CLOSED || !same) {
            hall.ask(new Command.OpenCounter(clerk.counter, clerk.by, spell.services(), List.of()));
        } else if (counter.state() == CounterState.PAUSED) {
            hall.ask(new Command.ResumeCounter(clerk.counter, clerk.by));
        }
        later(clerk, true);
    }

    private void leave(Clerk clerk, CounterNow counter) {
        idle.remove(clerk);
        if (counter.state() == CounterState.OPEN) {
            hall.ask(
                    clerk.moreToCome
                            ? new Command.PauseCounter(clerk.counter, clerk.by, PauseReason.BREAK, Optional.empty())
                            : new Command.CloseCounter(clerk.counter, clerk.by));
        }
    }

    private void later(Clerk clerk, boolean wasIdle) {
        agenda.at(hall.now() + fate.pause(clerk.counter, clerk.calls, wasIdle), () -> calls(clerk));
    }

    private void calls(Clerk clerk) {
        boolean mayCall = !clerk.busy && clerk.wanted.isPresent();
        if (!mayCall) {
            return;
        }
        List<Event> events = hall.ask(new Command.CallNext(clerk.counter, clerk.by, Optional.empty()));
        if (events.isEmpty() || !(events.getLast() instanceof Event.TicketCalled called)) {
            idle.add(clerk);
            return;
        }
        idle.remove(clerk);
        clerk.busy = true;
        clerk.calls++;
        StepRef of = called.of();
        boolean there = fate.comes(key(of.ticket()), of.step());
        long takes = there ? fate.atCounter(key(of.ticket()), of.step(), of.service()) : NO_SHOW_MILLIS;
        agenda.at(hall.now() + takes, () -> ends(clerk, there));
    }

    private void ends(Clerk clerk, boolean there) {
        hall.ask(
                there
                        ? new Command.FinishStep(clerk.counter, clerk.by, SERVED)
                        : new Command.MarkNoShow(clerk.counter, clerk.by));
        clerk.busy = false;
        CounterNow counter = hall.state().counter(clerk.counter).orElseThrow();
        boolean stays = counter.state() == CounterState.OPEN
                && clerk.wanted
                        .filter(spell -> spell.services().equals(counter.services()))
                        .isPresent();
        if (stays) {
            later(clerk, false);
        } else {
            change(clerk);
        }
    }

    private void arrives(Comer comer) {
        List<Event> events = hall.ask(new Command.IssueTicket(
                comer.services(), comer.language(), comer.priority(), Channel.KIOSK, NO_PROMISE, 1));
        if (events.isEmpty()) {
            tape.sentAway();
            return;
        }
        TicketId ticket = ((Event.TicketIssued) events.getFirst()).ticket();
        keys.put(ticket, comer.key());
        losesPatience(ticket, fate.patience(comer.key()));
    }

    private void hear(Event event) {
        switch (event) {
            case Event.TicketIssued issued -> joined.add(issued.services().getFirst());
            case Event.StepQueued queued -> joined.add(queued.of().service());
            case Event.TicketReturned back -> joined.add(back.of().service());
            case Event.TicketCalled called -> called(called);
            default -> {
                // Nothing else puts anybody in a line or takes them out of it for a counter
            }
        }
    }

    private void called(Event.TicketCalled called) {
        if (called.calls() == 1) {
            hall.state()
                    .visit(called.of().ticket())
                    .flatMap(visit -> visit.steps().stream()
                            .filter(step -> step.ordinal() == called.of().step() && step.state() == StepState.CALLED)
                            .findFirst())
                    .ifPresent(step -> tape.called(
                            hall.now() - step.queuedAt(), targets.getOrDefault(step.service(), Long.MAX_VALUE)));
        }
    }

    /** Somebody has joined a line: whoever is idle and may serve them looks again. */
    private void wake() {
        if (joined.isEmpty()) {
            return;
        }
        for (Clerk clerk : List.copyOf(idle)) {
            List<ServiceId> services = clerk.wanted.map(Spell::services).orElse(List.of());
            if (joined.stream().anyMatch(services::contains)) {
                idle.remove(clerk);
                later(clerk, true);
            }
        }
        joined.clear();
    }
}
