@NullMarked
package org.chungtay.workbench;

import org.jspecify.annotations.NullMarked;
