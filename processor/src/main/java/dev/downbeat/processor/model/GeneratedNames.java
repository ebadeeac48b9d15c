package dev.downbeat.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Locale;

/** Every name that is generated from a user's name: a documented promise. */
public final class GeneratedNames {

    private GeneratedNames() {}

    public static ClassName registration(ClassName worker) {
        return named(worker, "Registration");
    }

    public static ClassName tasks(ClassName worker) {
        return named(worker, "Tasks");
    }

    public static ClassName types(ClassName type) {
        return named(type, "Types");
    }

    public static ClassName mappers(ClassName type) {
        return named(type, "Mappers");
    }

    public static ClassName client(ClassName workflow) {
        return named(workflow, "Client");
    }

    public static ClassName execution(ClassName workflow) {
        return named(workflow, "Execution");
    }

    public static ClassName definition(ClassName workflow) {
        return named(workflow, "Definition");
    }

    public static ClassName mocks(ClassName workflow) {
        return named(workflow, "Mocks");
    }

    /** What every worker brings. */
    public static List<ClassName> ofWorker(ClassName worker) {
        return List.of(registration(worker), tasks(worker));
    }

    /** What every workflow brings. */
    public static List<ClassName> ofWorkflow(ClassName workflow, boolean external) {
        return external
                ? List.of(client(workflow), execution(workflow), tasks(workflow))
                : List.of(
                        client(workflow), execution(workflow), definition(workflow), tasks(workflow), mocks(workflow));
    }

    /** {@code reserveStock}, {@code reserve_stock} and {@code OrderInfo} as the name of a constant. */
    public static String constant(String name) {
        String words = name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").replaceAll("([A-Z])([A-Z][a-z])", "$1_$2");
        String plain = words.replaceAll("[^A-Za-z0-9_$]", "_").toUpperCase(Locale.ROOT);
        return Character.isJavaIdentifierStart(plain.charAt(0)) ? plain : "_" + plain;
    }

    /** {@code FulfilOrder} as {@code fulfil_order}. */
    public static String lowerSnake(String name) {
        return constant(name).toLowerCase(Locale.ROOT);
    }

    /** {@code ship_parcel} as {@code shipParcel}. */
    public static String lowerCamel(String name) {
        StringBuilder camel = new StringBuilder();
        for (String word : constant(name).toLowerCase(Locale.ROOT).split("_")) {
            if (!word.isEmpty()) {
                camel.append(camel.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
            }
        }
        return camel.toString();
    }

    /** {@code A.B} gives {@code A_BTasks}, in the package of {@code A}. */
    private static ClassName named(ClassName type, String suffix) {
        return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + suffix);
    }
}
