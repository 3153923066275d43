@NullMarked
package org.chungtay.identity.setup;

import org.jspecify.annotations.NullMarked;
