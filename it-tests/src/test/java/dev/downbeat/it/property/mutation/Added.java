package dev.downbeat.it.property.mutation;

import dev.downbeat.wiring.problem.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Mistakes in a method that is added at the end of some sequence; {@code ⌖} stands before the word at fault. */
final class Added {

    private static final String MORE = "interface ExtraBlock { @Noop void more(); }";

    static final List<Mutation> LOOPS = List.of(
            inLoop("loop in a loop", Code.LOOP_IN_LOOP, "@DoWhile(times = 2) ExtraBlock ⌖extra(); " + MORE),
            inLoop(
                    "list in a loop",
                    Code.LOOP_IN_LOOP,
                    "@ForEach(value = \"<scalars>\", sequential = true) ExtraBlock ⌖extra(@Item JsonNode one); "
                            + MORE),
            outside(
                    "condition and number",
                    Code.LOOP_CONTRADICTS,
                    "@DoWhile(script = \"$.round < 2\", times = ⌖2) ExtraBlock extra(); " + MORE),
            outside("neither condition nor number", Code.LOOP_CONTRADICTS, "⌖@DoWhile ExtraBlock extra(); " + MORE),
            outside(
                    "condition on what never changes",
                    Code.LOOP_CONTRADICTS,
                    "@DoWhile(script = ⌖\"$.most > 3\") ExtraBlock extra(@Const(\"5\") int most); " + MORE),
            outside(
                    "condition on what nothing gives",
                    Code.SCRIPT_INPUT,
                    "@DoWhile(script = ⌖\"$.round < 2 && $.nowhere\") ExtraBlock extra(); " + MORE),
            outside(
                    "condition that does not parse",
                    Code.SCRIPT_INVALID,
                    "@DoWhile(script = ⌖\"$.round <\") ExtraBlock extra(); " + MORE),
            outside("no round", Code.SETTING_OUT_OF_RANGE, "@DoWhile(times = ⌖0) ExtraBlock extra(); " + MORE),
            outside(
                    "keeps no round",
                    Code.SETTING_OUT_OF_RANGE,
                    "@DoWhile(times = 2, keepLast = ⌖0) ExtraBlock extra(); " + MORE),
            outside(
                    "number of rounds is a text",
                    Code.TYPE_MISMATCH,
                    "@DoWhile(timesFrom = ⌖\"<text>\") ExtraBlock extra(); " + MORE),
            outside(
                    "list is none",
                    Code.NOT_A_LIST,
                    "@ForEach(value = ⌖\"<int>\", sequential = true) ExtraBlock extra(@Item JsonNode one); " + MORE),
            outside(
                    "block without the element",
                    Code.ITEM_MISSING,
                    "@ForEach(value = \"<scalars>\", sequential = true) ExtraBlock ⌖extra(); " + MORE),
            outside(
                    "two elements",
                    Code.ITEM_MISMATCH,
                    "@ForEach(value = \"<scalars>\", sequential = true) ExtraBlock extra(@Item JsonNode one, @Item"
                            + " JsonNode ⌖two); " + MORE),
            outside(
                    "element of another type",
                    Code.ITEM_MISMATCH,
                    "@ForEach(value = \"<scalars>\", sequential = true) ExtraBlock extra(⌖@Item Map<String, LocalTime>"
                            + " one); " + MORE),
            outside(
                    "element without such a property",
                    Code.UNKNOWN_PROPERTY,
                    "@ForEach(value = \"<dtos>\", sequential = true) ExtraBlock extra(@Item(⌖\"noSuchThing\") JsonNode"
                            + " one); " + MORE),
            outside(
                    "element's path unreadable",
                    Code.PATH_INVALID,
                    "@ForEach(value = \"<dtos>\", sequential = true) ExtraBlock extra(@Item(⌖\"no.\") JsonNode one); "
                            + MORE),
            anywhere("element of no list", Code.ITEM_MISMATCH, "@SetVariables void extra(⌖@Item String anything);"),
            anywhere(
                    "elements beside each other in a block",
                    Code.BLOCK_MISPLACED,
                    "@ForEach(\"<scalars>\") ExtraBlock ⌖extra(@Item JsonNode one); " + MORE),
            anywhere("collects an input", Code.COLLECT_MISPLACED, "@Collect(⌖\"<input>\") List<JsonNode> extra();"),
            anywhere(
                    "coalesce of another type",
                    Code.COALESCE_MISMATCH,
                    "@Coalesce Map<String, LocalTime> extra(@From(\"<int>\") int ⌖first);"),
            anywhere("coalesce of nothing", Code.COALESCE_MISMATCH, "@Coalesce String ⌖extra();"),
            anywhere(
                    "coalesce that may be absent",
                    Code.MAY_BE_ABSENT,
                    "@Coalesce String ⌖extra(@From(\"<maybe>\") Optional<String> first);"));

    static final List<Mutation> MESSAGES = List.of(
            http("URI without scheme", Code.URI_INVALID, "uri = ⌖\"shop.example/x\"", ""),
            http("URI encoded twice", Code.URI_INVALID, "uri = ⌖\"https://shop.example/a%20b\"", ""),
            http("URI with a fragment", Code.URI_INVALID, "uri = ⌖\"https://shop.example/x#y\"", ""),
            http("URI with an open brace", Code.URI_INVALID, "uri = ⌖\"https://shop.example/{<text>\"", ""),
            http("URI without host", Code.URI_INVALID, "uri = ⌖\"https:///x\"", ""),
            http("URI of what nothing gives", Code.URI_VARIABLE, "uri = ⌖\"https://shop.example/{nowhereAtAll}\"", ""),
            http("URI of an object", Code.URI_VARIABLE, "uri = ⌖\"https://shop.example/{<dto>}\"", ""),
            http(
                    "URI of an unknown property",
                    Code.UNKNOWN_PROPERTY,
                    "uri = ⌖\"https://shop.example/{<dto>.noSuchThing}\"",
                    ""),
            http("URI of what may be absent", Code.MAY_BE_ABSENT, "uri = ⌖\"https://shop.example/{<maybe>}\"", ""),
            http(
                    "URI of a constant with a slash",
                    Code.URI_VARIABLE,
                    "uri = \"https://shop.example/{part}\"",
                    "@Const(⌖\"a/b\") String part"),
            http(
                    "query with a blank in its name",
                    Code.URI_INVALID,
                    "uri = \"https://shop.example\"",
                    "@Query(⌖\"a b\") @From(\"<text>\") String part"),
            http(
                    "query of a list",
                    Code.URI_VARIABLE,
                    "uri = \"https://shop.example\"",
                    "@Query(\"a\") @Const(\"[]\") List<String> ⌖part"),
            http("header without colon", Code.HEADER_INVALID, "uri = \"https://shop.example\", headers = ⌖\"X-A\"", ""),
            http(
                    "header's name with a blank",
                    Code.HEADER_INVALID,
                    "uri = \"https://shop.example\", headers = {\"X-A: 1\", ⌖\"X B: 1\"}",
                    ""),
            http(
                    "header twice",
                    Code.HEADER_INVALID,
                    "uri = \"https://shop.example\", headers = \"X-A: 1\"",
                    "@Header(⌖\"x-a\") @Const(\"2\") String two"),
            http(
                    "header with an open brace",
                    Code.HEADER_INVALID,
                    "uri = \"https://shop.example\", headers = ⌖\"X-A: {<text>\"",
                    ""),
            http(
                    "header of an unknown source",
                    Code.UNKNOWN_SOURCE,
                    "uri = \"https://shop.example\", headers = ⌖\"X-A: {nowhereAtAll}\"",
                    ""),
            http(
                    "header of a list",
                    Code.HEADER_INVALID,
                    "uri = \"https://shop.example\"",
                    "@Header(\"X-A\") @Const(\"[]\") List<String> ⌖all"),
            http("unknown media type", Code.HEADER_INVALID, "uri = \"https://shop.example\", accept = ⌖\"json\"", ""),
            http(
                    "two bodies",
                    Code.BODY_TWICE,
                    "method = HttpMethod.POST, uri = \"https://shop.example\"",
                    "@Body @Const(\"1\") String one, @Body @Const(\"2\") String ⌖two"),
            http(
                    "parameter for nothing",
                    Code.PARAMETER_UNUSED,
                    "uri = \"https://shop.example\"",
                    "@Const(\"1\") String ⌖unused"),
            http(
                    "time-out unreadable",
                    Code.DURATION_INVALID,
                    "uri = \"https://shop.example\", readTimeout = ⌖\"soon\"",
                    ""),
            kafka("topic blank", Code.NAME_INVALID, "⌖\"\"", "@Body @From(\"<text>\") String body"),
            kafka(
                    "topic of an unknown source",
                    Code.UNKNOWN_SOURCE,
                    "⌖\"t-{nowhereAtAll}\"",
                    "@Body @Const(\"\") String body"),
            kafka("topic with an open brace", Code.TEMPLATE_INVALID, "⌖\"t-{\"", "@Body @Const(\"\") String body"),
            kafka(
                    "two keys",
                    Code.BODY_TWICE,
                    "\"t\"",
                    "@Key @Const(\"1\") String one, @Key @Const(\"2\") String ⌖two, @Body @Const(\"\") String body"),
            kafka(
                    "key that is no text",
                    Code.TYPE_MISMATCH,
                    "\"t\"",
                    "@Key @Const(\"1.5\") double ⌖key, @Body @Const(\"\") String body"),
            kafka(
                    "header without name",
                    Code.HEADER_INVALID,
                    "\"t\"",
                    "@Header(⌖\" \") @Const(\"1\") String one, @Body @Const(\"\") String body"),
            kafka(
                    "parameter for nothing to Kafka",
                    Code.PARAMETER_UNUSED,
                    "\"t\"",
                    "@Const(\"1\") String ⌖unused, @Body @Const(\"\") String body"),
            anywhere(
                    "nothing to publish",
                    Code.MISSING_INPUT,
                    "@KafkaPublish(topic = \"t\", bootstrapServers = \"k:9092\") void ⌖extra();"),
            anywhere("event to nowhere", Code.NAME_INVALID, "@Event(⌖\" \") void extra();"),
            anywhere("event with a result", Code.RETURN_MISMATCH, "@Event(\"conductor\") String ⌖extra();"),
            anywhere("task named by a number", Code.TYPE_MISMATCH, "@Dynamic(⌖\"<int>\") void extra();"),
            anywhere("task named by what may be absent", Code.MAY_BE_ABSENT, "@Dynamic(⌖\"<maybe>\") void extra();"),
            anywhere("start of no workflow", Code.SUB_WORKFLOW_UNKNOWN, "@StartWorkflow(String⌖.class) void extra();"));

    static final List<Mutation> TEXTS = List.of(
            anywhere("wait without a time", Code.WAIT_CONTRADICTS, "@Wait void ⌖extra();"),
            anywhere(
                    "wait of two times",
                    Code.WAIT_CONTRADICTS,
                    "@Wait(value = \"2h\", until = ⌖\"2026-01-31\") void extra();"),
            anywhere(
                    "wait said twice",
                    Code.WAIT_CONTRADICTS,
                    "@Wait(\"2h\") void extra(@Const(\"1s\") Duration ⌖duration);"),
            anywhere(
                    "wait for something else",
                    Code.WAIT_CONTRADICTS,
                    "@Wait void extra(@Const(\"1s\") Duration ⌖patience);"),
            anywhere("wait of a number", Code.TYPE_MISMATCH, "@Wait void extra(@From(\"<int>\") int ⌖duration);"),
            anywhere(
                    "wait of what may be absent",
                    Code.MAY_BE_ABSENT,
                    "@Wait void extra(@From(\"<maybe>\") Optional<String> ⌖duration);"),
            anywhere("wait of unknown units", Code.DURATION_INVALID, "@Wait(⌖\"2 weeks\") void extra();"),
            anywhere(
                    "wait of a bad constant",
                    Code.DURATION_INVALID,
                    "@Wait void extra(@Const(⌖\"soon\") String duration);"),
            anywhere("wait until no such day", Code.DATE_INVALID, "@Wait(until = ⌖\"2026-02-30\") void extra();"),
            anywhere(
                    "wait until an unknown zone",
                    Code.DATE_INVALID,
                    "@Wait(until = ⌖\"2026-01-31 18:30 Europe/Berlin\") void extra();"),
            anywhere(
                    "wait until a bad constant",
                    Code.DATE_INVALID,
                    "@Wait void extra(@Const(⌖\"2026-01-31T18:30:00Z\") String until);"),
            anywhere(
                    "instant that is none",
                    Code.CONST_INVALID,
                    "@Wait void extra(@Const(⌖\"tomorrow\") Instant until);"),
            anywhere(
                    "template of a list",
                    Code.TEMPLATE_INVALID,
                    "@SetVariables void extra(@Template(⌖\"of {<scalars>}\") String words);"),
            anywhere(
                    "template of a number alone",
                    Code.TEMPLATE_INVALID,
                    "@SetVariables void extra(@Template(⌖\"{<int>}\") String words);"),
            anywhere(
                    "template of an unknown source",
                    Code.UNKNOWN_SOURCE,
                    "@SetVariables void extra(@Template(⌖\"of {nowhereAtAll}\") String words);"),
            anywhere(
                    "template of what may be absent",
                    Code.MAY_BE_ABSENT,
                    "@SetVariables void extra(@Template(⌖\"of {<maybe>}\") String words);"),
            anywhere(
                    "template for a number",
                    Code.TEMPLATE_INVALID,
                    "@SetVariables void extra(@Template(⌖\"of {<text>}\") int words);"),
            secret("secret in a variable", "@SetVariables void extra(@From(⌖\"secrets.KEY\") String key);"),
            secret("secret in a script", "@Inline(\"$.key.length\") int extra(@From(⌖\"secrets.KEY\") String key);"),
            secret("secret in jq", "@Jq(\".key\") String extra(@Template(⌖\"Bearer {secrets.KEY}\") String key);"),
            secret("secret shown", "@Human void extra(@From(⌖\"secrets.KEY\") String key);"),
            secret("secret in an event", "@Event(\"conductor\") void extra(@From(⌖\"secrets.KEY\") String key);"),
            secret(
                    "secret in a topic",
                    "@KafkaPublish(topic = ⌖\"t-{secrets.KEY}\", bootstrapServers = \"k:9092\") void extra(@Body"
                            + " @Const(\"\") String body);"),
            secret(
                    "secret that chooses",
                    "@Switch(⌖\"secrets.KEY\") ExtraBlock extra(); interface ExtraBlock { @Case(\"1\") @Noop void"
                            + " more(); @Otherwise @Noop void less(); }"),
            anywhere(
                    "number for a case",
                    Code.CASE_UNKNOWN,
                    "@Switch(\"<int>\") ExtraBlock extra(); interface ExtraBlock { @Case(⌖\"one\") @Noop void more();"
                            + " @Otherwise @Noop void less(); }"),
            anywhere(
                    "null for a case",
                    Code.CASE_UNKNOWN,
                    "@Switch(\"<text>\") ExtraBlock extra(); interface ExtraBlock { @Case({\"1\", ⌖\"null\"}) @Noop"
                            + " void more(); @Otherwise @Noop void less(); }"),
            anywhere(
                    "case without a value",
                    Code.BLOCK_MISPLACED,
                    "@Switch(\"<text>\") ExtraBlock extra(); interface ExtraBlock { @Case(⌖{}) @Noop void more();"
                            + " @Otherwise @Noop void less(); }"),
            anywhere(
                    "neither case nor otherwise",
                    Code.BLOCK_MISPLACED,
                    "@Switch(\"<text>\") ExtraBlock extra(); interface ExtraBlock { @Noop void ⌖more(); @Otherwise"
                            + " @Noop void less(); }"),
            anywhere(
                    "case outside a switch",
                    Code.BLOCK_MISPLACED,
                    "@Fork ExtraBlock extra(); interface ExtraBlock { @Case(\"1\") @Noop void ⌖more(); @Noop void"
                            + " less(); }"),
            anywhere(
                    "switch on two things",
                    Code.SWITCH_TYPE,
                    "@Switch(value = \"<text>\", script = ⌖\"'1'\") ExtraBlock extra(); interface ExtraBlock {"
                            + " @Case(\"1\") @Noop void more(); @Otherwise @Noop void less(); }"),
            anywhere(
                    "switch on the engine's own that is not there",
                    Code.UNKNOWN_PROPERTY,
                    "@SetVariables void extra(@From(⌖\"workflow.startTime\") JsonNode when);"),
            anywhere("extra that is no JSON", Code.CONST_INVALID, "@Options(extra = ⌖\"{\") @Noop void extra();"),
            anywhere(
                    "optional that cannot fail", Code.OPTION_IGNORED, "@Options(optional = ⌖true) @Noop void extra();"),
            anywhere("retries of what cannot fail", Code.OPTION_IGNORED, "@Options(retries = ⌖3) @Noop void extra();"),
            anywhere(
                    "answered by itself",
                    Code.OPTION_IGNORED,
                    "@Options(asyncComplete = ⌖true) @Inline(\"1\") int extra();"),
            anywhere(
                    "negative retries",
                    Code.SETTING_OUT_OF_RANGE,
                    "@Options(retries = ⌖-1) @Inline(\"1\") int extra();"),
            warning(
                    "script on the engine's map",
                    Code.SCRIPT_TRAP,
                    "@Inline(⌖\"Object.keys($.all)\") List<String> extra(@Const(\"{}\") Map<String, String> all);"),
            warning(
                    "script that leaves a parameter unread",
                    Code.PARAMETER_UNREAD,
                    "@Inline(\"1 + 1\") int extra(@Const(\"1\") int ⌖unread);"),
            warning("jq of a field that nothing gives", Code.JQ_INPUT, "@Jq(⌖\".nowhere\") JsonNode extra();"),
            warning(
                    "constant without a case",
                    Code.CASE_MISSING,
                    "@Switch(\"<color>\") ExtraBlock ⌖extra(); interface ExtraBlock { @Case(\"RED\") @Noop void"
                            + " more(); }"),
            warning(
                    "text without otherwise",
                    Code.OTHERWISE_MISSING,
                    "@Switch(\"<text>\") ExtraBlock ⌖extra(); interface ExtraBlock { @Case(\"1\") @Noop void"
                            + " more(); }"));

    private Added() {}

    private static Mutation http(String name, Code code, String settings, String parameters) {
        return anywhere(name, code, "@Http(" + settings + ") void extra(" + parameters + ");");
    }

    private static Mutation kafka(String name, Code code, String topic, String parameters) {
        return anywhere(
                name,
                code,
                "@KafkaPublish(topic = " + topic + ", bootstrapServers = \"k:9092\") void extra(" + parameters + ");");
    }

    private static Mutation secret(String name, String method) {
        return anywhere(name, Code.SECRET_EXPOSED, method);
    }

    private static Mutation warning(String name, Code code, String method) {
        return new Mutation(name, code, true, it -> add(it, spot -> true, method));
    }

    private static Mutation anywhere(String name, Code code, String method) {
        return new Mutation(name, code, it -> add(it, spot -> true, method));
    }

    private static Mutation inLoop(String name, Code code, String method) {
        return new Mutation(name, code, it -> add(it, Spot::inLoop, method));
    }

    /** Outside of loops: inside one it would be a loop in a loop. */
    private static Mutation outside(String name, Code code, String method) {
        return new Mutation(name, code, it -> add(it, spot -> !spot.inLoop(), method));
    }

    /** Inside a block, where there is one. */
    private static Optional<Edit> add(Subject subject, Predicate<Spot> wanted, String method) {
        List<Spot> spots = subject.shuffled(Spot.of(subject.flow(), subject.scopes()).stream()
                .filter(wanted)
                .toList());
        List<Spot> order = new ArrayList<>(spots.stream().filter(Spot::nested).toList());
        order.addAll(spots);
        for (Spot spot : order) {
            Optional<String> filled = spot.filled(method, subject);
            if (filled.isPresent()) {
                return Optional.of(subject.edit().after(spot.key(), "  " + filled.get() + "\n"));
            }
        }
        return Optional.empty();
    }
}
