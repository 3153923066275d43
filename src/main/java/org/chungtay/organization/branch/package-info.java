/// Sectoral branches: the tree of units that belong to no ward.
@NullMarked
package org.chungtay.organization.branch;

import org.jspecify.annotations.NullMarked;
