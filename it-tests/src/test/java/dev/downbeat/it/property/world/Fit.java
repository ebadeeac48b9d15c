package dev.downbeat.it.property.world;

import java.util.Optional;

/** Which values may be given where which type is wanted: the rule of the language, told a second time and independently. */
public final class Fit {

    private Fit() {}

    public static boolean fits(Type source, Type target) {
        if (source.maybeAbsent() && !target.maybeAbsent()) {
            return false;
        }
        Type given = source.present();
        Type wanted = target.present();
        if (given instanceof Type.Tree) {
            // Into anything, says the language; but then the mapper decides at run time.
            return wanted instanceof Type.Tree;
        }
        return switch (wanted) {
            case Type.Tree tree -> true;
            case Type.Scalar scalar -> scalar(given, scalar.basic());
            case Type.Constants constants ->
                given instanceof Type.Constants other && constants.names().containsAll(other.names());
            case Type.ListOf list ->
                element(given).filter(it -> fits(it, list.element())).isPresent();
            case Type.SetOf set ->
                element(given).filter(it -> fits(it, set.element())).isPresent();
            case Type.ArrayOf array ->
                element(given).filter(it -> fits(it, array.element())).isPresent();
            // Into a list too; but who reads a list may read its elements.
            case Type.AnyLength list -> given.equals(list);
            case Type.Exact exact -> given instanceof Type.Exact;
            case Type.MapOf map -> intoMap(given, map);
            case Type.Dto dto -> given instanceof Type.Dto other && structures(other, dto);
            case Type.Maybe maybe -> throw new IllegalStateException("present() gave " + maybe);
        };
    }

    private static Optional<Type> element(Type type) {
        return switch (type) {
            case Type.ListOf list -> Optional.of(list.element());
            case Type.SetOf set -> Optional.of(set.element());
            case Type.ArrayOf array -> Optional.of(array.element());
            default -> Optional.empty();
        };
    }

    private static boolean scalar(Type given, Basic wanted) {
        if (given instanceof Type.Constants) {
            return wanted == Basic.TEXT;
        }
        if (!(given instanceof Type.Scalar scalar)) {
            return false;
        }
        Basic is = scalar.basic();
        return is == wanted
                || switch (wanted) {
                    case TEXT -> !is.isNumber() && is != Basic.BOOLEAN;
                    case LONG -> is == Basic.INT;
                    case BIG_INTEGER -> is == Basic.INT || is == Basic.LONG;
                    case DOUBLE -> is == Basic.INT || is == Basic.LONG;
                    case BIG_DECIMAL -> is.isNumber();
                    default -> false;
                };
    }

    private static boolean intoMap(Type given, Type.MapOf map) {
        return switch (given) {
            case Type.MapOf other -> fits(other.value(), map.value());
            // A null in a map is another story.
            case Type.Dto dto -> dto.properties().stream().allMatch(it -> fits(it.type(), map.value()));
            default -> false;
        };
    }

    private static boolean structures(Type.Dto given, Type.Dto wanted) {
        return given.equals(wanted)
                || wanted.properties().stream()
                        .allMatch(want -> given.properties().stream()
                                .filter(it -> it.json().equals(want.json()))
                                .findFirst()
                                .map(it -> fits(it.type(), want.type()))
                                .orElse(want.type().maybeAbsent()));
    }
}
