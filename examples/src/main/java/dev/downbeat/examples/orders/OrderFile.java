package dev.downbeat.examples.orders;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.downbeat.json.JsonMismatchException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A file with one order a line.
 *
 * @param orders the orders that could be read
 * @param faults what is wrong with the other lines
 */
record OrderFile(List<OrderInfo> orders, List<String> faults) {

    private static final JsonFactory JSON = new JsonFactory();

    /** Reads the lines; empty ones are passed over. */
    static OrderFile read(List<String> lines) throws IOException {
        List<OrderInfo> orders = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (line.isBlank()) {
                continue;
            }
            try (JsonParser in = JSON.createParser(line)) {
                in.nextToken();
                orders.add(OrdersMappers.ORDER_INFO.read(in));
                if (in.nextToken() != null) {
                    faults.add("line " + number + ": something follows the order");
                    orders.remove(orders.size() - 1);
                }
            } catch (JsonMismatchException e) {
                faults.add("line " + number + ": " + e.getMessage());
            } catch (JsonProcessingException e) {
                faults.add("line " + number + ": no JSON: " + e.getOriginalMessage());
            }
        }
        return new OrderFile(orders, faults);
    }
}
