/// The rules of the house, each with a fixture that breaks it and that it must reject.
@NullMarked
package org.chungtay.rules;

import org.jspecify.annotations.NullMarked;
