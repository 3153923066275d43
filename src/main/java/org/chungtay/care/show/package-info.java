/// What everybody reads of reports and needs: lists, one voice, files to take along, "me too".
@NullMarked
package org.chungtay.care.show;

import org.jspecify.annotations.NullMarked;
