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
  @Inline("Object.keys({...$.map})")
  Object s0(Map<String, Integer> map, List<Orders.Line> lines, List<String> texts, JsonNode any, String order);

  @SuppressWarnings("downbeat:PARAMETER_UNREAD")
  @Inline("$.map.a !== undefined")
  Object s1(Map<String, Integer> map, List<Orders.Line> lines, List<String> texts, JsonNode any, String order);

  @SuppressWarnings("downbeat:PARAMETER_UNREAD")
  @Inline("JSON.stringify($.texts)")
  Object s2(Map<String, Integer> map, List<Orders.Line> lines, List<String> texts, JsonNode any, String order);

  @SuppressWarnings("downbeat:PARAMETER_UNREAD")
  @Inline("JSON.stringify($.order)")
  Object s3(Map<String, Integer> map, List<Orders.Line> lines, List<String> texts, JsonNode any, String order);

  @SuppressWarnings("downbeat:PARAMETER_UNREAD")
  @Inline("JSON.stringify($.any)")
  Object s4(Map<String, Integer> map, List<Orders.Line> lines, List<String> texts, JsonNode any, String order);

  @SuppressWarnings("downbeat:PARAMETER_UNREAD")
  @Inline("$.texts.toSorted()")
  Object s5(Map<String, Integer> map, List<Orders.Line> lines, List<String> texts, JsonNode any, String order);

  @SuppressWarnings("downbeat:PARAMETER_UNREAD")
  @Inline("[...$.texts].sort()")
  Object s6(Map<String, Integer> map, List<Orders.Line> lines, List<String> texts, JsonNode any, String order);

  @SuppressWarnings("downbeat:PARAMETER_UNREAD")
  @Inline("$.lines.map(l => l.sku).sort()")
  Object s7(Map<String, Integer> map, List<Orders.Line> lines, List<String> texts, JsonNode any, String order);

  @SuppressWarnings("downbeat:PARAMETER_UNREAD")
  @Inline("let m = $.map; m = {...m}; Object.keys(m)")
  Object s8(Map<String, Integer> map, List<Orders.Line> lines, List<String> texts, JsonNode any, String order);

  @SuppressWarnings("downbeat:PARAMETER_UNREAD")
  @Inline("$.lines.map(l => Object.keys({...l}))")
  Object s9(Map<String, Integer> map, List<Orders.Line> lines, List<String> texts, JsonNode any, String order);

  @SuppressWarnings("downbeat:PARAMETER_UNREAD")
  @Inline("new Date(0).toISOString()")
  Object s10(Map<String, Integer> map, List<Orders.Line> lines, List<String> texts, JsonNode any, String order);

  @SuppressWarnings("downbeat:PARAMETER_UNREAD")
  @Inline("[...new Set($.texts)]")
  Object s11(Map<String, Integer> map, List<Orders.Line> lines, List<String> texts, JsonNode any, String order);

  @SuppressWarnings("downbeat:PARAMETER_UNREAD")
  @Inline("(() => { const f = () => new Date(0); return f().getTime() })()")
  Object s12(Map<String, Integer> map, List<Orders.Line> lines, List<String> texts, JsonNode any, String order);

  @SuppressWarnings("downbeat:PARAMETER_UNREAD")
  @Inline("(() => 1)()")
  Object s13(Map<String, Integer> map, List<Orders.Line> lines, List<String> texts, JsonNode any, String order);

  @SuppressWarnings("downbeat:PARAMETER_UNREAD")
  @Inline("new Map([[1, 2]])")
  Object s14(Map<String, Integer> map, List<Orders.Line> lines, List<String> texts, JsonNode any, String order);

  @SuppressWarnings("downbeat:PARAMETER_UNREAD")
  @Inline("Object.keys({a: 1})")
  Object s15(Map<String, Integer> map, List<Orders.Line> lines, List<String> texts, JsonNode any, String order);

  @SuppressWarnings("downbeat:PARAMETER_UNREAD")
  @Inline("'a' in {a: 1}")
  Object s16(Map<String, Integer> map, List<Orders.Line> lines, List<String> texts, JsonNode any, String order);
}
