package dev.downbeat.it.property.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Makes the types and workers of a batch out of its number. */
public final class WorldMaker {

    private static final int WORKERS = 3;
    private static final int TASKS_OF_WORKER = 5;
    private static final List<Basic> BASICS = List.of(Basic.values());
    private static final List<String> COLORS = List.of("RED", "GREEN", "BLUE", "AMBER", "Grey", "OFF_WHITE");

    private final int number;
    private final int port;
    private final Random random;
    private final Names names;
    private final List<Type.Constants> enums = new ArrayList<>();
    private final List<Type.Dto> dtos = new ArrayList<>();

    private WorldMaker(int number, int port) {
        this.number = number;
        this.port = port;
        this.random = new Random(number * 7919L + 17);
        this.names = new Names(random);
    }

    public static World make(int number, int port) {
        return new WorldMaker(number, port).make();
    }

    private World make() {
        enums.add(new Type.Constants("Color", COLORS.subList(0, 2 + random.nextInt(3))));
        enums.add(new Type.Constants("AnyColor", COLORS));
        for (int i = 0; i < 5; i++) {
            dtos.add(dto(i));
        }
        dtos.add(view(dtos.get(random.nextInt(dtos.size()))));
        dtos.add(view(dtos.get(dtos.size() - 2)));
        List<WorkerTask> tasks = new ArrayList<>();
        for (int i = 0; i < WORKERS; i++) {
            String worker = Names.capitalized(names.from(Names.THINGS)) + "Desk" + number;
            for (int j = 0; j < TASKS_OF_WORKER; j++) {
                tasks.add(task(worker, i == 0 && j < 2));
            }
        }
        return new World(number, port, enums, dtos, tasks);
    }

    /** Types that hold others come later. */
    private Type.Dto dto(int index) {
        Names own = new Names(random);
        List<Type.Property> properties = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            properties.add(property(own, type(1)));
        }
        if (random.nextInt(4) == 0) {
            String name = own.from(Names.THINGS);
            properties.add(new Type.Property(name, name, new Type.Exact()));
        }
        if (index > 0) {
            properties.add(property(own, random.nextBoolean() ? lastDto() : new Type.ListOf(lastDto())));
        }
        return new Type.Dto(Names.capitalized(names.from(Names.THINGS)) + "Card", properties, index == 2);
    }

    private Type.Dto lastDto() {
        return dtos.get(dtos.size() - 1 - random.nextInt(Math.min(2, dtos.size())));
    }

    private Type.Property property(Names own, Type type) {
        String java = own.from(Names.THINGS);
        String json = random.nextInt(8) > 0 ? java : random.nextBoolean() ? java + "_key" : "the " + java;
        return new Type.Property(java, json, random.nextInt(6) == 0 ? new Type.Maybe(type) : type);
    }

    /** A type that another fits: some of its properties, wider, perhaps one more that may be absent. */
    private Type.Dto view(Type.Dto of) {
        List<Type.Property> properties = new ArrayList<>();
        for (Type.Property property : of.properties()) {
            if (properties.isEmpty() || random.nextInt(3) > 0) {
                Type type = property.type();
                Type wider = random.nextInt(4) == 0 && !type.maybeAbsent() && !(type instanceof Type.Exact)
                        ? new Type.Maybe(wider(type))
                        : wider(type);
                properties.add(new Type.Property(property.java(), property.json(), wider));
            }
        }
        if (random.nextBoolean()) {
            properties.add(new Type.Property("extra", "extra", new Type.Maybe(Type.of(Basic.TEXT))));
        }
        return new Type.Dto(Names.capitalized(names.from(Names.THINGS)) + "View", properties, false);
    }

    private Type wider(Type type) {
        return switch (type) {
            case Type.Scalar scalar when scalar.basic() == Basic.INT -> Type.of(Basic.LONG);
            case Type.Scalar scalar when scalar.basic() == Basic.LONG -> Type.of(Basic.BIG_INTEGER);
            case Type.Scalar scalar when scalar.basic() == Basic.DOUBLE -> Type.of(Basic.BIG_DECIMAL);
            case Type.Scalar scalar when scalar.basic() == Basic.INSTANT -> Type.of(Basic.TEXT);
            case Type.Constants constants -> random.nextBoolean() ? enums.get(1) : Type.of(Basic.TEXT);
            case Type.ListOf list -> new Type.ListOf(wider(list.element()));
            case Type.ArrayOf array -> new Type.ListOf(wider(array.element()));
            case Type.MapOf map -> new Type.MapOf(wider(map.value()));
            case Type.Maybe maybe -> new Type.Maybe(wider(maybe.inner()));
            default -> type;
        };
    }

    private WorkerTask task(String worker, boolean fragile) {
        String method = names.from(Names.DEEDS) + number;
        String name = random.nextInt(4) == 0 ? "world" + number + "." + method : method;
        Names own = new Names(random);
        List<WorkerTask.Input> inputs = new ArrayList<>();
        for (int i = random.nextInt(4) + random.nextInt(2); i > 0; i--) {
            inputs.add(input(own));
        }
        Optional<Type> result = switch (fragile ? 2 : random.nextInt(10)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new Type.Maybe(type(0)));
            default -> Optional.of(any());
        };
        String key = random.nextInt(6) == 0 ? "answer" : "result";
        return new WorkerTask(worker, method, name, inputs, result, key, fragile);
    }

    private WorkerTask.Input input(Names own) {
        String java = own.from(Names.THINGS);
        String key = random.nextInt(10) == 0 ? java + "-key" : java;
        Type type = any();
        if (random.nextInt(5) == 0) {
            return new WorkerTask.Input(java, key, new Type.Maybe(type), Optional.empty());
        }
        boolean simple =
                type instanceof Type.Constants || type.is(Basic.INT) || type.is(Basic.TEXT) || type.is(Basic.BOOLEAN);
        JsonNode fallback = new Values(random).of(type);
        return new WorkerTask.Input(
                java, key, type, simple && random.nextInt(3) == 0 ? Optional.of(fallback.asText()) : Optional.empty());
    }

    private Type any() {
        return random.nextInt(3) == 0 ? dtos.get(random.nextInt(dtos.size())) : type(2);
    }

    private Type type(int depth) {
        int choice = random.nextInt(depth > 0 ? 21 : 14);
        return switch (choice) {
            case 0, 1, 2 -> Type.of(Basic.TEXT);
            case 3, 4 -> Type.of(Basic.INT);
            case 5, 6 -> enums.get(random.nextInt(enums.size()));
            case 7 -> Type.of(Basic.BOOLEAN);
            case 8, 9, 10, 11, 12, 13 -> Type.of(BASICS.get(random.nextInt(BASICS.size())));
            case 14, 15, 16 -> new Type.ListOf(element(depth));
            case 17 -> new Type.SetOf(type(0));
            case 18 -> new Type.MapOf(element(depth));
            case 19 -> new Type.ArrayOf(type(0));
            default -> new Type.Tree();
        };
    }

    private Type element(int depth) {
        return !dtos.isEmpty() && random.nextBoolean() ? lastDto() : type(depth - 1);
    }
}
