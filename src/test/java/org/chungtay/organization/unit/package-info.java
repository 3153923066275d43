@NullMarked
package org.chungtay.organization.unit;

import org.jspecify.annotations.NullMarked;
