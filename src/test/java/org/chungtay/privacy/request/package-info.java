@NullMarked
package org.chungtay.privacy.request;

import org.jspecify.annotations.NullMarked;
