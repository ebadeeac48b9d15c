package dev.downbeat.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a {@link Workflow} that is a call by HTTP which the server makes. A parameter is named in the URI or
 * in a header as {@code {name}}, or is a {@link Query}, {@link Header} or the {@link Body}. The return type is that of
 * the answer's body, or {@code HttpResponse<T>} for status and headers too. Conductor: a task of type {@code HTTP}.
 *
 * <pre>{@code
 * @Http(method = HttpMethod.POST, uri = "https://carrier.example/labels/{id}")
 * CarrierLabel book(@From("reserveStock.id") String id, @Body Customs papers);
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Http {
    /**
     * The method. Conductor: {@code method}.
     *
     * @return the method
     */
    HttpMethod method() default HttpMethod.GET;

    /**
     * The address. {@code {a.b}} is the parameter {@code a} or, if there is none, a source. Text that holds one of
     * {@code & # ? / % { }} fails the task, since the server can neither send nor encode it. Conductor: {@code uri}.
     *
     * @return the address
     */
    String uri();

    /**
     * Headers, each {@code "Name: value"}, with {@code {name}} as in the URI. Conductor: {@code headers}.
     *
     * @return the headers
     */
    String[] headers() default {};

    /**
     * What the answer may be. Server's default: {@code application/json}. Conductor: {@code accept}.
     *
     * @return the media type, or empty
     */
    String accept() default "";

    /**
     * What the body is. Server's default: {@code application/json}. Conductor: {@code contentType}.
     *
     * @return the media type, or empty
     */
    String contentType() default "";

    /**
     * How long to wait for the connection, in whole milliseconds. Server's default: 3 s. Conductor: {@code
     * connectionTimeOut}.
     *
     * @return the duration, or empty
     */
    String connectTimeout() default "";

    /**
     * How long to wait for the answer, in whole milliseconds. Server's default: 3 s. Conductor: {@code readTimeOut}.
     *
     * @return the duration, or empty
     */
    String readTimeout() default "";
}
