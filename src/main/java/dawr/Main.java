package dawr;

import java.util.List;

/** The office opens here. */
public final class Main {

    private Main() {}

    /** Opens the office; {@code --with-parent} closes it when the process that opened it is gone. */
    public static void main(String[] args) {
        if (List.of(args).contains("--with-parent")) {
            closeWithParent();
        }
    }

    /** A build that is stopped ({@code mvn -Prun}) leaves no office running behind it. */
    private static void closeWithParent() {
        ProcessHandle.current()
                .parent()
                .ifPresent(parent -> Thread.ofVirtual().start(() -> {
                    parent.onExit().join();
                    System.exit(0);
                }));
    }
}
