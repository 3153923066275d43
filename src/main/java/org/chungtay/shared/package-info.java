/// What every module may use: refusals, forms and pages, text and time, ids. Owns no business noun.
/// Always true: nothing here imports another module.
@ApplicationModule(
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {})
@NullMarked
package org.chungtay.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
