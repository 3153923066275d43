/// The register of what people ask about their data.
@NullMarked
package org.chungtay.privacy.request;

import org.jspecify.annotations.NullMarked;
