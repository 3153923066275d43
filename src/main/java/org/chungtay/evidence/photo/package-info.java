@NullMarked
package org.chungtay.evidence.photo;

import org.jspecify.annotations.NullMarked;
