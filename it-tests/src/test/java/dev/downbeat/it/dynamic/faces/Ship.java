package dev.downbeat.it.dynamic.faces;

import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Inline;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Workflow;

/** Ships, as another workflow. */
@Workflow(name = "faces_ship", version = 3)
interface Ship {

    @Run
    @From("number")
    String ship(String parcel);

    @Inline("'T-' + $.parcel")
    String number(String parcel);
}
