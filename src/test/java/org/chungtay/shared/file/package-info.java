@NullMarked
package org.chungtay.shared.file;

import org.jspecify.annotations.NullMarked;
