package dev.downbeat.processor.read;

import com.palantir.javapoet.TypeName;
import dev.downbeat.processor.model.DtoPlan;
import dev.downbeat.processor.model.DtoPlan.Read;
import dev.downbeat.processor.model.DtoPlan.Target;
import dev.downbeat.processor.model.DtoPlan.Unwrapped;
import dev.downbeat.processor.model.DtoPlan.Write;
import dev.downbeat.processor.model.JsonType;
import dev.downbeat.processor.model.ValueMapper;
import dev.downbeat.processor.read.jackson.Accessor;
import dev.downbeat.processor.read.jackson.Annotations;
import dev.downbeat.processor.read.jackson.Bean;
import dev.downbeat.processor.read.jackson.Bean.Creation;
import dev.downbeat.processor.read.jackson.Bean.Property;
import dev.downbeat.wiring.model.JsonShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Makes a shape and a mapper of what Jackson would make of a record or POJO. */
final class StructureReader {

    private final JsonTypes json;

    StructureReader(JsonTypes json) {
        this.json = json;
    }

    /**
     * A record or POJO whose properties are known.
     *
     * @param early keeps the type while its properties are read, since they may lead back to it
     */
    JsonType properties(
            DeclaredType type, Bean.Properties bean, Annotations onClass, String where, Consumer<JsonType> early) {
        Optional<String> unknown = unknownFormat(bean);
        if (unknown.isPresent()) {
            return json.databind(type, new JsonShape.Alternatives(TypeText.shown(type)), where, unknown.get());
        }
        ShapeProperties shape = new ShapeProperties();
        TypeName name = TypeName.get(type);
        List<DtoPlan> plan = new ArrayList<>();
        boolean open = bean.anyRead().isPresent() || bean.anyWrite().isPresent();
        JsonType read = new JsonType(
                name,
                open
                        ? new JsonShape.Alternatives(TypeText.shown(type))
                        : new JsonShape.Structure(TypeText.shown(type), TypeText.qualified(type), shape::properties),
                new ValueMapper.Dto(
                        name, TypeText.shown(type), () -> plan.stream().findFirst()));
        early.accept(read);
        Reading reading = new Reading(type, bean, onClass, where, shape);
        Optional<DtoPlan> made = reading.plan();
        if (made.isPresent()) {
            plan.add(made.get());
        } else {
            json.flawed(type, where, reading.obstacle);
        }
        return read;
    }

    private static Optional<String> unknownFormat(Bean.Properties bean) {
        List<Property> all = new ArrayList<>(bean.writes());
        all.addAll(reads(bean));
        return all.stream()
                .map(property -> FormatReader.obstacle(property.accessor().type(), property.annotations()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static List<Property> reads(Bean.Properties bean) {
        List<Property> reads = new ArrayList<>();
        if (bean.creation() instanceof Creation.FromProperties created) {
            created.parameters().stream().flatMap(Optional::stream).forEach(reads::add);
        }
        reads.addAll(bean.reads());
        return reads;
    }

    /** One reading of one type. */
    private final class Reading {

        private final DeclaredType type;
        private final Bean.Properties bean;
        private final Annotations onClass;
        private final String where;
        private final ShapeProperties shape;
        private boolean deprecated;
        private String obstacle = "";

        Reading(DeclaredType type, Bean.Properties bean, Annotations onClass, String where, ShapeProperties shape) {
            this.type = type;
            this.bean = bean;
            this.onClass = onClass;
            this.where = where;
            this.shape = shape;
        }

        Optional<DtoPlan> plan() {
            List<Write> writes = bean.writes().stream().map(this::write).toList();
            List<Optional<Read>> arguments = new ArrayList<>();
            List<TypeName> types = new ArrayList<>();
            DtoPlan.Creation creation = switch (bean.creation()) {
                case Creation.FromProperties created -> {
                    List<? extends TypeMirror> parameters = json.parameterTypes(type, created.creator());
                    for (int i = 0; i < parameters.size(); i++) {
                        types.add(TypeName.get(parameters.get(i)));
                        arguments.add(created.parameters().get(i).map(this::argument));
                    }
                    warn(created.creator());
                    yield new DtoPlan.Creation.FromArguments(
                            JsonTypes.callee(type, created.creator()), arguments, types);
                }
                case Creation.NoArguments empty -> new DtoPlan.Creation.Empty(TypeName.get(empty.type()));
                case Creation.Builder builder ->
                    new DtoPlan.Creation.Builder(
                            TypeName.get(builder.type()),
                            builder.buildMethod().getSimpleName().toString());
                case Creation.Delegate delegate ->
                    throw new IllegalStateException("a delegate has no properties: " + delegate);
            };
            List<Read> reads = new ArrayList<>();
            arguments.stream().flatMap(Optional::stream).forEach(reads::add);
            bean.reads().forEach(property -> reads.add(read(property, target(property.accessor()), false)));
            Optional<DtoPlan.AnyRead> anyRead = bean.anyRead().flatMap(this::anyRead);
            Optional<DtoPlan.AnyWrite> anyWrite = bean.anyWrite().flatMap(this::anyWrite);
            if (anyRead.isPresent()
                    && reads.stream().anyMatch(read -> read.unwrapped().isPresent())) {
                obstacle = "it has both @JsonAnySetter and @JsonUnwrapped";
            }
            warn(type.asElement());
            return obstacle.isEmpty()
                    ? Optional.of(new DtoPlan(creation, reads, writes, anyRead, anyWrite, bean.ignored(), deprecated))
                    : Optional.empty();
        }

        private Read argument(Property property) {
            return read(property, new Target.Argument(), true);
        }

        private Target target(Accessor accessor) {
            return switch (accessor.kind()) {
                case PARAMETER -> new Target.Argument();
                case SETTER ->
                    new Target.Setter(
                            accessor.name(),
                            bean.creation() instanceof Creation.Builder builder
                                    && accessor.element() instanceof ExecutableElement method
                                    && json.isAssignable(method.getReturnType(), builder.type()));
                case FIELD -> new Target.Field(accessor.name());
                case GETTER -> new Target.Filled(accessor.name());
            };
        }

        private Read read(Property property, Target target, boolean isArgument) {
            JsonType value = value(property);
            boolean nullable = isNullable(property);
            Optional<Unwrapped> unwrapped = unwrapped(property, value);
            shape.read(property.key(), value.shape(), nullable, unwrapped);
            return new Read(
                    property.name(),
                    property.key(),
                    property.annotations().texts("JsonAlias", "value"),
                    value.type(),
                    value.mapper(),
                    isArgument && !nullable && !value.shape().maybeAbsent() && unwrapped.isEmpty(),
                    target,
                    unwrapped);
        }

        private Write write(Property property) {
            JsonType value = value(property);
            Optional<Unwrapped> unwrapped = unwrapped(property, value);
            shape.written(
                    property.key(),
                    value.shape(),
                    isNullable(property) || inclusion(property) != DtoPlan.Inclusion.ALWAYS,
                    unwrapped);
            String access =
                    property.accessor().name() + (property.accessor().kind() == Accessor.Kind.GETTER ? "()" : "");
            return new Write(property.key(), access, value.type(), value.mapper(), inclusion(property), unwrapped);
        }

        private JsonType value(Property property) {
            warn(property.accessor().element());
            TypeMirror of = property.accessor().type();
            Optional<JsonType> formatted = FormatReader.read(of, property.annotations());
            return formatted.isPresent() ? formatted.get() : json.read(of, below(where, property.key()));
        }

        private DtoPlan.Inclusion inclusion(Property property) {
            String own = property.annotations().constant("JsonInclude", "value").orElse("USE_DEFAULTS");
            String effective = own.equals("USE_DEFAULTS")
                    ? onClass.constant("JsonInclude", "value").orElse("ALWAYS")
                    : own;
            boolean primitive = property.accessor().type().getKind().isPrimitive();
            DtoPlan.Inclusion inclusion =
                    effective.equals("USE_DEFAULTS") ? DtoPlan.Inclusion.ALWAYS : DtoPlan.Inclusion.valueOf(effective);
            return primitive && inclusion != DtoPlan.Inclusion.NON_DEFAULT ? DtoPlan.Inclusion.ALWAYS : inclusion;
        }

        private Optional<Unwrapped> unwrapped(Property property, JsonType value) {
            Annotations annotations = property.annotations();
            if (!annotations.has("JsonUnwrapped")
                    || !annotations.flag("JsonUnwrapped", "enabled").orElse(true)) {
                return Optional.empty();
            }
            boolean isStructure =
                    value.mapper() instanceof ValueMapper.Dto dto && dto.plan().isPresent();
            if (!isStructure) {
                obstacle = "its unwrapped " + property.key() + " is no record or POJO with a generated mapper";
            }
            return Optional.of(new Unwrapped(
                    annotations.text("JsonUnwrapped", "prefix").orElse(""),
                    annotations.text("JsonUnwrapped", "suffix").orElse("")));
        }

        private Optional<DtoPlan.AnyRead> anyRead(Accessor accessor) {
            boolean byName = accessor.element() instanceof ExecutableElement method
                    && method.getParameters().size() == 2
                    && Set.of("java.lang.String", "java.lang.Object")
                            .contains(TypeText.qualified(
                                    method.getParameters().get(0).asType()));
            if (!byName) {
                obstacle = "its @JsonAnySetter is no method of a name and a value";
                return Optional.empty();
            }
            warn(accessor.element());
            JsonType value = json.read(accessor.type(), below(where, "*"));
            return Optional.of(new DtoPlan.AnyRead(accessor.name(), value.type(), value.mapper()));
        }

        private Optional<DtoPlan.AnyWrite> anyWrite(Accessor accessor) {
            JsonType map = json.read(accessor.type(), below(where, "*"));
            if (map.mapper() instanceof ValueMapper.MapOf entries
                    && entries.key().equals(new ValueMapper.Scalar("STRING"))) {
                warn(accessor.element());
                String access = accessor.name() + (accessor.kind() == Accessor.Kind.GETTER ? "()" : "");
                return Optional.of(new DtoPlan.AnyWrite(access, entries.value()));
            }
            obstacle = "its @JsonAnyGetter gives no map of strings to values";
            return Optional.empty();
        }

        private boolean isNullable(Property property) {
            boolean byComponent = ((TypeElement) type.asElement())
                    .getRecordComponents().stream()
                            .filter(component -> component.getSimpleName().contentEquals(property.name()))
                            .anyMatch(Nullability::isNullable);
            return byComponent || property.elements().stream().anyMatch(this::isNullable);
        }

        private boolean isNullable(Element element) {
            boolean byParameter = element.getKind() == ElementKind.METHOD
                    && ((ExecutableElement) element).getParameters().stream().anyMatch(Nullability::isNullable);
            return byParameter || Nullability.isNullable(element);
        }

        private void warn(Element element) {
            deprecated |= JsonTypes.isDeprecated(element);
        }
    }

    static String below(String where, String key) {
        return where.isEmpty() ? key : where + "." + key;
    }
}
