/// Benchmarks: started by `bench/run`, never part of the tests.
@org.jspecify.annotations.NullMarked
package org.chungtay.bench;
