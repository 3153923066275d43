@NullMarked
package org.chungtay.notification.outbox;

import org.jspecify.annotations.NullMarked;
