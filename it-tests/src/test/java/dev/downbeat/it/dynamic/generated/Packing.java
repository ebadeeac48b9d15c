package dev.downbeat.it.dynamic.generated;

import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Inline;
import dev.downbeat.annotation.Jq;
import dev.downbeat.annotation.Output;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Workflow;
import java.util.List;

/** What generated workflows call. */
@Workflow(name = "generated_packing")
interface Packing {

    @Run
    Crew.Box packing(String word, int size);

    @Inline("($.size * 2 + 1) % 1000")
    int grown(int size);

    @Jq("[.size, .grown]")
    List<Integer> both(int size, int grown);

    @Output
    Crew.Box box(@From("word") String label, @From("grown") int weight, @From("both") List<Integer> parts);

    /** The same in Java. */
    static Crew.Box predicted(String word, int size) {
        int grown = (size * 2 + 1) % 1000;
        return new Crew.Box(word, grown, List.of(size, grown));
    }
}
