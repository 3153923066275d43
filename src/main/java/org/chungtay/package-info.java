/// Chung Tay: one deployable whose direct sub-packages are its modules. Imports point down only;
/// see ARCHITECTURE.md for the rows.
@NullMarked
package org.chungtay;

import org.jspecify.annotations.NullMarked;
