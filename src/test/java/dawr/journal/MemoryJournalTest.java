package dawr.journal;

class MemoryJournalTest extends JournalContract {
    @Override
    Journal empty() {
        return new MemoryJournal(() -> Samples.MORNING);
    }
}
