import dev.downbeat.annotation.DoWhile;
import dev.downbeat.annotation.ForEach;
import dev.downbeat.annotation.Fork;
import dev.downbeat.annotation.Item;
import dev.downbeat.annotation.Noop;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Switch;
import dev.downbeat.annotation.Workflow;
import java.util.List;

/** The compiler itself says that there are no such types; nothing more is to be said. */
@Workflow
public interface Odd {
  @Run
  void run(String region, List<String> lines);

  @Fork
  /*!compiler.err.cant.resolve.location*/ Bth both();

  @Switch("region")
  /*!compiler.err.cant.resolve.location*/ ByRegon byRegion();

  @DoWhile(times = 2)
  /*!compiler.err.cant.resolve.location*/ Twce twice();

  @ForEach(value = "lines", sequential = true)
  /*!compiler.err.cant.resolve.location*/ Ech each(@Item String line);

  @Fork
  Two two();

  interface Two {
    /*!compiler.err.cant.resolve.location*/ Frst first();

    @Noop
    void second();
  }
}
