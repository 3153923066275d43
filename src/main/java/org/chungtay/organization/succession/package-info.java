/// Units, groups, members and roles go on when their areas are reorganised.
@NullMarked
package org.chungtay.organization.succession;

import org.jspecify.annotations.NullMarked;
