package dev.downbeat.scripts;

import dev.downbeat.wiring.problem.NearestName;
import dev.downbeat.wiring.script.ScriptFault;
import dev.downbeat.wiring.script.ScriptFault.Kind;
import dev.downbeat.wiring.script.TextPlace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The functions and formats that the server's jq has, and what is wrong with names that are not among them. */
final class JqNames {

    /** Each with the numbers of arguments that it takes: none if nothing stands behind it. */
    private static final Map<String, NavigableSet<Integer>> FUNCTIONS = functions("""
        add all/0,1,2 any/0,1,2 arrays ascii_downcase ascii_upcase atan booleans capture/1,2 combinations/0,1 contains/1
        cos del/1 empty endswith/1 error/1 explode first/0,1 flatten/0,1 floor from_entries fromjson group/0,1 group_by/1
        gsub/2,3 has/1 implode in/1 index/1 indices/1 infinite inside/1 isinfinite isnan iterables join/1 keys
        keys_unsorted last/0,1 leaf_paths length limit/2 log2 ltrimstr/1 map/1 map_values/1 match/1,2 max/0,1 max_by/1
        min/0,1 min_by/1 nan not nth/1,2 nulls numbers objects paths/0,1 pow/2 range/1,2,3 recurse/0,1,2 recurse_down
        reverse rindex/1 rtrimstr/1 scalars scan/1,2 select/1 sin sort/0,1 sort_by/1 split/1,2 splits/1,2 sqrt
        startswith/1 strings sub/2,3 test/1,2 to_entries tojson tonumber tostring transpose type unique/0,1 unique_by/1
        until/2 utf8bytelength values walk/1 while/2 with_entries/1 break debug_scope _flatten/1 _match_impl/3 _nwise/1,2
        _sub_impl/3\
        """);

    /** What jq itself has, up to 1.7. */
    private static final Set<String> ABSENT = Set.of("""
        path getpath setpath delpaths env now todate fromdate date mktime gmtime localtime strftime strptime input inputs
        debug ceil round fabs log exp log10 repeat bsearch isvalid tostream fromstream truncate_stream ascii finites
        normals halt halt_error IN INDEX pick abs toarray trim ltrim rtrim builtins input_filename stderr isnormal
        significand logb gamma trunc\
        """.split("\\s+"));

    private static final List<String> FORMATS = List.of("text", "json", "csv", "tsv", "html", "uri", "sh", "base64");

    private JqNames() {}

    static List<ScriptFault> faults(String text, JqWalk walk) {
        List<ScriptFault> faults = new ArrayList<>();
        walk.calls().stream()
                .filter(call -> !walk.defined().contains(call.name().text()))
                .forEach(call -> call(text, call).ifPresent(faults::add));
        walk.variables().stream()
                .filter(variable -> !walk.bound().contains(variable.text()))
                .map(variable -> fault(
                        text,
                        variable,
                        "there is no variable \"$" + variable.text() + "\"",
                        NearestName.question(variable.text(), walk.bound()).stream()
                                .toList()))
                .forEach(faults::add);
        walk.formats().stream()
                .filter(format -> !FORMATS.contains(format.text()))
                .map(format -> fault(
                        text,
                        format,
                        "the server's jq has no format \"@" + format.text() + "\"",
                        List.of("It has: @" + String.join(", @", FORMATS))))
                .forEach(faults::add);
        return faults;
    }

    private static Optional<ScriptFault> call(String text, JqWalk.Call call) {
        String name = call.name().text();
        NavigableSet<Integer> arities = FUNCTIONS.get(name);
        if (arities == null) {
            List<String> details = new ArrayList<>();
            call.dashedField()
                    .ifPresent(field -> details.add("A field with \"-\" in its name is written ." + '"' + field + '"'));
            if (ABSENT.contains(name)) {
                details.add("Other versions of jq have it; the server's is jackson-jq 0.0.13");
            } else if (details.isEmpty()) {
                NearestName.question(name, FUNCTIONS.keySet()).ifPresent(details::add);
            }
            return Optional.of(fault(text, call.name(), "the server's jq has no function \"" + name + "\"", details));
        }
        if (arities.contains(call.arity())) {
            return Optional.empty();
        }
        String takes = arities.equals(new TreeSet<>(List.of(0)))
                ? "no arguments"
                : arities.stream().map(String::valueOf).collect(Collectors.joining(" or "))
                        + (arities.last() == 1 ? " argument" : " arguments");
        List<String> details = call.arity() > 0 && call.arity() < arities.last()
                ? List.of("Arguments are parted by \";\"")
                : List.of();
        return Optional.of(fault(
                text, call.name(), "\"" + name + "\" takes " + takes + ", and here are " + call.arity(), details));
    }

    private static ScriptFault fault(String text, ScriptToken at, String headline, List<String> details) {
        return new ScriptFault(Kind.UNKNOWN_NAME, TextPlace.of(text, at.start()), headline, details);
    }

    private static Map<String, NavigableSet<Integer>> functions(String list) {
        return Arrays.stream(list.split("\\s+"))
                .map(function -> function.split("/"))
                .collect(Collectors.toMap(
                        parts -> parts[0],
                        parts -> Arrays.stream((parts.length > 1 ? parts[1] : "0").split(","))
                                .map(Integer::valueOf)
                                .collect(Collectors.toCollection(TreeSet::new)),
                        (first, second) -> first,
                        LinkedHashMap::new));
    }
}
