@NullMarked
package org.chungtay.identity.audit;

import org.jspecify.annotations.NullMarked;
