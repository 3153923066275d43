/// What became of an adoption, told in sentences.
@NullMarked
package org.chungtay.care.history;

import org.jspecify.annotations.NullMarked;
