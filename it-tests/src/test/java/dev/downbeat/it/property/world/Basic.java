package dev.downbeat.it.property.world;

/** The types without parts. */
public enum Basic {
    INT("int", "Integer"),
    LONG("long", "Long"),
    DOUBLE("double", "Double"),
    BOOLEAN("boolean", "Boolean"),
    TEXT("String"),
    BIG_INTEGER("BigInteger"),
    BIG_DECIMAL("BigDecimal"),
    UUID("UUID"),
    URI("URI"),
    INSTANT("Instant"),
    DATE("LocalDate"),
    DURATION("Duration"),
    TIME("LocalTime"),
    DATE_TIME("LocalDateTime"),
    OFFSET_DATE_TIME("OffsetDateTime"),
    YEAR_MONTH("YearMonth"),
    BYTES("byte[]");

    private final String java;
    private final String boxed;

    Basic(String java) {
        this(java, java);
    }

    Basic(String java, String boxed) {
        this.java = java;
        this.boxed = boxed;
    }

    String java() {
        return java;
    }

    String boxed() {
        return boxed;
    }

    public boolean isNumber() {
        return switch (this) {
            case INT, LONG, DOUBLE, BIG_INTEGER, BIG_DECIMAL -> true;
            case BOOLEAN,
                    TEXT,
                    UUID,
                    URI,
                    INSTANT,
                    DATE,
                    DURATION,
                    TIME,
                    DATE_TIME,
                    OFFSET_DATE_TIME,
                    YEAR_MONTH,
                    BYTES -> false;
        };
    }

    /** Whether its text in a composed string is what JSON says: the engine writes decimals as Java does. */
    public boolean isPlainInText() {
        return this != DOUBLE && this != BIG_DECIMAL;
    }
}
