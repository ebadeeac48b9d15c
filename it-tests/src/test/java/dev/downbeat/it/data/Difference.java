package dev.downbeat.it.data;

import java.util.regex.Pattern;

/** Documents that Jackson takes and a generated mapper refuses, by what the mapper says; all of them are in docs/data.md. */
enum Difference {
    /** Jackson passes null or zero to the constructor. */
    MISSING("needs \"[^\"]*\", which is missing.*"),
    /** Jackson takes zero, false, or the first character. */
    NULL_FOR_PRIMITIVE("expected (an integer|a number|a boolean|a string of one character)[^\"]*, found null"),
    /** Jackson reads numbers from text, empty text as null or zero. */
    TEXT_FOR_NUMBER("expected (an integer|a number|a decimal)[^\"]*, found the string .*"),
    /** Jackson writes numbers and booleans down. */
    OTHER_FOR_TEXT("expected (a string|a URI|a UUID)[^\"]*, found (-?[0-9.Ee+]+…?|true|false)"),
    /** Jackson cuts what follows the point. */
    FRACTION("expected an integer[^\"]*, found -?[0-9.Ee+]+"),
    /** Jackson makes infinity of a number that is too large. */
    TOO_LARGE("expected a number that a (float|double) can hold, found .*"),
    /** Jackson reads booleans from numbers and text. */
    OTHER_FOR_BOOLEAN("expected a boolean, found .*"),
    /** Jackson reads enums from ordinals. */
    ORDINAL("expected one of .*, found (-?[0-9]+|the string \"[0-9]*\")"),
    /** Jackson reads times from numbers and arrays, and from other forms of text. */
    TIME("expected (a|an) (date|time|duration|period|year|month|day|offset|time zone)[^\"]*, found .*"),
    /** Jackson takes what it finds for the discriminator's text. */
    DISCRIMINATOR("expected one of .*, found (an object|an array|null|true|false|-?[0-9.Ee+]+…?)"),
    /** Jackson reads bytes from a list of numbers. */
    LIST_FOR_BYTES("expected a base64 string, found an array"),
    /** Jackson takes empty text for null, or for an empty value. */
    EMPTY_TEXT("expected .*, found the string \"\"");

    private final Pattern words;

    Difference(String words) {
        this.words = Pattern.compile("(.*: )?([A-Za-z<>,. ]+ )?" + words, Pattern.DOTALL);
    }

    /** Documents that a mapper takes and Jackson refuses: 3.0 is an integer for the mapper everywhere. */
    static boolean explainsRefusalByJackson(String message) {
        return message.contains(
                "no double/Double-argument constructor/factory method to deserialize from Number value (3.0)");
    }

    static boolean explains(String message) {
        for (Difference difference : values()) {
            if (difference.words.matcher(message).matches()) {
                return true;
            }
        }
        return false;
    }
}
