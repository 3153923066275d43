/// Members who move to another unit of their organisation: asked for, answered, remembered.
@NullMarked
package org.chungtay.organization.transfer;

import org.jspecify.annotations.NullMarked;
