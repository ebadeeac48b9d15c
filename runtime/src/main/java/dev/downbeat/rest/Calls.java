package dev.downbeat.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.ConductorException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Response;

/** Makes calls, and turns all that goes wrong into a {@link ConductorException}. */
public final class Calls {

    private static final int LONGEST_WORD = 200;
    private static final int NO_CONTENT = 204;

    private Calls() {}

    /** The answer's body; the calling thread waits for it. */
    public static <T> T answer(Call<T> call) {
        return optionalAnswer(call).orElseThrow(() -> empty(call.request()));
    }

    /** The elements of the answer, which must be a list. */
    public static Stream<JsonNode> list(Call<JsonNode> call) {
        JsonNode answer = answer(call);
        if (!answer.isArray()) {
            throw new ConductorException(
                    asked(call.request()), "the answer is no list", Advice.onNoAnswer(call.request()), null);
        }
        return answer.valueStream();
    }

    /** The answer's body; nothing if the server says that there is none (204). */
    public static <T> Optional<T> answerIfAny(Call<T> call) {
        try {
            Response<T> response = call.execute();
            if (response.code() == NO_CONTENT) {
                return Optional.empty();
            }
            return Optional.of(checked(call, response).orElseThrow(() -> empty(call.request())));
        } catch (IOException e) {
            throw said(call, e);
        }
    }

    /** The answer's body as text, empty if there is none. */
    public static String text(Call<ResponseBody> call) {
        Optional<ResponseBody> answer = optionalAnswer(call);
        if (answer.isEmpty()) {
            return "";
        }
        try (ResponseBody body = answer.get()) {
            if (isHtml(body.contentType())) {
                throw html(call.request());
            }
            return body.string();
        } catch (IOException e) {
            throw unanswered(call.request(), e);
        }
    }

    /** The answer's text, which must be one word: an id. */
    public static String word(Call<ResponseBody> call) {
        String answer = text(call).strip();
        if (answer.isEmpty()) {
            throw empty(call.request());
        }
        if (answer.length() > LONGEST_WORD || !answer.chars().allMatch(c -> c > ' ' && c != '<' && c != '{')) {
            throw new ConductorException(
                    asked(call.request()), "the answer is no id", Advice.onNoAnswer(call.request()), null);
        }
        return answer;
    }

    /** A call that the server may hold for a time; the API's method takes the same {@link Patience} as a tag. */
    public static <T> Call<T> patient(Call<T> call, Patience patience) {
        long nanos = call.timeout().timeoutNanos();
        if (nanos > 0) {
            call.timeout().timeout(nanos + patience.asked().toNanos(), TimeUnit.NANOSECONDS);
        }
        return call;
    }

    /** {@link #text}, or nothing if the server does not have what was asked for. */
    public static Optional<String> textIfFound(Call<ResponseBody> call) {
        try {
            return Optional.of(text(call));
        } catch (ConductorException e) {
            if (e.status().orElse(0) == 404) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static <T> Optional<T> optionalAnswer(Call<T> call) {
        try {
            return checked(call, call.execute());
        } catch (IOException e) {
            throw said(call, e);
        }
    }

    private static <T> Optional<T> checked(Call<T> call, Response<T> response) {
        if (!response.isSuccessful()) {
            try (ResponseBody body = response.errorBody()) {
                throw Refusal.of(asked(call.request()), response.raw(), body);
            }
        }
        return Optional.ofNullable(response.body());
    }

    private static ConductorException said(Call<?> call, IOException e) {
        if (!(e instanceof JsonProcessingException broken)) {
            return unanswered(call.request(), e);
        }
        String said = String.valueOf(broken.getOriginalMessage());
        if (said.contains("('<' (code 60))")) {
            return html(call.request());
        }
        return said.startsWith("No content") ? empty(call.request()) : unanswered(call.request(), e);
    }

    private static String asked(Request request) {
        return request.method() + " " + request.url().encodedPath();
    }

    private static boolean isHtml(@Nullable MediaType type) {
        return type != null && type.subtype().contains("html");
    }

    private static ConductorException html(Request request) {
        return new ConductorException(asked(request), "the answer is a page of HTML", Advice.onNoAnswer(request), null);
    }

    private static ConductorException empty(Request request) {
        return new ConductorException(asked(request), "the answer is empty", Advice.onNoAnswer(request), null);
    }

    private static ConductorException unanswered(Request request, IOException e) {
        return e instanceof Tokens.RefusedException noToken
                ? noToken.refusal()
                : new ConductorException(asked(request), inWords(e), Advice.on(e, request), e);
    }

    private static String inWords(IOException e) {
        return switch (e) {
            case LocalFaultException ours -> String.valueOf(ours.getMessage());
            case ConnectException refused -> "connection refused";
            case UnknownHostException unknown -> "the host is unknown";
            case InterruptedIOException late when !"interrupted".equals(late.getMessage()) -> "no answer in time";
            case InterruptedIOException interrupted -> "interrupted while the answer was waited for";
            case SSLException tls -> "no secure connection: " + tls.getMessage();
            case JsonProcessingException broken -> "the answer cannot be read: " + broken.getOriginalMessage();
            default -> {
                String message = e.getMessage();
                yield "the connection broke" + (message == null ? "" : ": " + message);
            }
        };
    }
}
