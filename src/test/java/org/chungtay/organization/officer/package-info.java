@NullMarked
package org.chungtay.organization.officer;

import org.jspecify.annotations.NullMarked;
