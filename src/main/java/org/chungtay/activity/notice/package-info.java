/// Telling those who registered: called off, put off, a place became free.
@NullMarked
package org.chungtay.activity.notice;

import org.jspecify.annotations.NullMarked;
