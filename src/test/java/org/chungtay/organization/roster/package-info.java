@NullMarked
package org.chungtay.organization.roster;

import org.jspecify.annotations.NullMarked;
