/** An application in a named module that exports and opens nothing. */
module shop {
    requires dev.downbeat;
}
