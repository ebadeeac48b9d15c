package dev.downbeat.definition;

/** What a field of a definition may hold, beside null. */
sealed interface Kind {

    /** Values without parts, as lenient as the server: {@code "3600"} is a whole number, {@code 5} is text. */
    enum Plain implements Kind {
        TEXT("text"),
        WHOLE("a whole number of 32 bits"),
        LONG("a whole number"),
        FLAG("true or false"),
        ANY("a value");

        private final String words;

        Plain(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** An object whose fields are known. */
    record Of(Shape shape) implements Kind {
        @Override
        public String words() {
            return shape.words();
        }
    }

    /** A list of equal things. */
    record ListOf(Kind item) implements Kind {
        @Override
        public String words() {
            return "a list";
        }
    }

    /** An object with keys of the user's. */
    record MapOf(Kind value) implements Kind {
        @Override
        public String words() {
            return "an object";
        }
    }

    /** An object, or an expression that gives one at run time. */
    record OrExpression(Kind kind) implements Kind {
        @Override
        public String words() {
            return kind.words() + " or an expression ${…}";
        }
    }

    /** What to call it in a message. */
    String words();
}
