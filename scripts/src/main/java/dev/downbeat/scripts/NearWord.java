package dev.downbeat.scripts;

import dev.downbeat.wiring.problem.NearestName;
import dev.downbeat.wiring.script.TextPlace;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Finds the word that a misspelt one was meant to be. Only one that lets the text be read further is named, so that it is no guess.
 *
 * @param words the words of the language
 * @param foreign words of other languages, each with what this one writes
 * @param reach up to which offset a text can be read; {@link Integer#MAX_VALUE} if to its end
 */
record NearWord(List<String> words, Map<String, String> foreign, ToIntFunction<String> reach) {

    /**
     * The question "Did you mean …?".
     *
     * @param text the text
     * @param at up to where it can be read as it is
     * @param suspects the tokens that may be misspelt
     * @return the line, if there is a word that helps
     */
    Optional<String> question(String text, int at, List<ScriptToken> suspects) {
        for (ScriptToken word : suspects) {
            for (String other : candidates(word.text())) {
                if (comesFurther(text, at, word, other)) {
                    return Optional.of("Did you mean \"" + other + "\" instead of \"" + word.text() + "\" at "
                            + TextPlace.of(text, word.start()) + "?");
                }
            }
        }
        return Optional.empty();
    }

    private Set<String> candidates(String word) {
        Set<String> candidates = new LinkedHashSet<>();
        Optional.ofNullable(foreign.get(word)).ifPresent(candidates::add);
        boolean isWord = word.length() > 2 && word.chars().allMatch(Character::isLetter);
        if (isWord && !words.contains(word)) {
            candidates.addAll(NearestName.of(word, words));
        }
        return candidates;
    }

    private boolean comesFurther(String text, int at, ScriptToken word, String other) {
        int reached = reach.applyAsInt(text.substring(0, word.start()) + other + text.substring(word.end()));
        return reached == Integer.MAX_VALUE
                || reached - (other.length() - word.text().length()) > at;
    }
}
