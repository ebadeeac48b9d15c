package shop;

import dev.downbeat.annotation.Noop;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Template;
import dev.downbeat.annotation.Inline;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Workflow;

/** Ships, as another workflow. */
@Workflow(name = "ship", version = 3)
public interface Ship {

    @Run
    @From("number")
    String ship(String parcel);

    @Inline("'T-' + $.parcel")
    String number(String parcel);
}
