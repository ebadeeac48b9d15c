package dev.downbeat.wiring.model;

/** The ranges of numbers, and which of them holds which: numbers widen, never back. */
public enum NumberKind {
    BYTE,
    SHORT,
    INT,
    LONG,
    BIG_INTEGER,
    FLOAT,
    DOUBLE,
    BIG_DECIMAL;

    /**
     * Whether every number of the other kind is one of this kind. {@code long} into {@code double} counts, as in Java;
     * {@code BigInteger} and {@code BigDecimal} into {@code double} do not.
     *
     * @param other the kind of the source
     * @return true if it fits
     */
    public boolean takes(NumberKind other) {
        return switch (this) {
            case BYTE, SHORT, INT, LONG, BIG_INTEGER -> other.compareTo(this) <= 0;
            case FLOAT -> other == FLOAT;
            case DOUBLE -> other.compareTo(LONG) <= 0 || other == FLOAT || other == DOUBLE;
            case BIG_DECIMAL -> true;
        };
    }

    /**
     * Whether numbers of this kind have no fraction.
     *
     * @return true for integers
     */
    public boolean isInteger() {
        return compareTo(BIG_INTEGER) <= 0;
    }
}
