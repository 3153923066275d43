/// What stands around the text of an organisation's documents, kept by administrators.
@NullMarked
package org.chungtay.organization.letterhead;

import org.jspecify.annotations.NullMarked;
