@NullMarked
package org.chungtay.organization.leader;

import org.jspecify.annotations.NullMarked;
