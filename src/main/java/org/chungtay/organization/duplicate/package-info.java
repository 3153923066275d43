/// People who were probably written down twice, and what is decided about them.
@NullMarked
package org.chungtay.organization.duplicate;

import org.jspecify.annotations.NullMarked;
