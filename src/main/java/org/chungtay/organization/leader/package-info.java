/// Leaders of groups, their deputies, and how one follows the other.
@NullMarked
package org.chungtay.organization.leader;

import org.jspecify.annotations.NullMarked;
