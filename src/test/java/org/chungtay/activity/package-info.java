@NullMarked
package org.chungtay.activity;

import org.jspecify.annotations.NullMarked;
