package dev.downbeat.examples.search;

import dev.downbeat.TaskResult;
import dev.downbeat.annotation.Worker;

/** Sends parcels. */
@Worker
public interface Parcels {

    /** Sends a parcel to a city, and gives its number. */
    TaskResult<String> send(int order, String city);
}
