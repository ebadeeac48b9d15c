package dev.downbeat.it.workflows;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Does what the desk is asked. */
final class Clerk implements Desk {

    @Override
    public Parcel open(String order) {
        return new Parcel("P-" + order, 2.5, List.of("tea", "cup"));
    }

    @Override
    public String label(String parcel) {
        return "L-" + parcel;
    }

    @Override
    public String describe(JsonNode failed) {
        return failed.path("status").asText();
    }

    @Override
    public void note(String text) {}

    @Override
    public String fail(String why) {
        throw new IllegalStateException(why);
    }
}
