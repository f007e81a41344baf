package dawr.congestion.whatif;

import dawr.congestion.ahead.Comer;
import dawr.congestion.ahead.Outset;
import dawr.congestion.ahead.Rota;
import dawr.congestion.ahead.Spell;
import dawr.queue.BranchSetup;
import dawr.queue.CallingOrder;
import dawr.queue.Command;
import dawr.queue.CounterId;
import dawr.queue.ServiceId;
import dawr.queue.calendar.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Something that could be done otherwise. Instants are epoch milliseconds. */
public sealed interface Change {
    /** The same day, changed. */
    Outset made(Outset outset);

    /** A closed counter is staffed for a while. */
    record Open(CounterId counter, Stretch during, List<ServiceId> services) implements Change {
        public Open {
            services = List.copyOf(services);
        }

        @Override
        public Outset made(Outset outset) {
            return outset.with(Staffing.staffed(outset.rota(), counter, during, services));
        }
    }

    /** A counter is left alone for a while. */
    record Close(CounterId counter, Stretch during) implements Change {
        @Override
        public Outset made(Outset outset) {
            Rota rota = outset.rota();
            return outset.with(rota.with(counter, rota.without(counter, during.from(), during.to())));
        }
    }

    /** Whoever is at a counter goes to another one that is closed. */
    record Move(CounterId counter, CounterId to, Stretch during, List<ServiceId> services) implements Change {
        public Move {
            services = List.copyOf(services);
        }

        @Override
        public Outset made(Outset outset) {
            return new Open(to, during, services).made(new Close(counter, during).made(outset));
        }
    }

    /** A counter serves other services for a while. */
    record Serve(CounterId counter, Stretch during, List<ServiceId> services) implements Change {
        public Serve {
            services = List.copyOf(services);
        }

        @Override
        public Outset made(Outset outset) {
            Rota rota = outset.rota();
            List<Spell> its = rota.without(counter, during.from(), during.to());
            rota.spells().getOrDefault(counter, List.of()).stream()
                    .map(spell -> new Stretch(spell.from(), spell.to()).within(during))
                    .filter(both -> both.millis() > 0)
                    .forEach(both -> its.add(new Spell(both.from(), both.to(), services)));
            return outset.with(rota.with(counter, its));
        }
    }

    /** A counter's next break begins so much later. */
    record Stagger(CounterId counter, int minutes) implements Change {
        @Override
        public Outset made(Outset outset) {
            return outset.with(Staffing.later(outset.rota(), counter, minutes * 60_000L));
        }
    }

    /** People are called in another order. */
    record Order(long from, CallingOrder order) implements Change {
        @Override
        public Outset made(Outset outset) {
            BranchSetup now = outset.state().setup();
            BranchSetup other = Staffing.under(now, order);
            return outset.asking(Math.max(outset.now(), from), new Command.ChangeSetup(other, now.version()));
        }
    }

    /** Of those who would come for a service, so many in a hundred go elsewhere. */
    record Divert(ServiceId service, int percent, Stretch during) implements Change {
        @Override
        public Outset made(Outset outset) {
            return outset.with(outset.comers().stream()
                    .filter(comer -> !goesElsewhere(comer))
                    .toList());
        }

        private boolean goesElsewhere(Comer comer) {
            boolean meant = comer.services().getFirst().equals(service) && during.holds(comer.at());
            return meant && new SplittableRandom(comer.key().hashCode() * 31L + comer.at()).nextInt(100) < percent;
        }
    }

    /** More people come, or fewer: so many for every hundred. */
    record Crowd(int percent, Stretch during) implements Change {
        private static final int ALL = 100;

        @Override
        public Outset made(Outset outset) {
            List<Comer> comers = new ArrayList<>();
            for (Comer comer : outset.comers()) {
                int left = during.holds(comer.at()) ? percent : ALL;
                SplittableRandom dice = new SplittableRandom(comer.key().hashCode() * 37L + comer.at());
                for (int copy = 0; left > 0; copy++, left -= ALL) {
                    if (left >= ALL || dice.nextInt(ALL) < left) {
                        comers.add(copy == 0 ? comer : again(comer, copy));
                    }
                }
            }
            return outset.with(comers);
        }

        private static Comer again(Comer comer, int copy) {
            return new Comer(
                    comer.key() + "+" + copy, comer.at(), comer.services(), comer.priority(), comer.language());
        }
    }
}
