/// Starts and stops the product: reads the settings, keeps the data folder, runs PostgreSQL beside
/// the application and tells the operator what happens. Words: installation (demonstration or
/// real), data folder, own database. Always true: what was acknowledged is on disk; one process per
/// data folder; a demonstration never becomes real nor the reverse; PostgreSQL stops after the
/// pool.
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.chungtay.launch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
