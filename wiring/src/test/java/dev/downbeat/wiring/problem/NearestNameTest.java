package dev.downbeat.wiring.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

    private static final List<String> NAMES = List.of("id", "total", "lines", "customerId", "reserveStock", "sku");

    @ParameterizedTest
    @CsvSource({
        "totl, total",
        "toatl, total",
        "tota, total",
        "tootal, total",
        "tetal, total",
        "Total, total",
        "customer_id, customerId",
        "CUSTOMER-ID, customerId",
        "custmerId, customerId",
        "reserveStok, reserveStock",
        "rserveStok, reserveStock",
        "di, id",
        "skus, sku",
    })
    void findsTheNameThatWasMeant(String wrong, String meant) {
        assertThat(NearestName.of(wrong, NAMES)).containsExactly(meant);
    }

    @ParameterizedTest
    @CsvSource({"amount", "totalling", "ttl", "x1", "''"})
    void staysSilent_whereNothingIsNear(String wrong) {
        assertThat(NearestName.of(wrong, NAMES)).isEmpty();
        assertThat(NearestName.question(wrong, NAMES)).isEmpty();
    }

    @Test
    void putsSlipsOfCaseFirst_thenNearness_thenSourceOrder() {
        assertThat(NearestName.of("orderid", List.of("orderie", "orders", "order_id", "orderide")))
                .containsExactly("order_id", "orderie", "orderide");
    }

    @Test
    void suggestsThreeAtMost_eachOnce() {
        assertThat(NearestName.of("lane", List.of("line", "line", "lake", "late", "land")))
                .containsExactly("line", "lake", "late");
        assertThat(NearestName.question("lane", List.of("line"))).contains("Did you mean \"line\"?");
        assertThat(NearestName.question("lane", List.of("line", "lake")))
                .contains("Did you mean \"line\" or \"lake\"?");
        assertThat(NearestName.question("lane", List.of("line", "lake", "late")))
                .contains("Did you mean \"line\", \"lake\" or \"late\"?");
    }

    @Test
    void listsSevenAtMost_andSaysHowManyMore() {
        assertThat(NearestName.list(List.of())).isEqualTo("nothing");
        assertThat(NearestName.list(List.of("a", "b", "c", "d", "e", "f", "g"))).isEqualTo("a, b, c, d, e, f, g");
        assertThat(NearestName.list(List.of("a", "b", "c", "d", "e", "f", "g", "h", "i")))
                .isEqualTo("a, b, c, d, e, f, g and 2 more");
    }
}
