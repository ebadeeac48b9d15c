package dev.downbeat.client.search;

/** In which order hits come. Pages go on by time, so there is no other order. */
enum Order {
    NEWEST_FIRST("DESC"),
    OLDEST_FIRST("ASC");

    private final String word;

    Order(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
