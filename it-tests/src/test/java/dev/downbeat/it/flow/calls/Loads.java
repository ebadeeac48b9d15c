package dev.downbeat.it.flow.calls;

import dev.downbeat.annotation.Worker;

/** Tasks that are named when the workflow runs. */
@Worker
interface Loads {

    record Label(String code, String carrier) {}

    Label byShip(String order);

    Label byAir(String order);

    int weigh(String order);
}
