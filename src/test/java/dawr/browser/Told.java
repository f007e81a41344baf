package dawr.browser;

import io.vertx.core.json.JsonObject;

/** The words of one language, to look for on a page. */
record Told(String language, JsonObject catalogue) {
    static Told in(String language) {
        return new Told(language, OwnOffice.resource("/words/" + language + ".json"));
    }

    /** The words of this key; those that are filled in by the page are left out from the first of them on. */
    String of(String key) {
        String words = catalogue.getString(key);
        int filledIn = words.indexOf('{');
        return filledIn < 0 ? words : words.substring(0, filledIn).strip();
    }

    String direction() {
        return catalogue.getString("language.direction");
    }
}
