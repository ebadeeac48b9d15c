// Adds.
$.a + $.b
