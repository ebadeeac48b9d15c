import dev.downbeat.annotation.Worker;

@Worker
public interface Orders {

    /** @deprecated use {@link #charge} */
    @Deprecated
    String bill(String customer);

    String charge(String customer);
}
