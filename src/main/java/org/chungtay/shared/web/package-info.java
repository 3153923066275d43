@NullMarked
package org.chungtay.shared.web;

import org.jspecify.annotations.NullMarked;
