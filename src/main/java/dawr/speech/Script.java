package dawr.speech;

import dawr.words.Catalogue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is to be spoken in one language: the clips by name, each with its text, and their order in the sentence of a call. */
final class Script {
    /** Counters above it are said figure by figure. */
    static final int NUMBER_MOST = 99;

    private static final int FIGURE_MOST = 9;
    private static final String NUMBER = "number";
    private static final String COUNTER = "counter";
    private static final Pattern GAP = Pattern.compile("<(number|counter)>");
    private static final Pattern SOUNDING = Pattern.compile("[\\p{L}\\p{N}]");

    private final String language;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<String> pieces = new ArrayList<>();

    Script(Catalogue words) {
        this.language = words.language();
        cut(words.say("speech.call", Map.of(NUMBER, "<number>", COUNTER, "<counter>")));
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            texts.put(letter(letter), String.valueOf(letter));
        }
        for (int number = 0; number <= NUMBER_MOST; number++) {
            texts.put(number(number), Integer.toString(number));
        }
    }

    /** The sentence falls into what stands before, between and behind the two numbers. */
    private void cut(String sentence) {
        Matcher gap = GAP.matcher(sentence);
        int from = 0;
        while (gap.find()) {
            say(sentence.substring(from, gap.start()));
            pieces.add(gap.group(1));
            from = gap.end();
        }
        say(sentence.substring(from));
    }

    private void say(String words) {
        if (SOUNDING.matcher(words).find()) {
            String clip = "say-" + (texts.size() + 1);
            texts.put(clip, words.strip());
            pieces.add(clip);
        }
    }

    String language() {
        return language;
    }

    /** What each clip says. */
    Map<String, String> texts() {
        return texts;
    }

    List<String> pieces() {
        return pieces;
    }

    /** The clips without which no call can be said: numbers above nine can be said figure by figure. */
    Set<String> needed() {
        Set<String> needed = new TreeSet<>(texts.keySet());
        for (int number = FIGURE_MOST + 1; number <= NUMBER_MOST; number++) {
            needed.remove(number(number));
        }
        return needed;
    }

    static String number(int number) {
        return NUMBER + '-' + number;
    }

    private static String letter(char letter) {
        return "letter-" + Character.toLowerCase(letter);
    }
}
