package shop;

import dev.downbeat.annotation.Worker;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Worker
interface Desk {

    record Line(String sku, int quantity) {}

    record Order(String id, List<Line> lines, Optional<String> note, LocalDate due) {}

    /** A bean that only its package sees. */
    class Slip {
        private int pieces;

        public int getPieces() {
            return pieces;
        }

        public void setPieces(int pieces) {
            this.pieces = pieces;
        }
    }

    Slip pack(Order order);
}
