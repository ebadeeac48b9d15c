import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Workflow;

@Workflow
public interface Buy {

    @Run
    @From("bill")
    String buy(String customer);

    @Step(Orders/*!USES_DEPRECATED*/.class)
    String bill(String customer);
}
