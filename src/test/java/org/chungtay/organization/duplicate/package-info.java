@NullMarked
package org.chungtay.organization.duplicate;

import org.jspecify.annotations.NullMarked;
