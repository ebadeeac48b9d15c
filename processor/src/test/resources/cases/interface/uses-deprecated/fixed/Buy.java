import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Workflow;

@Workflow
public interface Buy {

    @Run
    @From("charge")
    String buy(String customer);

    @Step(Orders.class)
    String charge(String customer);

    @SuppressWarnings("downbeat:USES_DEPRECATED")
    @Step(Orders.class)
    String bill(String customer);
}
