package dev.downbeat.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether two values are the same once the server has read them. */
final class Equality {

    private Equality() {}

    static boolean of(Kind kind, @Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return switch (kind) {
            case Kind.Plain plain ->
                switch (plain) {
                    case TEXT, FLAG -> one.toString().equals(other.toString());
                    case WHOLE, LONG -> Flaw.whole(one).equals(Flaw.whole(other));
                    case ANY -> deep(one, other);
                };
            case Kind.ListOf(Kind item) -> one instanceof List<?> a && other instanceof List<?> b && lists(item, a, b);
            case Kind.Of of -> deep(one, other);
            case Kind.MapOf map -> deep(one, other);
            case Kind.OrExpression expression -> deep(one, other);
        };
    }

    private static boolean deep(Object one, Object other) {
        if (one instanceof Map<?, ?> a && other instanceof Map<?, ?> b) {
            return a.keySet().equals(b.keySet())
                    && a.keySet().stream().allMatch(key -> of(Kind.Plain.ANY, a.get(key), b.get(key)));
        }
        if (one instanceof List<?> a && other instanceof List<?> b) {
            return lists(Kind.Plain.ANY, a, b);
        }
        if (one instanceof Number a && other instanceof Number b) {
            // The engine keeps whole numbers of any size; what has a fraction or an exponent becomes a double.
            boolean whole = !(a instanceof BigDecimal) && !(b instanceof BigDecimal);
            return whole ? a.equals(b) : Double.compare(a.doubleValue(), b.doubleValue()) == 0;
        }
        return Objects.equals(one, other);
    }

    private static boolean lists(Kind kind, List<?> one, List<?> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int index = 0; index < one.size(); index++) {
            if (!of(kind, one.get(index), other.get(index))) {
                return false;
            }
        }
        return true;
    }
}
