@NullMarked
package org.chungtay.care.rota;

import org.jspecify.annotations.NullMarked;
