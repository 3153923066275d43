@NullMarked
package org.chungtay.organization.intake;

import org.jspecify.annotations.NullMarked;
