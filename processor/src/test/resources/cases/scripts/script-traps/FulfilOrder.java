import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.annotation.Inline;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Workflow;
import java.util.List;
import java.util.Map;

@Workflow(name = "fulfil_order")
interface FulfilOrder {
  @Run
  void fulfil(String order, Map<String, Integer> map, List<Orders.Line> lines, List<String> texts, JsonNode any);

  @SuppressWarnings("downbeat:PARAMETER_UNREAD")
  @Inline(/*!SCRIPT_TRAP*/ "Object.keys($.map)")
  Object s0(Map<String, Integer> map, List<Orders.Line> lines, List<String> texts, JsonNode any, String order);

  @SuppressWarnings("downbeat:PARAMETER_UNREAD")
  @Inline(/*!SCRIPT_TRAP*/ "Object.entries($)")
  Object s1(Map<String, Integer> map, List<Orders.Line> lines, List<String> texts, JsonNode any, String order);

  @SuppressWarnings("downbeat:PARAMETER_UNREAD")
  @Inline(/*!SCRIPT_TRAP*/ "Object.assign({}, $.map)")
  Object s2(Map<String, Integer> map, List<Orders.Line> lines, List<String> texts, JsonNode any, String order);

  @SuppressWarnings("downbeat:PARAMETER_UNREAD")
  @Inline(/*!SCRIPT_TRAP*/ "'a' in $.map")
  Object s3(Map<String, Integer> map, List<Orders.Line> lines, List<String> texts, JsonNode any, String order);

  @SuppressWarnings("downbeat:PARAMETER_UNREAD")
  @Inline(/*!SCRIPT_TRAP*/ "$.map.hasOwnProperty(\"a\")")
  Object s4(Map<String, Integer> map, List<Orders.Line> lines, List<String> texts, JsonNode any, String order);

  @SuppressWarnings("downbeat:PARAMETER_UNREAD")
  @Inline(/*!SCRIPT_TRAP*/ "Object.hasOwn($.map, \"a\")")
  Object s5(Map<String, Integer> map, List<Orders.Line> lines, List<String> texts, JsonNode any, String order);

  @SuppressWarnings("downbeat:PARAMETER_UNREAD")
  @Inline(/*!SCRIPT_TRAP*/ "JSON.stringify($.lines)")
  Object s6(Map<String, Integer> map, List<Orders.Line> lines, List<String> texts, JsonNode any, String order);

  @SuppressWarnings("downbeat:PARAMETER_UNREAD")
  @Inline(/*!SCRIPT_TRAP*/ "JSON.stringify($)")
  Object s7(Map<String, Integer> map, List<Orders.Line> lines, List<String> texts, JsonNode any, String order);

  @SuppressWarnings("downbeat:PARAMETER_UNREAD")
  @Inline(/*!SCRIPT_TRAP*/ "$.texts.sort()")
  Object s8(Map<String, Integer> map, List<Orders.Line> lines, List<String> texts, JsonNode any, String order);

  @SuppressWarnings("downbeat:PARAMETER_UNREAD")
  @Inline(/*!SCRIPT_TRAP*/ "$.lines.sort((a, b) => a.quantity - b.quantity)")
  Object s9(Map<String, Integer> map, List<Orders.Line> lines, List<String> texts, JsonNode any, String order);

  @SuppressWarnings("downbeat:PARAMETER_UNREAD")
  @Inline(/*!SCRIPT_TRAP*/ "const { map: m } = $; Object.keys(m)")
  Object s10(Map<String, Integer> map, List<Orders.Line> lines, List<String> texts, JsonNode any, String order);

  @SuppressWarnings("downbeat:PARAMETER_UNREAD")
  @Inline(/*!SCRIPT_TRAP*/ "$.lines.map(l => Object.keys(l))")
  Object s11(Map<String, Integer> map, List<Orders.Line> lines, List<String> texts, JsonNode any, String order);

  @SuppressWarnings("downbeat:PARAMETER_UNREAD")
  @Inline(/*!SCRIPT_TRAP*/ "let t = 0; for (const l of $.lines) { t += Object.values(l).length } t")
  Object s12(Map<String, Integer> map, List<Orders.Line> lines, List<String> texts, JsonNode any, String order);

  @SuppressWarnings("downbeat:PARAMETER_UNREAD")
  @Inline(/*!SCRIPT_TRAP*/ "new Date(0)")
  Object s13(Map<String, Integer> map, List<Orders.Line> lines, List<String> texts, JsonNode any, String order);

  @SuppressWarnings("downbeat:PARAMETER_UNREAD")
  @Inline("({ at: new Date(0), all: [new Set($.texts)] }).at")
  Object s14(Map<String, Integer> map, List<Orders.Line> lines, List<String> texts, JsonNode any, String order);

  @SuppressWarnings("downbeat:PARAMETER_UNREAD")
  @Inline(/*!SCRIPT_TRAP*/ "(() => { if ($.order) { return /a/ } return 1 })()")
  Object s15(Map<String, Integer> map, List<Orders.Line> lines, List<String> texts, JsonNode any, String order);

  @SuppressWarnings("downbeat:PARAMETER_UNREAD")
  @Inline(/*!SCRIPT_TRAP*/ "(async () => $.order)()")
  Object s16(Map<String, Integer> map, List<Orders.Line> lines, List<String> texts, JsonNode any, String order);

  @SuppressWarnings("downbeat:PARAMETER_UNREAD")
  @Inline(/*!SCRIPT_TRAP*/ "() => 1")
  Object s17(Map<String, Integer> map, List<Orders.Line> lines, List<String> texts, JsonNode any, String order);

  @SuppressWarnings("downbeat:PARAMETER_UNREAD")
  @Inline(/*!SCRIPT_TRAP*/ "`$${Object.keys($.map)}`")
  Object s18(Map<String, Integer> map, List<Orders.Line> lines, List<String> texts, JsonNode any, String order);
}
