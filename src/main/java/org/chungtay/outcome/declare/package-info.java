/// What was declared about the city's work, with its source; beside the evidence, never in it.
@NullMarked
package org.chungtay.outcome.declare;

import org.jspecify.annotations.NullMarked;
