@NullMarked
package org.chungtay.activity.report;

import org.jspecify.annotations.NullMarked;
