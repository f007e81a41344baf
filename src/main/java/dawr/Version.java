package dawr;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Which Dawr this is, as its jar says. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"Dawr " + text()};
    }

    static String text() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("(not from a jar)");
    }
}
