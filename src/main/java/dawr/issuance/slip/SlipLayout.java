package dawr.issuance.slip;

import dawr.issuance.slip.Text.Said;
import dawr.issuance.slip.Text.Side;
import dawr.issuance.slip.Text.Style;
import dawr.queue.Promise;
import dawr.words.Catalogue;
import dawr.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where everything stands on a slip: Arabic first and from the right, the visitor's own language beside or below it. Measures are dots. */
final class SlipLayout {
    static final int MARGIN = 20;
    private static final int WIDTH = SlipPicture.WIDTH - 2 * MARGIN;
    private static final int STAR = 84;
    private static final int BOX_PADDING = 24;
    private static final int TICK = 34;
    /** As large as leaves room for words beside it. */
    private static final int CODE_MAX = 236;
    /** Half a millimetre: smaller modules are hard on old phones. */
    private static final int MODULE_MIN = 4;

    /** White above and below the code, so that readers tell it from the lines there. */
    private static final int QUIET = 28;

    private final Slip slip;
    private final Tongues tongues;

    SlipLayout(Slip slip, Words words) {
        this.slip = slip;
        this.tongues = new Tongues(words, slip.language());
    }

    Piece whole() {
        Column column = new Column()
                .add(20, heading())
                .add(14, new Rule(WIDTH, false))
                .add(8, pair("kiosk.your-number", Style.semibold(28), Style.regular(26), WIDTH))
                .add(14, new Numeral(slip.number(), WIDTH))
                .add(26, services())
                .add(12, new Frame(promise(WIDTH - 2 * BOX_PADDING), WIDTH, BOX_PADDING, 16, true))
                .add(12, after());
        if (!slip.documents().isEmpty()) {
            column.add(10, new Rule(WIDTH, true)).add(8, documents());
        }
        return column.add(14, new Rule(WIDTH, false))
                .add(QUIET, follow())
                .add(QUIET, new Rule(WIDTH, true))
                .add(8, foot())
                .add(24, new Column());
    }

    private Piece heading() {
        int width = WIDTH - STAR - 18;
        Column lines = new Column();
        for (Tongue tongue : tongues.spoken()) {
            Style name = tongue.first() ? Style.bold(30) : Style.semibold(24);
            lines.add(tongue.first() ? 0 : 6, right(tongues.named(slip.branch(), tongue), name, width));
            lines.add(0, right(tongue.said(at(tongue.words())), Style.regular(23), width));
            if (tongue.first()) {
                lines.add(0, right(tongue.said(hijri(tongue.words())), Style.regular(23), width));
            }
        }
        return new Beside(new Figure.Star(STAR), WIDTH - STAR, lines, false);
    }

    private String at(Catalogue words) {
        return words.say(
                "slip.at",
                Map.of(
                        "date", words.gregorian(slip.issuedAtMillis(), slip.zone()),
                        "time", words.time(slip.issuedAtMillis(), slip.zone())));
    }

    private String hijri(Catalogue words) {
        return words.hijri(slip.issuedAtMillis(), slip.zone());
    }

    private Piece services() {
        int width = WIDTH - 2 * BOX_PADDING;
        Column names = new Column();
        for (Map<String, String> service : slip.services()) {
            List<Said> said = tongues.named(service);
            names.add(names.height() == 0 ? 0 : 8, Pair.of(said, Style.bold(32), Style.semibold(27), width));
        }
        return new Frame(names, WIDTH, BOX_PADDING, 12, false);
    }

    private Piece promise(int width) {
        return switch (slip.promise()) {
            case Promise.Range range -> inTheMiddle("wait.title", "wait.range", filling(range), width);
            case Promise.NoCounterOpen none -> inTheMiddle("wait.no-counter", "slip.no-counter-hint", Map.of(), width);
        };
    }

    /** A small line above a large one; the visitor's own language below, smaller. */
    private Piece inTheMiddle(String above, String large, Map<String, ?> filling, int width) {
        boolean sentence = filling.isEmpty();
        Column column = new Column();
        for (Tongue tongue : tongues.spoken()) {
            float size = sentence ? 28 : tongue.first() ? 48 : 36;
            float small = tongue.first() ? 26 : 24;
            column.add(tongue.first() ? 0 : 8, middle(tongue.say(above), Style.regular(small), width))
                    .add(0, middle(tongue.say(large, filling), Style.bold(size), width));
        }
        return column;
    }

    private static Map<String, ?> filling(Promise.Range range) {
        return Map.of("low", range.lowMinutes(), "high", range.highMinutes());
    }

    /** The time promised, and how many are ahead. */
    private Piece after() {
        Column column = new Column();
        for (Tongue tongue : tongues.spoken()) {
            List<Said> sides = new ArrayList<>();
            if (slip.promise() instanceof Promise.Range range) {
                sides.add(promisedBy(tongue, range));
            }
            slip.ahead().ifPresent(count -> sides.add(tongue.say("slip.ahead", Map.of("count", count))));
            if (!sides.isEmpty()) {
                column.add(0, Pair.inOneLanguage(sides, Style.regular(tongue.first() ? 28 : 22), WIDTH));
            }
        }
        return column;
    }

    private Said promisedBy(Tongue tongue, Promise.Range range) {
        String time = tongue.words().time(range.promisedByMillis(), slip.zone());
        return tongue.say("slip.promise", Map.of("time", time));
    }

    private Piece documents() {
        Column list = new Column().add(0, pair("ticket.ready-title", Style.bold(30), Style.semibold(26), WIDTH));
        for (Map<String, String> document : slip.documents()) {
            int width = WIDTH - TICK - 16;
            Column names = new Column();
            for (Tongue tongue : tongues.spoken()) {
                Style style = tongue.first() ? Style.semibold(28) : Style.regular(25);
                names.add(0, right(tongues.named(document, tongue), style, width));
            }
            list.add(6, new Beside(new Figure.TickBox(TICK, 4), WIDTH - TICK, names, false));
        }
        return list;
    }

    private Piece follow() {
        QrCode code = QrCode.of(slip.url());
        int dots = Math.max(MODULE_MIN, CODE_MAX / code.size());
        int side = code.size() * dots;
        int width = WIDTH - side - QrCode.QUIET_MODULES * dots;
        Column words = new Column();
        for (Tongue tongue : tongues.spoken()) {
            words.add(
                    tongue.first() ? 0 : 8,
                    start(tongue.say("kiosk.scan"), Style.bold(tongue.first() ? 30 : 25), width));
            words.add(0, start(tongue.say("kiosk.scan-hint"), Style.regular(tongue.first() ? 25 : 23), width));
        }
        return new Beside(new Figure.Code(code, dots, tongues.visitors().say("kiosk.scan")), WIDTH - side, words, true);
    }

    private Piece foot() {
        Column column = new Column();
        for (Tongue tongue : tongues.spoken()) {
            Style style = Style.regular(tongue.first() ? 25 : 21);
            column.add(tongue.first() ? 0 : 4, middle(tongue.say("kiosk.listen"), style, WIDTH));
            column.add(0, middle(tongue.say("slip.missed"), style, WIDTH));
        }
        return column;
    }

    /** The same words in both languages, one at each side. */
    private Piece pair(String key, Style first, Style second, int width) {
        return Pair.of(tongues.say(key), first, second, width);
    }

    private static Piece right(Said said, Style style, int width) {
        return Text.of(said, style, Side.RIGHT, width);
    }

    private static Piece start(Said said, Style style, int width) {
        return Text.of(said, style, said.start(), width);
    }

    private static Piece middle(Said said, Style style, int width) {
        return Text.of(said, style, Side.MIDDLE, width);
    }
}
