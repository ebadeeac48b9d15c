package dev.downbeat.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;

/** The mappers of numbers that are no {@code long}. */
final class DecimalMappers {

    /** How long an integer written with an exponent may get: the bound that Jackson has for digits written out. */
    static final int MAX_DIGITS = 1000;

    static final Mapper<Double> DOUBLE = new Mapper<>() {
        @Override
        public Double read(JsonParser in) throws IOException {
            return readDouble(in);
        }

        @Override
        public void write(Double value, JsonGenerator out) throws IOException {
            out.writeNumber(value);
        }

        @Override
        public boolean isDefault(Double value) {
            return value == 0;
        }

        @Override
        public String expected() {
            return "a number";
        }
    };

    static final Mapper<Float> FLOAT = new Mapper<>() {
        @Override
        public Float read(JsonParser in) throws IOException {
            return readFloat(in);
        }

        @Override
        public void write(Float value, JsonGenerator out) throws IOException {
            out.writeNumber(value);
        }

        @Override
        public boolean isDefault(Float value) {
            return value == 0;
        }

        @Override
        public String expected() {
            return "a number";
        }
    };

    static final Mapper<BigDecimal> BIG_DECIMAL = new Mapper<>() {
        @Override
        public BigDecimal read(JsonParser in) throws IOException {
            return in.currentToken() == JsonToken.VALUE_STRING ? decimalText(in, expected()) : decimal(in, expected());
        }

        @Override
        public void write(BigDecimal value, JsonGenerator out) throws IOException {
            out.writeNumber(value);
        }

        @Override
        public String expected() {
            return "a decimal";
        }
    };

    static final Mapper<BigInteger> BIG_INTEGER = new Mapper<>() {
        @Override
        public BigInteger read(JsonParser in) throws IOException {
            if (in.currentToken() == JsonToken.VALUE_NUMBER_INT) {
                return in.getBigIntegerValue();
            }
            if (in.currentToken() == JsonToken.VALUE_STRING) {
                return integerText(in);
            }
            BigDecimal value = decimal(in, expected());
            if (value.signum() == 0) {
                return BigInteger.ZERO;
            }
            if (value.precision() - (long) value.scale() > MAX_DIGITS) {
                throw JsonMismatchException.at(in, "an integer of at most " + MAX_DIGITS + " digits");
            }
            try {
                return value.toBigIntegerExact();
            } catch (ArithmeticException e) {
                throw JsonMismatchException.at(in, expected());
            }
        }

        @Override
        public void write(BigInteger value, JsonGenerator out) throws IOException {
            out.writeNumber(value);
        }

        @Override
        public String expected() {
            return "an integer";
        }
    };

    private DecimalMappers() {}

    static double readDouble(JsonParser in) throws IOException {
        if (in.currentToken() == JsonToken.VALUE_STRING) {
            return nonFinite(in);
        }
        checkNumber(in, "a number");
        double value = in.getDoubleValue();
        if (Double.isInfinite(value)) {
            throw JsonMismatchException.at(in, "a number that a double can hold");
        }
        return value;
    }

    static float readFloat(JsonParser in) throws IOException {
        if (in.currentToken() == JsonToken.VALUE_STRING) {
            return (float) nonFinite(in);
        }
        checkNumber(in, "a number");
        float value = in.getFloatValue();
        if (Float.isInfinite(value)) {
            throw JsonMismatchException.at(in, "a number that a float can hold");
        }
        return value;
    }

    static BigDecimal decimal(JsonParser in, String expected) throws IOException {
        checkNumber(in, expected);
        try {
            return in.getDecimalValue();
        } catch (NumberFormatException e) {
            // In a tree a number beyond the doubles is infinite already.
            throw JsonMismatchException.at(in, expected);
        }
    }

    /** Text is how a decimal passes the engine unharmed: as a number it would become a double. */
    private static BigDecimal decimalText(JsonParser in, String expected) throws IOException {
        String text = in.getText().trim();
        try {
            if (text.length() <= MAX_DIGITS) {
                return new BigDecimal(text);
            }
        } catch (NumberFormatException e) {
            // Refused below: the exception would repeat the text.
        }
        throw JsonMismatchException.at(in, expected);
    }

    private static BigInteger integerText(JsonParser in) throws IOException {
        String text = in.getText().trim();
        try {
            if (text.length() <= MAX_DIGITS) {
                return new BigInteger(text);
            }
        } catch (NumberFormatException e) {
            // Refused below: the exception would repeat the text.
        }
        throw JsonMismatchException.at(in, "an integer");
    }

    private static void checkNumber(JsonParser in, String expected) throws IOException {
        if (in.currentToken() != JsonToken.VALUE_NUMBER_INT && in.currentToken() != JsonToken.VALUE_NUMBER_FLOAT) {
            throw JsonMismatchException.at(in, expected);
        }
    }

    /** JSON has no numbers for these; Jackson writes them as strings, so they are read back. */
    private static double nonFinite(JsonParser in) throws IOException {
        return switch (in.getText()) {
            case "NaN" -> Double.NaN;
            case "Infinity" -> Double.POSITIVE_INFINITY;
            case "-Infinity" -> Double.NEGATIVE_INFINITY;
            default -> throw JsonMismatchException.at(in, "a number");
        };
    }
}
