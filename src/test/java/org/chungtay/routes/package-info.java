@NullMarked
package org.chungtay.routes;

import org.jspecify.annotations.NullMarked;
