package dawr;

import dawr.Settings.Tls;
import dawr.issuance.printer.PrinterAddress;
import dawr.journal.DatabaseAddress;
import dawr.speech.Speaking;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the settings as an operator wrote them, and says plainly which one can't be meant. */
public final class SettingsReader {
    private static final String OURS = "DAWR_";
    private static final int PORT_MAX = 65_535;
    private static final int TICKETS_PER_MINUTE_MAX = 1_000_000;
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "::1", "[::1]");

    private final Map<Setting, String> set = new EnumMap<>(Setting.class);

    private SettingsReader() {}

    /**
     * The settings in the environment and in the file that it names.
     *
     * @throws WrongSetting if one is unknown or can't be meant so
     */
    public static Settings read(Map<String, String> environment) {
        SettingsReader reader = new SettingsReader();
        Optional.ofNullable(environment.get(Setting.DAWR_CONFIG.name()))
                .filter(file -> !file.isBlank())
                .ifPresent(file -> reader.takeFile(Path.of(file)));
        environment.forEach((key, value) -> {
            if (key.startsWith(OURS)) {
                reader.take(key, value, "the environment");
            }
        });
        return reader.settings();
    }

    private void takeFile(Path file) {
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (!line.isBlank() && !line.strip().startsWith("#")) {
                takeLine(line, file + " line " + number);
            }
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new WrongSetting("DAWR_CONFIG: " + file + " can't be read");
        }
    }

    private void takeLine(String line, String where) {
        int equals = line.indexOf('=');
        if (equals < 0) {
            throw new WrongSetting(where + ": not KEY=value");
        }
        take(line.substring(0, equals).strip(), line.substring(equals + 1).strip(), where);
    }

    private void take(String name, String value, String where) {
        Setting key = Arrays.stream(Setting.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new WrongSetting(
                        "unknown setting " + name + " in " + where + ": did you mean " + nearest(name) + "?"));
        if (!value.isBlank()) {
            set.put(key, value.strip());
        }
    }

    private Settings settings() {
        Optional<DatabaseAddress> database = address(Setting.DAWR_DATABASE_URL);
        String host = text(Setting.DAWR_HOST);
        return new Settings(
                port(Setting.DAWR_PORT, 0),
                host,
                Path.of(text(Setting.DAWR_DATA)),
                database,
                address(Setting.DAWR_DATABASE_MIGRATION_URL),
                members(),
                given(Setting.DAWR_CLUSTER_PORT).map(port -> port(Setting.DAWR_CLUSTER_PORT, 1)),
                demo(host, database),
                !THIS_MACHINE.contains(host)
                        || given(Setting.DAWR_DEMO).filter("false"::equals).isPresent(),
                given(Setting.DAWR_DEMO_PASSWORD),
                number(Setting.DAWR_KIOSK_TICKETS_PER_MINUTE, 0, TICKETS_PER_MINUTE_MAX),
                given(Setting.DAWR_PUBLIC_URL).map(url -> webAddress(Setting.DAWR_PUBLIC_URL, url)),
                printers(),
                list(Setting.DAWR_TRUSTED_PROXIES),
                tls(),
                new GatewayReader(this::given).gateways(),
                new Speaking(
                        text(Setting.DAWR_SPEECH_ENGINE),
                        given(Setting.DAWR_SPEECH_RECORDINGS).map(Path::of)),
                given(Setting.DAWR_LOGS).map(Path::of));
    }

    private Optional<String> given(Setting key) {
        return Optional.ofNullable(set.get(key));
    }

    private String text(Setting key) {
        return given(key).orElseGet(key::usual);
    }

    private List<String> list(Setting key) {
        return Arrays.stream(text(key).split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private int port(Setting key, int least) {
        return number(key, least, PORT_MAX);
    }

    private int number(Setting key, int least, int most) {
        String text = text(key);
        if (!text.matches("[0-9]{1,9}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw new WrongSetting(key + ": a whole number from " + least + " to " + most + ", not " + text);
        }
        return Integer.parseInt(text);
    }

    private Optional<DatabaseAddress> address(Setting key) {
        return given(key).map(refusing(key, DatabaseAddress::parse));
    }

    private List<String> members() {
        List<String> members = list(Setting.DAWR_CLUSTER_MEMBERS);
        members.forEach(member -> {
            if (!member.matches("kubernetes:.+|[^\\s:]+(:[0-9]{1,5})?")) {
                throw new WrongSetting(
                        Setting.DAWR_CLUSTER_MEMBERS + ": host:port or kubernetes:<service>, not " + member);
            }
        });
        return members;
    }

    private List<PrinterAddress> printers() {
        return list(Setting.DAWR_PRINTERS).stream()
                .map(text -> PrinterAddress.parse(text)
                        .orElseThrow(() -> new WrongSetting(
                                Setting.DAWR_PRINTERS + ": tcp://host:port or file:/path, not " + text)))
                .toList();
    }

    /** Demonstration passwords are printed and shared, so nobody but this machine may be let in with them. */
    private boolean demo(String host, Optional<DatabaseAddress> database) {
        boolean onlyThisMachine = THIS_MACHINE.contains(host);
        String text = given(Setting.DAWR_DEMO).orElse(String.valueOf(onlyThisMachine && database.isEmpty()));
        if (!text.equals("true") && !text.equals("false")) {
            throw new WrongSetting(Setting.DAWR_DEMO + ": true or false, not " + text);
        }
        if (text.equals("true") && !onlyThisMachine) {
            throw new WrongSetting(Setting.DAWR_DEMO + ": demonstration accounts are for this machine alone, and "
                    + Setting.DAWR_HOST + " is " + host + ": set DAWR_HOST=127.0.0.1 or DAWR_DEMO=false");
        }
        return text.equals("true");
    }

    private Optional<Tls> tls() {
        Optional<String> certificate = given(Setting.DAWR_TLS_CERT);
        Optional<String> key = given(Setting.DAWR_TLS_KEY);
        if (certificate.isPresent() != key.isPresent()) {
            throw new WrongSetting(Setting.DAWR_TLS_CERT + " and " + Setting.DAWR_TLS_KEY + " go together");
        }
        return certificate.map(file ->
                new Tls(readable(Setting.DAWR_TLS_CERT, file), readable(Setting.DAWR_TLS_KEY, key.orElseThrow())));
    }

    private static Path readable(Setting key, String file) {
        if (!Files.isReadable(Path.of(file))) {
            throw new WrongSetting(key + ": " + file + " can't be read");
        }
        return Path.of(file);
    }

    private static URI webAddress(Setting key, String url) {
        try {
            URI uri = new URI(url);
            if (uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                return uri;
            }
        } catch (URISyntaxException e) {
            throw new WrongSetting(key + ": https://host, not " + url);
        }
        throw new WrongSetting(key + ": https://host, not " + url);
    }

    private static <T> Function<String, T> refusing(Setting key, Function<String, T> reading) {
        return text -> {
            try {
                return reading.apply(text);
            } catch (IllegalArgumentException e) {
                throw new WrongSetting(key + ": " + e.getMessage());
            }
        };
    }

    private static Setting nearest(String name) {
        return Arrays.stream(Setting.values())
                .min(Comparator.comparingInt(key -> distance(name, key.name())))
                .orElseThrow();
    }

    /** How many letters have to be put in, left out or changed (Levenshtein 1966). */
    private static int distance(String from, String to) {
        int[] before = new int[to.length() + 1];
        Arrays.setAll(before, at -> at);
        for (int row = 1; row <= from.length(); row++) {
            int[] now = new int[to.length() + 1];
            now[0] = row;
            for (int at = 1; at <= to.length(); at++) {
                int changed = before[at - 1] + (from.charAt(row - 1) == to.charAt(at - 1) ? 0 : 1);
                now[at] = Math.min(changed, Math.min(before[at], now[at - 1]) + 1);
            }
            before = now;
        }
        return before[to.length()];
    }
}
