/// Erasing a person so that no figure changes.
@NullMarked
package org.chungtay.privacy.erasure;

import org.jspecify.annotations.NullMarked;
