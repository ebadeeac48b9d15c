package dev.downbeat.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.downbeat.ConductorException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import okhttp3.Request;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.Response;

/** Makes calls, and turns all that goes wrong into a {@link ConductorException}. */
public final class Calls {

    private Calls() {}

    /** The answer's body; the calling thread waits for it. */
    public static <T> T answer(Call<T> call) {
        return optionalAnswer(call)
                .orElseThrow(() -> new ConductorException(asked(call.request()), "the answer is empty", null));
    }

    /** The answer's body as text, empty if there is none. */
    public static String text(Call<ResponseBody> call) {
        Optional<ResponseBody> answer = optionalAnswer(call);
        if (answer.isEmpty()) {
            return "";
        }
        try (ResponseBody body = answer.get()) {
            return body.string();
        } catch (IOException e) {
            throw unanswered(call.request(), e);
        }
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
            Response<T> response = call.execute();
            if (!response.isSuccessful()) {
                try (ResponseBody body = response.errorBody()) {
                    throw Refusal.of(asked(call.request()), response.code(), body);
                }
            }
            return Optional.ofNullable(response.body());
        } catch (IOException e) {
            throw unanswered(call.request(), e);
        }
    }

    private static String asked(Request request) {
        return request.method() + " " + request.url().encodedPath();
    }

    private static ConductorException unanswered(Request request, IOException e) {
        return e instanceof Tokens.Refused noToken
                ? noToken.refusal()
                : new ConductorException(asked(request), inWords(e), e);
    }

    private static String inWords(IOException e) {
        return switch (e) {
            case ConnectException refused -> "connection refused";
            case UnknownHostException unknown -> "the host is unknown";
            case SocketTimeoutException late -> "no answer in time";
            case SSLException tls -> "no secure connection: " + tls.getMessage();
            case JsonProcessingException broken -> "the answer cannot be read: " + broken.getOriginalMessage();
            default -> {
                String message = e.getMessage();
                yield "the connection broke" + (message == null ? "" : ": " + message);
            }
        };
    }
}
