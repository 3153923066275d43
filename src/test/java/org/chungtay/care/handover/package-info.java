@NullMarked
package org.chungtay.care.handover;

import org.jspecify.annotations.NullMarked;
