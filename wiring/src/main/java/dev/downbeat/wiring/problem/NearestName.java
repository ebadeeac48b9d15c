package dev.downbeat.wiring.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds, among the names that a look-up searched, those that a mistyped one may have meant.
 *
 * <p>A slip of case or of separators ({@code order_id} for {@code orderId}) comes first; else one edit is allowed up to four
 * letters, a third of the length beyond. An edit is a letter too many, missing, wrong, or swapped with its neighbour.
 */
public final class NearestName {

    private static final int MOST_SUGGESTED = 3;
    private static final int MOST_LISTED = 7;

    private NearestName() {}

    /**
     * The names near the given one, nearest first, at most three.
     *
     * @param wrong the name that was not found
     * @param names the names that were searched, in source order
     * @return the near ones
     */
    public static List<String> of(String wrong, Collection<String> names) {
        record Candidate(String name, int distance) {}
        int allowed = wrong.length() <= 4 ? 1 : wrong.length() / 3;
        return names.stream()
                .distinct()
                .map(name -> new Candidate(name, folded(name).equals(folded(wrong)) ? 0 : distance(wrong, name)))
                .filter(candidate -> candidate.distance <= allowed)
                .sorted(Comparator.comparingInt(Candidate::distance))
                .limit(MOST_SUGGESTED)
                .map(Candidate::name)
                .toList();
    }

    /**
     * The question "Did you mean …?", if there is a near name.
     *
     * @param wrong the name that was not found
     * @param names the names that were searched
     * @return the line
     */
    public static Optional<String> question(String wrong, Collection<String> names) {
        return question(of(wrong, names));
    }

    /**
     * The question "Did you mean …?" for names that were found near already.
     *
     * @param near the names, nearest first
     * @return the line; empty if there is none
     */
    static Optional<String> question(List<String> near) {
        return near.isEmpty() ? Optional.empty() : Optional.of("Did you mean " + quoted(near) + "?");
    }

    /**
     * Lists the names there are, in their order, at most seven of them.
     *
     * @param names the names
     * @return {@code a, b, c and 4 more}, or {@code nothing}
     */
    public static String list(Collection<String> names) {
        if (names.isEmpty()) {
            return "nothing";
        }
        List<String> shown = names.stream().limit(MOST_LISTED).toList();
        int more = names.size() - shown.size();
        return String.join(", ", shown) + (more == 0 ? "" : " and " + more + " more");
    }

    private static String quoted(List<String> names) {
        List<String> quoted = new ArrayList<>();
        names.forEach(name -> quoted.add('"' + name + '"'));
        if (quoted.size() == 1) {
            return quoted.get(0);
        }
        return String.join(", ", quoted.subList(0, quoted.size() - 1)) + " or " + quoted.get(quoted.size() - 1);
    }

    private static String folded(String name) {
        return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }

    /** Damerau's distance, with swaps of neighbours only. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int changed = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(cost[i - 1][j - 1] + changed, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
