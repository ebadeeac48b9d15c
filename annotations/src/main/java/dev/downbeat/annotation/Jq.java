package dev.downbeat.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a {@link Workflow} that is a query in jq, which the server runs. The parameters are the fields of
 * {@code .}; the first value is the result. The query is compiled with the server's own library. Conductor: a task of
 * type {@code JSON_JQ_TRANSFORM}.
 *
 * <pre>{@code
 * @Jq(".lines | map(.sku)") List<String> skus(List<Line> lines);
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Jq {
    /**
     * The query. Conductor: {@code queryExpression}.
     *
     * @return the query
     */
    String value();
}
