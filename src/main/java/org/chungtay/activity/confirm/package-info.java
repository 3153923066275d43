/// The officer's pages of one report: look, confirm, send back, open again; and the partners'
/// answer to their shares.
@NullMarked
package org.chungtay.activity.confirm;

import org.jspecify.annotations.NullMarked;
