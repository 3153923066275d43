/// Which organisations there are and which wards each covers: data that an administrator of the
/// installation keeps.
@NullMarked
package org.chungtay.organization.roster;

import org.jspecify.annotations.NullMarked;
